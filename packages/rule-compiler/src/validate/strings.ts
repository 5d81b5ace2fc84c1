import type { Node, StringNode } from "../parse/tree.ts";

/** The strings of a list; elements of another type have been reported by the shape check and are left out. */
export function strings(node: Node | undefined): readonly StringNode[] {
  return node?.kind === "array" ? node.items.filter((item) => item.kind === "string") : [];
}
