import { complement, lastCode } from "./code-ranges.ts";
import type { CodeRanges, PatternNode, PatternRepeat } from "./pattern-tree.ts";

const namedControls: ReadonlyMap<string, string> = new Map([
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

/** Prints a tree so that Go's regexp, re2js and JavaScript read the same pattern: the whole text must match. */
export function printAnchored(node: PatternNode): string {
  return `^(?:${printNode(node)})$`;
}

function printNode(node: PatternNode): string {
  switch (node.kind) {
    case "character":
      return printCharacter(node.character, /[\\.+*?()|[\]{}^$]/);
    case "set":
      return printSet(node.ranges);
    case "assertion":
      return node.text;
    case "group":
      return `(?:${printNode(node.body)})`;
    case "sequence":
      return node.parts.map(printNode).join("");
    case "choice":
      return node.branches.map(printNode).join("|");
    case "repeat":
      return printNode(node.body) + printQuantifier(node);
  }
}

function printQuantifier({ least, most, lazy }: PatternRepeat): string {
  const suffix = lazy ? "?" : "";
  if (least === 0 && most === undefined) return `*${suffix}`;
  if (least === 1 && most === undefined) return `+${suffix}`;
  if (least === 0 && most === 1) return `?${suffix}`;
  if (least === most) return `{${least}}${suffix}`;
  return `{${least},${most ?? ""}}${suffix}`;
}

/** Prints a set that reaches the end of Unicode by what it leaves out: only that can be written everywhere. */
function printSet(ranges: CodeRanges): string {
  if (ranges.at(-1)?.[1] !== lastCode) return `[${printRanges(ranges)}]`;
  const outside = complement(ranges);
  return outside.length === 0 ? "[\\d\\D]" : `[^${printRanges(outside)}]`;
}

function printRanges(ranges: CodeRanges): string {
  return ranges
    .map(([first, last]) => {
      if (last === first) return printMember(first);
      return printMember(first) + (last === first + 1 ? "" : "-") + printMember(last);
    })
    .join("");
}

function printMember(code: number): string {
  return printCharacter(String.fromCodePoint(code), /[\\\][^-]/);
}

function printCharacter(character: string, escaped: RegExp): string {
  const named = namedControls.get(character);
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  const control = code < 0x20 || (code >= 0x7f && code <= 0xa0);
  if (control) return `\\x${code.toString(16).padStart(2, "0")}`;
  return escaped.test(character) ? `\\${character}` : character;
}
