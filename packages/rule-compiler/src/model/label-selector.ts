import { memberAt, type Json } from "../json/json.ts";

/** One item of an entry's `filter.labels`. */
export interface LabelItem {
  readonly key: string;
  /** Left out: `==`. */
  readonly operation?: string;
  readonly value: string;
}

type Requirement = (label: string | undefined) => boolean;

/**
 * The label selector that an EventSource's entry asks the API server for, as a test of objects; or why Argo refuses it,
 * upon which the entry never starts. Source: argo-events pkg/eventsources/sources/resource (LabelReq), apimachinery
 * pkg/labels (NewRequirement, Matches).
 */
export function labelSelector(
  items: readonly LabelItem[],
): { readonly matches: (object: Json) => boolean } | { readonly error: string } {
  const requirements: { readonly key: string; readonly holds: Requirement }[] = [];
  for (const item of items) {
    const { operation = "", key } = item;
    const operator = operation === "" ? "=" : operation;
    const values = valuesOf(operator, item.value);
    const error = problemOf(key, operator, values);
    if (error !== undefined) return { error };
    requirements.push({ key, holds: requirement(operator, values) });
  }
  const matches = (object: Json): boolean =>
    requirements.every(({ key, holds }) => {
      const label = memberAt(object, "metadata", "labels", key);
      return holds(typeof label === "string" ? label : undefined);
    });
  return { matches };
}

function valuesOf(operator: string, value: string): readonly string[] {
  if ((operator === "exists" || operator === "!") && value === "") return [];
  return operator === "in" || operator === "notin" ? value.split(",") : [value];
}

function requirement(operator: string, values: readonly string[]): Requirement {
  switch (operator) {
    case "in":
    case "=":
    case "==":
      return (label) => label !== undefined && values.includes(label);
    case "notin":
    case "!=":
      return (label) => label === undefined || !values.includes(label);
    case "exists":
      return (label) => label !== undefined;
    case "!":
      return (label) => label === undefined;
    case "gt":
    case "lt":
      return comparison(operator, values[0] ?? "");
    default:
      throw new Error(`bug: the operator ${operator} was accepted`);
  }
}

function comparison(operator: "gt" | "lt", value: string): Requirement {
  const bound = int64(value) ?? 0n;
  return (label) => {
    const number = label === undefined ? undefined : int64(label);
    if (number === undefined) return false;
    return operator === "gt" ? number > bound : number < bound;
  };
}

function problemOf(key: string, operator: string, values: readonly string[]): string | undefined {
  if (!isQualifiedName(key)) return `${JSON.stringify(key)} is no label key`;
  switch (operator) {
    case "in":
    case "notin":
    case "=":
    case "==":
    case "!=":
      break;
    case "exists":
    case "!":
      if (values.length > 0) return `${operator} takes no value`;
      break;
    case "gt":
    case "lt":
      if (int64(values[0] ?? "") === undefined) return `${operator} takes an integer`;
      break;
    default:
      return `${JSON.stringify(operator)} is no operator`;
  }
  const bad = values.find((value) => !isLabelValue(value));
  return bad === undefined ? undefined : `${JSON.stringify(bad)} is no label value`;
}

/** Go's ParseInt with base 10 and 64 bits. */
function int64(text: string): bigint | undefined {
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ""));
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

const name = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const domain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

function isQualifiedName(key: string): boolean {
  const parts = key.split("/");
  const last = parts.pop() ?? "";
  const [prefix] = parts;
  const prefixed = prefix === undefined || (prefix.length <= 253 && domain.test(prefix));
  return parts.length <= 1 && prefixed && last.length <= 63 && name.test(last);
}

function isLabelValue(value: string): boolean {
  return value === "" || (value.length <= 63 && name.test(value));
}
