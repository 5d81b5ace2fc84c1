import { member, type Node } from "../parse/tree.ts";

// What the schema has let through: nothing here is checked again.

/** What stands under a key of an object. */
export function childOf(node: Node, key: string): Node | undefined {
  return node.kind === "object" ? member(node, key)?.value : undefined;
}

/** The elements of a list; of what is no list, itself. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.kind === "array" ? node.items : [node];
}

/** A text. */
export function textOf(node: Node | undefined): string {
  return node?.kind === "string" ? node.value : "";
}
