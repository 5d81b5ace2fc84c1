import { goText } from "../json/go-text.ts";
import { printPath } from "../language/path-print.ts";
import type { LabelRequirement, Path } from "../language/trees.ts";
import type { NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";
import { anyValues, numbersBetween, valuesNear } from "./near-values.ts";
import type { Found } from "../findings/requirement.ts";

/** A place of an object that decides what one of two rules says of it, and what is tried there. */
export interface Place {
  readonly path: Path;
  /** The path as one text. */
  readonly key: string;
  readonly values: readonly Found[];
  /** No change of an object changes what stands there. */
  readonly fixed: boolean;
}

/** Values of one place that are tried at most; those of conditions come first. */
const mostValues = 80;

/**
 * The places that two rules look at, shorter paths first, so that what is written later does not take away what was
 * written before. `ignoreLabels` are the keys of both rules' ignore labels.
 */
export function placesOf(rules: readonly NormalRule[], ignoreLabels: readonly string[]): readonly Place[] {
  const found = new Map<string, { readonly path: Path; readonly values: Found[] }>();
  const add = (path: Path, values: readonly Found[]): void => {
    const key = printPath(path);
    const known = found.get(key);
    if (known) known.values.push(...values);
    else found.set(key, { path, values: [...values] });
  };
  for (const rule of rules) addPlaces(rule, add);
  for (const label of new Set(ignoreLabels)) add(labelPath(label), [undefined, "ignore"]);
  if (rules.some(({ namespaced }) => namespaced !== false)) {
    add(namespacePath, [
      ...rules.flatMap((one) => [...one.namespaces, ...one.excludeNamespaces]),
      "default",
      "elsewhere",
    ]);
  }
  return [...found]
    .map(([key, { path, values }]) => placeOf(key, path, values, rules))
    .toSorted((one, other) => one.path.segments.length - other.path.segments.length);
}

function addPlaces(rule: NormalRule, add: (path: Path, values: readonly Found[]) => void): void {
  for (const path of rule.updatesOn) add(path, [{ revision: "1" }, { revision: "2" }, ["1"], ["2"]]);
  for (const condition of rule.when) add(condition.path, valuesNear(condition));
  for (const term of rule.fieldFilter) for (const { path, values } of placesOfTerm(term)) add(path, values);
  for (const requirement of rule.labelFilter) add(labelPath(requirement.key), labelsNear(requirement));
}

function placeOf(key: string, path: Path, values: readonly Found[], rules: readonly NormalRule[]): Place {
  const conditions = rules.flatMap(({ when }) => when.filter((one) => printPath(one.path) === key));
  const all = [...values, ...numbersBetween(conditions), ...anyValues];
  const possible = all.filter((value) => isPossible(path, value));
  const distinct = new Map(possible.map((value) => [value === undefined ? "" : goText(value), value]));
  return { path, key, values: [...distinct.values()].slice(0, mostValues), fixed: isFixed(path) };
}

const namespacePath = keyPath("metadata", "namespace");

const fixedMetadata: ReadonlySet<string> = new Set(["name", "namespace", "uid", "creationTimestamp"]);
const textMetadata: ReadonlySet<string> = new Set([...fixedMetadata, "resourceVersion", "generateName"]);
const mapMetadata: ReadonlySet<string> = new Set(["labels", "annotations"]);

function isFixed({ segments: [first, second] }: Path): boolean {
  return first?.kind === "key" && first.key === "metadata" && second?.kind === "key" && fixedMetadata.has(second.key);
}

/** Whether an API server would send such a value at such a place: metadata is of the same shape for every kind. */
function isPossible({ segments }: Path, value: Found): boolean {
  const [first, second, third] = segments.map((one) => (one.kind === "key" ? one.key : undefined));
  if (first !== "metadata") return first === "kind" || first === "apiVersion" ? typeof value === "string" : true;
  if (segments.length === 1) return typeof value === "object" && value !== null && "revision" in value;
  if (second === undefined) return false;
  if (mapMetadata.has(second)) {
    if (segments.length === 2)
      return value === undefined || (typeof value === "object" && value !== null && "revision" in value);
    return third !== undefined && segments.length === 3 && (value === undefined || typeof value === "string");
  }
  return textMetadata.has(second) ? typeof value === "string" : true;
}

function placesOfTerm({ field, path, value }: NormalFieldTerm): readonly { path: Path; values: readonly Found[] }[] {
  const number = value !== "" && Number.isSafeInteger(Number(value)) ? [Number(value)] : [];
  if (path) return [{ path, values: [value, undefined, "other", ...number, true, false] }];
  const typed = { string: [value, "other", ""], boolean: [true, false], integer: [...number, 0, 1, 7] } as const;
  return (field?.alternatives ?? []).map((one) => ({
    path: keyPath(...one.path),
    values: [...typed[one.as], undefined],
  }));
}

function labelsNear({ operator, values }: LabelRequirement): readonly Found[] {
  if (operator !== "greaterThan" && operator !== "lessThan") {
    return [...values, undefined, "", "other", ...values.map((one) => `${one}x`)];
  }
  const bounds = values.map(BigInt).flatMap((bound) => [bound, bound + 1n, bound - 1n]);
  return [...bounds.map(String), undefined, "", "other"];
}

function labelPath(key: string): Path {
  return keyPath("metadata", "labels", key);
}

function keyPath(...keys: readonly string[]): Path {
  return { segments: keys.map((key) => ({ kind: "key", key })) };
}
