import type { Node } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";

/** A place in a tree, as far as a path leads. */
export interface Place {
  readonly node: Node;
  readonly keySpan: Span;
  /** The last part of the path is not there; `node` is what should hold it. */
  readonly missing: boolean;
}

/** Follows a path as far as it goes; where it ends early, the nearest node above. */
export function walk(start: Node, path: readonly string[], startKey: Span): Place {
  let node = start;
  let keySpan = startKey;
  for (const part of path) {
    if (node.kind === "array") {
      const item = node.items[Number(part)];
      if (!item) return { node, keySpan, missing: true };
      node = item;
    } else if (node.kind === "object") {
      const found = node.members.find((one) => one.key === part);
      if (!found) return { node, keySpan, missing: true };
      keySpan = found.keySpan;
      node = found.value;
    } else {
      return { node, keySpan, missing: false };
    }
  }
  return { node, keySpan, missing: false };
}
