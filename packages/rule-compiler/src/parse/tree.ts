import type { Span } from "../source/span.ts";

interface NodeBase {
  /** The whole value as written, quotes and brackets included. */
  readonly span: Span;
}

export interface StringNode extends NodeBase {
  readonly kind: "string";
  readonly value: string;
  /**
   * Offset in the file of the first character of the content, present only when the content stands in the
   * file letter by letter (no escapes, no folding), so that a place inside the value can be pointed at.
   */
  readonly contentStart?: number;
}

export interface NumberNode extends NodeBase {
  readonly kind: "number";
  readonly value: number;
  /** As written, since `value` may have lost digits. */
  readonly raw: string;
}

export interface BooleanNode extends NodeBase {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface NullNode extends NodeBase {
  readonly kind: "null";
}

export interface ArrayNode extends NodeBase {
  readonly kind: "array";
  readonly items: readonly Node[];
}

export interface Member {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface ObjectNode extends NodeBase {
  readonly kind: "object";
  /** In the order of the text. Keys are unique: the parsers report duplicates and keep the last. */
  readonly members: readonly Member[];
}

/** A parsed value of JSON or YAML that still knows where it stood. */
export type Node = StringNode | NumberNode | BooleanNode | NullNode | ArrayNode | ObjectNode;

/** Finds a member by its exact key; undefined when the object has none. */
export function member(node: ObjectNode, key: string): Member | undefined {
  return node.members.find((one) => one.key === key);
}

/**
 * The span of a part of a string value (`start`, `end` counted in the decoded value).
 * Where the value does not stand letter by letter in the file, the whole scalar, marked approximate.
 */
export function spanInside(node: StringNode, start: number, end: number): Span {
  if (node.contentStart === undefined) return { ...node.span, approximate: true };
  return { file: node.span.file, start: node.contentStart + start, end: node.contentStart + end };
}
