import { matchesPattern } from "../language/pattern.ts";
import { parsePatternTree } from "../language/pattern-parse.ts";
import { printAnchored } from "../language/pattern-print.ts";
import type { CodeRanges, PatternNode } from "../language/pattern-tree.ts";
import type { Pattern } from "../language/trees.ts";

/** Texts of a pattern that are listed at most. */
const mostTexts = 64;

/** A branch of a pattern: any text that matches one of them matches the pattern, and no other does. */
interface Branch {
  readonly anchored: string;
  /** All texts that match, where they are few. */
  readonly texts: readonly string[] | undefined;
}

const known = new WeakMap<Pattern, readonly Branch[]>();

/** All texts that match a pattern, where they are at most 64 and certainly all; undefined where not. */
export function allTexts(pattern: Pattern): readonly string[] | undefined {
  return joined(branchesOf(pattern).map(({ texts }) => texts));
}

/**
 * Whether each text that matches a pattern matches another, as far as that is certain: branch by branch, a branch that the
 * other one has too, or that has few texts.
 */
export function isPatternWithin(part: Pattern, whole: Pattern): boolean {
  if (part.anchored === whole.anchored) return true;
  const others = new Set(branchesOf(whole).map(({ anchored }) => anchored));
  return branchesOf(part).every(
    ({ anchored, texts }) => others.has(anchored) || (texts?.every((text) => matchesPattern(whole, text)) ?? false),
  );
}

function branchesOf(pattern: Pattern): readonly Branch[] {
  const found = known.get(pattern);
  if (found) return found;
  const tree = parsePatternTree({ text: pattern.source, at: 0, problems: [] });
  const branches = branchNodes(tree).map((node): Branch => ({ anchored: printAnchored(node), texts: textsOf(node) }));
  known.set(pattern, branches);
  return branches;
}

function branchNodes(node: PatternNode): readonly PatternNode[] {
  if (node.kind === "group") return branchNodes(node.body);
  if (node.kind === "choice") return node.branches.flatMap(branchNodes);
  const [only, ...others] = node.kind === "sequence" ? node.parts : [];
  return only && others.length === 0 ? branchNodes(only) : [node];
}

/** All texts of a part of a pattern; undefined where they are many, or depend on what stands around them. */
function textsOf(node: PatternNode): readonly string[] | undefined {
  switch (node.kind) {
    case "character":
      return [node.character];
    case "set":
      return textsOfSet(node.ranges);
    case "assertion":
      return undefined;
    case "group":
      return textsOf(node.body);
    case "sequence":
      return inSequence(node.parts.map(textsOf));
    case "choice":
      return joined(node.branches.map(textsOf));
    case "repeat":
      return textsOfRepeat(textsOf(node.body), node.least, node.most);
  }
}

function textsOfSet(ranges: CodeRanges): readonly string[] | undefined {
  const size = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  // A half of a surrogate pair is no character to every engine.
  if (size > mostTexts || ranges.some(([first, last]) => first <= 0xdfff && last >= 0xd800)) return undefined;
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
}

function textsOfRepeat(
  body: readonly string[] | undefined,
  least: number,
  most: number | undefined,
): readonly string[] | undefined {
  if (!body || most === undefined || most - least > mostTexts) return undefined;
  let texts = inSequence(Array.from({ length: least }, () => body));
  const lists = [texts];
  for (let more = least; more < most && texts; more++) {
    texts = inSequence([texts, body]);
    lists.push(texts);
  }
  return joined(lists);
}

function inSequence(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let texts: readonly string[] | undefined = [""];
  for (const part of parts) {
    if (!part) return undefined;
    texts = few(texts.flatMap((start) => part.map((end) => start + end)));
    if (!texts) return undefined;
  }
  return texts;
}

function joined(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return lists.includes(undefined) ? undefined : few(lists.flatMap((texts) => texts ?? []));
}

function few(texts: readonly string[]): readonly string[] | undefined {
  const distinct = [...new Set(texts)];
  return distinct.length > mostTexts ? undefined : distinct;
}
