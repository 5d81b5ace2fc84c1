import { parseRules, type ParsedRules } from "../../src/parse/parse-rules.ts";
import type { Node } from "../../src/parse/tree.ts";

/** The value of a node, objects as entries in a Map so that `__proto__` needs no care. */
export function valueOf(node: Node): unknown {
  switch (node.kind) {
    case "string":
    case "number":
    case "boolean":
      return node.value;
    case "null":
      return null;
    case "array":
      return node.items.map(valueOf);
    case "object":
      return new Map(node.members.map((one) => [one.key, valueOf(one.value)]));
  }
}

/** Any JSON value in the same form. */
export function mapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapped);
  if (value === null || typeof value !== "object") return value;
  return new Map(Object.entries(value).map(([key, one]) => [key, mapped(one)]));
}

/** Parses a text under a name that leaves the notation to the text, unless told otherwise. */
export function parse(text: string, path = "rules.txt"): ParsedRules {
  return parseRules({ path, text });
}

/** The values of the rules of a text. */
export function valuesOf(text: string, path?: string): unknown[] {
  return parse(text, path).rules.map((rule) => valueOf(rule.node));
}

/** The codes of the diagnostics of a text. */
export function codesOf(text: string, path?: string): string[] {
  return parse(text, path).diagnostics.map((one) => one.code);
}

/** Every node of a tree, parents first. */
export function nodesOf(node: Node): Node[] {
  if (node.kind === "array") return [node, ...node.items.flatMap(nodesOf)];
  if (node.kind === "object") return [node, ...node.members.flatMap((one) => nodesOf(one.value))];
  return [node];
}
