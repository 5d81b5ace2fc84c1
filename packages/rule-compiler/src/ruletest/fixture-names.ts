import type { Node } from "../parse/tree.ts";
import { childOf, itemsOf } from "./nodes.ts";

/** Every text that names a file where the schema takes one, in a file of tests that may have any shape. */
export function namesOfFixtures(root: Node): readonly Node[] {
  const named = (node: Node | undefined, keys: readonly string[]): readonly Node[] =>
    keys.flatMap((key) => (node && childOf(node, key)) ?? []).filter(({ kind }) => kind === "string");
  return itemsOf(childOf(root, "tests")).flatMap((test) => [
    ...named(test, ["object"]),
    ...itemsOf(childOf(test, "cases")).flatMap((one) => [
      ...named(childOf(one, "given"), ["old", "new", "event"]),
      ...named(childOf(one, "expect"), ["payload", "payloadEquals"]),
    ]),
  ]);
}
