import type { Node } from "./tree.ts";

/** Cuts a text that is quoted in a message; cuts between characters, not inside one. */
export function shorten(text: string, length = 40): string {
  if (text.length <= length) return text;
  const end = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
  return `${text.slice(0, end)}…`;
}

/** Says what a value is for "found …" in a message: kind, and the value where it is short. */
export function describeNode(node: Node): string {
  switch (node.kind) {
    case "string":
      return `the string ${JSON.stringify(shorten(node.value))}`;
    case "number":
      return `the number ${shorten(node.raw)}`;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "array":
      return "an array";
    case "object":
      return "an object";
  }
}
