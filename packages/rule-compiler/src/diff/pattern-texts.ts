import { parsePatternTree } from "../language/pattern-parse.ts";
import type { CodeRanges, PatternNode } from "../language/pattern-tree.ts";
import type { Pattern } from "../language/trees.ts";

const mostTexts = 48;
/** Repetitions beyond the least that are tried where there is no upper bound, and the longest that is written out. */
const moreThanLeast = 2;
const longestRun = 64;

/**
 * Texts that a pattern matches, and some that it nearly matches: the shortest one, each of its parts in other ways while
 * the rest stays the shortest, and texts with a little more or less than that. The same pattern gives the same texts.
 */
export function patternTexts({ source }: Pattern): readonly string[] {
  const { first, others } = textsOf(parsePatternTree({ text: source, at: 0, problems: [] }));
  const near = [`${first}x`, `x${first}`, first.slice(1), first.slice(0, -1), swapCase(first), `${first}\n`, ""];
  return [...new Set([first, ...others, ...near])];
}

/** A text, and others that differ from it in one part. */
interface Texts {
  readonly first: string;
  readonly others: readonly string[];
}

function textsOf(node: PatternNode): Texts {
  switch (node.kind) {
    case "character":
      return { first: node.character, others: [] };
    case "set":
      return textsOfSet(node.ranges);
    case "assertion":
      return { first: "", others: [] };
    case "group":
      return textsOf(node.body);
    case "sequence":
      return textsOfSequence(node.parts.map(textsOf));
    case "choice": {
      const branches = node.branches.map(textsOf);
      const [shortest] = branches.map(({ first }) => first).toSorted((one, other) => one.length - other.length);
      return some(
        shortest ?? "",
        branches.flatMap(({ first, others }) => [first, ...others]),
      );
    }
    case "repeat":
      return textsOfRepeat(textsOf(node.body), node.least, node.most);
  }
}

function some(first: string, others: readonly string[]): Texts {
  return { first, others: [...new Set(others)].filter((one) => one !== first).slice(0, mostTexts) };
}

function textsOfSequence(parts: readonly Texts[]): Texts {
  const firsts = parts.map(({ first }) => first);
  const others = parts.flatMap((part, at) => part.others.map((other) => firsts.with(at, other).join("")));
  return some(firsts.join(""), others);
}

function textsOfRepeat({ first, others }: Texts, least: number, most: number | undefined): Texts {
  const shortest = first.repeat(least);
  // One more than the most is a near miss, which another pattern may match.
  const counts = [least + 1, most ?? least + moreThanLeast, most === undefined ? least : most + 1];
  const more = counts.filter((count) => count > least).map((count) => Math.min(count, least + longestRun));
  const changed = most === 0 ? [] : others.map((other) => other + first.repeat(Math.max(0, least - 1)));
  return some(shortest, [...more.map((count) => first.repeat(count)), ...changed]);
}

/** Characters that people read, where the set has some, then the ends of its ranges. */
function textsOfSet(ranges: CodeRanges): Texts {
  const readable = Array.from("a0A-_x. /\n").filter((one) => includes(ranges, one.codePointAt(0) ?? 0));
  const ends = ranges.slice(0, mostTexts).flatMap(([first, last]) => [first, last]);
  const characters = ends.filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code));
  const [first = "", ...others] = [...readable, ...characters];
  return some(first, others);
}

function includes(ranges: CodeRanges, code: number): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last);
}

function swapCase(text: string): string {
  return text.replaceAll(/[a-z]|[A-Z]/g, (one) => (one >= "a" ? one.toUpperCase() : one.toLowerCase()));
}
