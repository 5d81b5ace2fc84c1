import type { Node } from "./tree.ts";

/**
 * What objects inherit: no key, so that `__proto__` is one like any other. zod compares the `length` of what should be a
 * text with a number, also where it is an object under a key of that name, and such an object has to survive that.
 */
const keyless: object = Object.freeze(
  Object.create(null, { [Symbol.toPrimitive]: { value: () => "an object" } }) as object,
);

/** A node as a plain value. */
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
      const value = Object.create(keyless) as Record<string, unknown>;
      for (const one of node.members) value[one.key] = plainNode(one.value);
      return value;
    }
  }
}
