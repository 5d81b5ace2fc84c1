import { ruleShapeSchema } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { plainNode } from "../parse/plain.ts";
import type { Node } from "../parse/tree.ts";
import { spanning } from "../source/span.ts";
import type { Span } from "../source/span.ts";
import { describeNode } from "../parse/describe-node.ts";
import type { Fields } from "./fields.ts";
import type { Reporter } from "./reporter.ts";

/** The parts of a zod issue this file reads. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

interface Schema {
  readonly safeParse: (value: unknown) => { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

const examples: Readonly<Record<string, string>> = {
  id: '"id": "my-rule"',
  version: '"version": "v1"',
  resource: '"resource": "configmaps"',
};

/** Checks the types and forms of a rule's fields against the contract and reports each mismatch where it stands. */
export function checkShape(fields: Fields, ruleSpan: Span, reporter: Reporter): void {
  const value = Object.create(null) as Record<string, unknown>;
  for (const [field, one] of fields) value[field] = plainNode(one.value);
  const result = ruleShapeSchema.safeParse(value);
  if (result.success) return;
  for (const issue of result.error.issues) {
    const [field, ...rest] = issue.path.map(String);
    const top = field === undefined ? undefined : fields.get(field);
    if (field !== undefined && top === undefined) {
      reporter.report("MISSING_FIELD", ruleSpan, { field, example: examples[field] ?? `"${field}"` });
    } else if (field !== undefined && top !== undefined && field !== "id" && field !== "eventTypes") {
      reportIssue(issue, field, rest, top.value, top.keySpan, reporter);
    } else if (field === "id" || field === "eventTypes") {
      // Wrong types only: their forms are judged with suggestions of their own.
      if (issue.code !== "invalid_format" && top) reportIssue(issue, field, rest, top.value, top.keySpan, reporter);
    }
  }
}

/** Checks a part of a rule against its own schema, reporting under the given field name. */
export function checkPart(schema: Schema, field: string, node: Node, keySpan: Span, reporter: Reporter): void {
  const result = schema.safeParse(plainNode(node));
  if (result.success) return;
  for (const issue of result.error.issues) {
    reportIssue(issue, field, issue.path.map(String), node, keySpan, reporter);
  }
}

function reportIssue(
  issue: Issue,
  field: string,
  path: readonly string[],
  node: Node,
  keySpan: Span,
  reporter: Reporter,
): void {
  const place = walk(node, path, keySpan);
  const name = [field, ...path].reduce((text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : `${text}.${part}`));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys ?? []) reportUnknownKey(key, name, place, reporter);
    return;
  }
  if (place.missing) {
    reporter.report("MISSING_FIELD", place.node.span, { field: name, example: `"${path.at(-1) ?? field}"` });
    return;
  }
  const params = { field: name, expected: issue.message, found: describeNode(place.node) };
  reporter.report(issue.code === "invalid_type" ? "WRONG_TYPE" : "INVALID_VALUE", place.node.span, params);
}

interface Place {
  readonly node: Node;
  readonly keySpan: Span;
  /** The last part of the path is not there; `node` is what should hold it. */
  readonly missing: boolean;
}

function walk(start: Node, path: readonly string[], startKey: Span): Place {
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

const conditionKeys = [
  "path",
  "equals",
  "notEquals",
  "in",
  "notIn",
  "matches",
  "notMatches",
  "exists",
  "greaterThan",
  "lessThan",
  "changed",
];

function reportUnknownKey(key: string, name: string, place: Place, reporter: Reporter): void {
  if (place.node.kind !== "object") return;
  const found = place.node.members.find((one) => one.key === key);
  const span = found ? found.keySpan : spanning(place.keySpan, place.node.span);
  const candidates = name.startsWith("when[") ? conditionKeys : [];
  reporter.report("UNKNOWN_FIELD", span, { field: `${name}.${key}`, suggestion: closest(key, candidates) });
}
