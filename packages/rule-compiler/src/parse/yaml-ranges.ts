import type { ParsedNode, Range } from "yaml";
import { isMap, isSeq } from "yaml";

/** Where the library says a node stands: start, end of the value, end with what follows on the line. */
export function rangeOf(node: { range?: Range | null | undefined }): Range {
  return node.range ?? [0, 0, 0];
}

function lastPart(node: ParsedNode): ParsedNode | undefined {
  if (isMap(node)) {
    const pair = node.flow === true ? undefined : node.items.at(-1);
    return pair?.value ?? pair?.key;
  }
  return isSeq(node) && node.flow !== true ? (node.items.at(-1) as ParsedNode | undefined) : undefined;
}

/** Where the value ends as written. The library counts blanks and comments after a block collection as part of it. */
export function endOf(node: ParsedNode): number {
  let last = node;
  for (let part = lastPart(last); part !== undefined; part = lastPart(last)) last = part;
  return rangeOf(last)[1];
}
