import type { Node } from "./tree.ts";

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

/**
 * A value as JSON text, so that it can be read as a file of its own. Numbers stay as they are written, since reading
 * them may have cost digits, which the reader of that file has to see.
 */
export function nodeText(node: Node): string {
  switch (node.kind) {
    case "string":
      return JSON.stringify(node.value);
    case "number":
      return jsonNumber.test(node.raw) ? node.raw : JSON.stringify(node.value);
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "array":
      return `[${node.items.map(nodeText).join(",")}]`;
    case "object":
      return `{${node.members.map(({ key, value }) => `${JSON.stringify(key)}:${nodeText(value)}`).join(",")}}`;
  }
}
