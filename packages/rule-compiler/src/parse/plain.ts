import type { Node } from "./tree.ts";

/** A node as a plain value. Objects have no prototype, so that `__proto__` is a key like any other. */
export function plainNode(node: Node): unknown {
  switch (node.kind) {
    case "string":
    case "number":
    case "boolean":
      return node.value;
    case "null":
      return null;
    case "array":
      return node.items.map(plainNode);
    case "object": {
      const value = Object.create(null) as Record<string, unknown>;
      for (const one of node.members) value[one.key] = plainNode(one.value);
      return value;
    }
  }
}
