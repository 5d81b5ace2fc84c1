import { conditionOperators, type Condition } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { parsePath } from "../language/path.ts";
import { parsePattern } from "../language/pattern.ts";
import { plainNode } from "../parse/plain.ts";
import type { Path } from "../language/trees.ts";
import { member, type Node, type ObjectNode, type StringNode } from "../parse/tree.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel, type WatchedKind } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import { parsed } from "./selectors.ts";
import type { ShapedCondition } from "./shaped-rule.ts";

/** Reads `when`: every condition's path and pattern, one operator each, numbers Argo can compare. */
export function readConditions(
  fields: Fields,
  kind: WatchedKind | undefined,
  reporter: Reporter,
): readonly ShapedCondition[] {
  const node = fields.get("when")?.value;
  if (node?.kind !== "array") return [];
  return node.items.flatMap((item) => (item.kind === "object" ? (readCondition(item, kind, reporter) ?? []) : []));
}

function readCondition(
  node: ObjectNode,
  kind: WatchedKind | undefined,
  reporter: Reporter,
): ShapedCondition | undefined {
  const operators = conditionOperators.filter((operator) => member(node, operator));
  if (operators.length !== 1) {
    const found = operators.length === 0 ? "none" : operators.join(" and ");
    reporter.report("CONDITION_OPERATORS", node.span, { found });
  }
  for (const one of node.members) if (one.key !== "path") checkNumbers(one.value, reporter);
  const changed = member(node, "changed")?.value;
  if (changed?.kind === "object" && changed.members.length === 0) {
    reporter.report("INVALID_VALUE", changed.span, {
      field: "changed",
      expected: "true, or an object with from, to or both",
      found: "an empty object",
    });
  }
  const pathNode = member(node, "path")?.value;
  const path =
    pathNode?.kind === "string" ? parsed(parsePath(pathNode.value), pathNode, "PATH_SYNTAX", reporter) : undefined;
  const patternNode = (member(node, "matches") ?? member(node, "notMatches"))?.value;
  const pattern =
    patternNode?.kind === "string"
      ? parsed(parsePattern(patternNode.value), patternNode, "PATTERN_SYNTAX", reporter)
      : undefined;
  if (!path) return undefined;
  if (kind && pathNode?.kind === "string") checkFirstSegment(path, pathNode, kind, reporter);
  // The shape check has seen this node: a value of another form has been reported and stops the rule.
  const written = plainNode(node) as Condition;
  return { written, path, span: node.span, ...(pattern ? { pattern } : {}) };
}

/** Names under which people know the object from Argo, admission webhooks and other tools. */
const roots: ReadonlySet<string> = new Set(["body", "oldBody", "object", "oldObject", "resource"]);

/** Tells a path whose first segment is no field of a known kind: its negative conditions would hold for everything. */
function checkFirstSegment(path: Path, node: StringNode, kind: WatchedKind, reporter: Reporter): void {
  const known = kind.known?.topLevelKeys ?? [];
  const [first, second] = path.segments;
  if (known.length === 0 || first?.kind !== "key" || known.includes(first.key)) return;
  const params = { field: first.key, resource: resourceLabel(kind), suggestion: closest(first.key, known) };
  reporter.report("PATH_UNKNOWN", node.span, { ...params, rooted: second !== undefined && roots.has(first.key) });
}

/**
 * Numbers are compared as JSON text, and Go prints them as JavaScript does; what is written otherwise (1.0, 1e3) is
 * told. Beyond 2^53 Argo's floats round, so a condition could hold for a neighbour of the number it names.
 */
function checkNumbers(node: Node, reporter: Reporter): void {
  switch (node.kind) {
    case "number": {
      const canonical = JSON.stringify(node.value);
      if (!Number.isFinite(node.value) || Math.abs(node.value) > Number.MAX_SAFE_INTEGER) {
        reporter.report("NUMBER_TOO_LARGE", node.span, { found: node.raw.slice(0, 60) });
      } else if (canonical !== node.raw) {
        reporter.report("NUMBER_REWRITTEN", node.span, { found: node.raw.slice(0, 60), canonical });
      }
      return;
    }
    case "array":
      for (const item of node.items) checkNumbers(item, reporter);
      return;
    case "object":
      for (const one of node.members) checkNumbers(one.value, reporter);
      return;
    case "string":
    case "boolean":
    case "null":
      return;
  }
}
