import { describeNode } from "../../parse/describe-node.ts";
import { plainNode } from "../../parse/plain.ts";
import type { Node } from "../../parse/tree.ts";
import type { Span } from "../../source/span.ts";
import { onePerPlace, type Issue } from "../issue.ts";
import { walk } from "../walk.ts";

/** A part of a document that is not what its schema wants. */
export interface Misfit {
  readonly span: Span;
  /** Where it stands in the document, such as `spec.versions[0].name`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** A schema as it is used here. */
export interface Schema<T> {
  readonly safeParse: (
    value: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/**
 * Reads a document as its schema says: the value, or every part that does not fit, each where it stands. `describe`
 * says what was found there, where it may not be shown as it is.
 */
export function fit<T>(
  schema: Schema<T>,
  node: Node,
  describe: (found: Node) => string = describeNode,
): { readonly value: T } | { readonly misfits: readonly Misfit[] } {
  const result = schema.safeParse(plainNode(node));
  if (result.success) return { value: result.data };
  return { misfits: onePerPlace(result.error.issues).flatMap((issue) => misfitsOf(issue, node, describe)) };
}

function misfitsOf(issue: Issue, root: Node, describe: (found: Node) => string): readonly Misfit[] {
  const path = issue.path.map(String);
  const { node, missing } = walk(root, path, root.span);
  const field = fieldName(path);
  if (issue.code === "unrecognized_keys" && node.kind === "object") {
    const unknown = node.members.filter(({ key }) => issue.keys?.includes(key));
    return unknown.map(({ key, keySpan }) => ({
      span: keySpan,
      field: fieldName([...path, key]),
      expected: "left out",
      found: "a key that this version does not know",
    }));
  }
  return [{ span: node.span, field, expected: issue.message, found: missing ? "nothing" : describe(node) }];
}

function fieldName(path: readonly string[]): string {
  return path.reduce((text, part) => {
    if (/^\d+$/.test(part)) return `${text}[${part}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}
