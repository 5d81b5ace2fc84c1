import { conditionOperators, ruleShapeSchema } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { plainNode } from "../parse/plain.ts";
import type { Node } from "../parse/tree.ts";
import { spanning } from "../source/span.ts";
import type { Span } from "../source/span.ts";
import { describeNode } from "../parse/describe-node.ts";
import type { Fields } from "./fields.ts";
import type { Reporter } from "./reporter.ts";

/** The parts of a zod issue that are read here. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** What is wrong with a key of a record. */
  readonly issues?: readonly { readonly message: string }[];
}

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
  }),
);

/** The first issue of each value: a text that has the wrong form may well be out of range too, but one word is enough. */
export function onePerPlace<T extends Pick<Issue, "path">>(issues: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const place = JSON.stringify(path.map(String));
    return !seen.has(place) && seen.add(place);
  });
}

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

/** Checks a part of a rule against its own schema, reporting under the given field name. Says whether it fits. */
export function checkPart(
  schema: Schema & { readonly shape: object },
  field: string,
  node: Node,
  keySpan: Span,
  reporter: Reporter,
): boolean {
  const result = schema.safeParse(plainNode(node));
  if (result.success) return true;
  for (const issue of onePerPlace(result.error.issues)) {
    const siblings = issue.path.length === 0 ? Object.keys(schema.shape) : [];
    reportIssue(issue, field, issue.path.map(String), node, keySpan, reporter, siblings);
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
  const name = [field, ...path].reduce((text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : `${text}.${part}`));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys ?? []) reportUnknownKey(key, name, place, siblings, reporter);
    return;
  }
  if (place.missing) {
    const last = path.at(-1) ?? field;
    reporter.report("MISSING_FIELD", place.node.span, { field: name, example: examples.get(last) ?? `"${last}"` });
    return;
  }
  if (field === "when" && saidByConditions(place.node, path)) return;
  const params = { field: name, expected: issue.message, found: describeWhole(place.node) };
  reporter.report(issue.code === "invalid_type" ? "WRONG_TYPE" : "INVALID_VALUE", place.node.span, params);
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

/** A place in a tree, as far as a path leads. */
interface Place {
  readonly node: Node;
  readonly keySpan: Span;
  /** The last part of the path is not there; `node` is what should hold it. */
  readonly missing: boolean;
}

/** Follows a path as far as it goes; where it ends early, the nearest node above. */
export function walk(start: Node, path: readonly string[], startKey: Span): Place {
  let node = start;
  let keySpan = startKey;
  for (const part of path) {
    if (node.kind === "array") {
      const item = node.items[Number(part)];
      if (!item) return { node, keySpan, missing: true };
      node = item;
    } else if (node.kind === "object") {
      const found = node.members.find((one) => one.key === part);
      if (!found) return { node, keySpan, missing: true };
      keySpan = found.keySpan;
      node = found.value;
    } else {
      return { node, keySpan, missing: false };
    }
  }
  return { node, keySpan, missing: false };
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
  reporter.report("UNKNOWN_FIELD", span, { field: `${name}.${key}`, suggestion: closest(key, candidates) });
}
