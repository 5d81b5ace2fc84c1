import { conditionOperators, ruleShapeSchema, schemaKeys } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { plainNode } from "../parse/plain.ts";
import type { Node } from "../parse/tree.ts";
import { spanning } from "../source/span.ts";
import type { Span } from "../source/span.ts";
import { describeNode } from "../parse/describe-node.ts";
import type { Fields } from "./fields.ts";
import { meantIssues, onePerPlace, type Issue } from "./issue.ts";
import type { Reporter } from "./reporter.ts";
import { walk, type Place } from "./walk.ts";

interface Schema {
  readonly safeParse: (value: unknown) => { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

/** What to add for a missing field, by its name. */
const examples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    id: '"id": "my-rule"',
    version: '"version": "v1"',
    resource: '"resource": "configmaps"',
    path: '"path": "spec.replicas"',
    max: '"max": 10',
    per: '"per": "minute"',
    template: '"template": "my-template"',
    mountPath: '"mountPath": "/data"',
    name: '"name": "my-object"',
    key: '"key": "my-key"',
  }),
);

/** Checks the types and forms of a rule's fields against the contract and reports each mismatch where it stands. */
export function checkShape(fields: Fields, ruleSpan: Span, reporter: Reporter): void {
  const value = Object.create(null) as Record<string, unknown>;
  for (const [field, one] of fields) value[field] = plainNode(one.value);
  const result = ruleShapeSchema.safeParse(value);
  if (result.success) return;
  for (const issue of onePerPlace(result.error.issues)) {
    const [field, ...rest] = issue.path.map(String);
    const top = field === undefined ? undefined : fields.get(field);
    if (field !== undefined && top === undefined) {
      reporter.report("MISSING_FIELD", ruleSpan, { field, example: examples.get(field) ?? `"${field}"` });
    } else if (field !== undefined && top !== undefined && field !== "id" && field !== "eventTypes") {
      reportIssue(issue, field, rest, top.value, top.keySpan, reporter);
    } else if (field === "id" || field === "eventTypes") {
      // Wrong types only: their forms are judged with suggestions of their own.
      if (issue.code !== "invalid_format" && top) reportIssue(issue, field, rest, top.value, top.keySpan, reporter);
    }
  }
}

/** Checks an action against its schema, reporting each mismatch where it stands. Says whether it fits. */
export function checkActionShape(
  schema: Schema & Parameters<typeof schemaKeys>[0],
  node: Node,
  keySpan: Span,
  reporter: Reporter,
): boolean {
  const result = schema.safeParse(plainNode(node));
  if (result.success) return true;
  for (const issue of onePerPlace(meantIssues(result.error.issues, node))) {
    const path = issue.path.map(String);
    reportIssue(issue, "action", path, node, keySpan, reporter, schemaKeys(schema, path));
  }
  return false;
}

function reportIssue(
  issue: Issue,
  field: string,
  path: readonly string[],
  node: Node,
  keySpan: Span,
  reporter: Reporter,
  siblings: readonly string[] = [],
): void {
  const place = walk(node, path, keySpan);
  const name = fieldName(field, path);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys ?? []) reportUnknownKey(key, name, place, siblings, reporter);
    return;
  }
  if (issue.code === "invalid_key") {
    const expected = issue.issues?.[0]?.message ?? issue.message;
    const params = {
      field: fieldName(field, path.slice(0, -1)),
      expected,
      found: `the key ${JSON.stringify(path.at(-1))}`,
    };
    reporter.report("INVALID_VALUE", place.keySpan, params);
    return;
  }
  if (place.missing) {
    const last = path.at(-1) ?? field;
    reporter.report("MISSING_FIELD", place.node.span, { field: name, example: examples.get(last) ?? `"${last}"` });
    return;
  }
  if (field === "when" && saidByConditions(place.node, path)) return;
  const params = { field: name, expected: issue.message, found: describeWhole(place.node) };
  const code = issue.code === "invalid_type" ? "WRONG_TYPE" : "INVALID_VALUE";
  reporter.report(code, place.node.span, { ...params, suggestion: withUnit(place.node, issue.message) });
}

/** A field as messages write it: `action.volumes[0].mountPath`. */
export function fieldName(field: string, path: readonly string[]): string {
  return [field, ...path].reduce((text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : `${text}.${part}`));
}

/** A bare number where a duration is wanted, with the unit that is most likely meant. */
function withUnit(node: Node, expected: string): string | undefined {
  if (!expected.startsWith("a duration")) return undefined;
  const written = node.kind === "number" ? node.raw : node.kind === "string" ? node.value : "";
  return /^[1-9][0-9]{0,4}$/.test(written) ? `${written}s` : undefined;
}

/** As `describeNode`, and an empty list is called so, which is often what is wrong with it. */
function describeWhole(node: Node): string {
  return node.kind === "array" && node.items.length === 0 ? "an empty array" : describeNode(node);
}

/** Numbers no float holds and empty paths are refused with the conditions, which say more about them. */
function saidByConditions(node: Node, path: readonly string[]): boolean {
  if (node.kind === "number") return !Number.isFinite(node.value);
  return node.kind === "string" && node.value === "" && path.length === 2 && path[1] === "path";
}

const conditionKeys: readonly string[] = ["path", ...conditionOperators];

function reportUnknownKey(
  key: string,
  name: string,
  place: Place,
  siblings: readonly string[],
  reporter: Reporter,
): void {
  if (place.node.kind !== "object") return;
  const found = place.node.members.find((one) => one.key === key);
  const span = found ? found.keySpan : spanning(place.keySpan, place.node.span);
  const candidates = /^when\[\d+\]$/.test(name) ? conditionKeys : siblings;
  const others = candidates.filter((one) => one !== key);
  const habit = habits.get(key);
  const suggestion = habit !== undefined && others.includes(habit) ? habit : closest(key, others);
  reporter.report("UNKNOWN_FIELD", span, { field: `${name}.${key}`, suggestion });
}

/** Names people carry over from manifests, where the edit distance would not find ours. */
const habits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    script: "inline",
    source: "inline",
    serviceAccount: "account",
    serviceAccountName: "account",
    gracePeriod: "gracePeriodSeconds",
    templateRef: "template",
    workflowTemplateRef: "template",
    arguments: "parameters",
    limit: "attempts",
    backoff: "delay",
    claimName: "persistentVolumeClaim",
    pvc: "persistentVolumeClaim",
  }),
);
