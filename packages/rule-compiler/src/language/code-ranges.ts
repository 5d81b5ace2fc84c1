import type { CodeRanges } from "./pattern-tree.ts";

/** The greatest code point of Unicode. */
export const lastCode = 0x10ffff;

/** `[0-9]` */
export const digits: CodeRanges = [[0x30, 0x39]];

/** `[0-9A-Za-z_]` */
export const wordCharacters: CodeRanges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

/** White space as RE2 has it, `[\t\n\f\r ]`; JavaScript's `\s` has more. */
export const spaces: CodeRanges = [
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
];

/** All but the line feed: RE2's `.`; JavaScript's leaves out three more characters. */
export const allButLineFeed: CodeRanges = complement([[0x0a, 0x0a]]);

/** Returns the union of ranges in any order as sorted ranges that neither touch nor overlap. */
export function union(ranges: CodeRanges): CodeRanges {
  const merged: [number, number][] = [];
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other)) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Returns all code points outside of sorted ranges. */
export function complement(ranges: CodeRanges): CodeRanges {
  const outside: [number, number][] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) outside.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= lastCode) outside.push([next, lastCode]);
  return outside;
}
