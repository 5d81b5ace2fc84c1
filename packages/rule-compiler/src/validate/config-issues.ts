import { configKeys, configSchema } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { describeNode } from "../parse/describe-node.ts";
import { plainNode } from "../parse/plain.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import { originOf, placeOf, type TextOrigins } from "./config-origin.ts";
import { onePerPlace, type Issue } from "./issue.ts";
import { walk } from "./walk.ts";

/** Something the schema has against a tree. */
export interface ConfigIssue {
  readonly path: readonly string[];
  /** The value concerned; for a missing one, what should hold it. */
  readonly node: Node;
  /** The value is wrong whatever else there is; false for missing values and for those that do not go together. */
  readonly alone: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a tree against the schema of the configuration. */
export function configIssues(tree: ObjectNode, texts: TextOrigins): readonly ConfigIssue[] {
  const result = configSchema.safeParse(plainNode(tree));
  if (result.success) return [];
  return onePerPlace(result.error.issues).map((issue) => {
    const path = issue.path.map(String);
    const { node, missing } = walk(tree, path, tree.span);
    const alone = !missing && !(issue.code === "custom" && issue.params?.["together"] === true);
    return { path, node, alone, diagnostics: tell(issue, path, node, missing, texts) };
  });
}

function tell(
  issue: Issue,
  path: readonly string[],
  node: Node,
  missing: boolean,
  texts: TextOrigins,
): readonly Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => {
      const span = node.kind === "object" ? node.members.find((one) => one.key === key)?.keySpan : undefined;
      const name = [...path, key].join(".");
      return diagnose("CONFIG_UNKNOWN_KEY", span ?? node.span, {
        key: name,
        suggestion: closest(key, keysBelow(path)),
      });
    });
  }
  const { span, from } = placeOf(node.span, texts);
  if (issue.code === "invalid_key") {
    const expected = issue.issues?.[0]?.message ?? issue.message;
    const params = { key: path.slice(0, -1).join("."), expected, found: JSON.stringify(path.at(-1)) };
    return [diagnose("CONFIG_INVALID", span, params)];
  }
  const found = missing ? "nothing" : describeGiven(node, texts);
  return [diagnose("CONFIG_INVALID", span, { key: path.join("."), from, expected: issue.message, found })];
}

/** The keys that may stand in the object at a path. */
function keysBelow(path: readonly string[]): readonly string[] {
  const below = configKeys.filter((key) => path.every((part, at) => key.path[at] === part));
  return [...new Set(below.flatMap((key) => key.path[path.length] ?? []))];
}

/** The option that sets any key, and so may be given what should not be shown. */
export const setOption = "--set";

/** The value found: what an option of its own holds is no secret. */
function describeGiven(node: Node, texts: TextOrigins): string {
  const origin = originOf(node.span, texts);
  return origin.kind === "option" && origin.name !== setOption ? describeNode(node) : describeHidden(node);
}

/** The value found, as far as it can be no secret: texts by their length only, and no number that is long. */
export function describeHidden(node: Node): string {
  if (node.kind === "string") return `a string of ${node.value.length} character${node.value.length === 1 ? "" : "s"}`;
  return node.kind === "number" && node.raw.length > 5 ? `a number of ${node.raw.length} digits` : describeNode(node);
}
