import { complement, union } from "./code-ranges.ts";
import { reportFrom, takeCharacter, takeMatch } from "./text-cursor.ts";
import type { TextCursor } from "./text-cursor.ts";
import { parseEscape } from "./pattern-escape.ts";
import type { CodeRanges, PatternNode } from "./pattern-tree.ts";
import { quote } from "./quote.ts";

type Range = CodeRanges[number];

/** One member: a character that may begin a range, or a set such as `\d` that may not. */
type Member =
  | { readonly kind: "character"; readonly code: number }
  | { readonly kind: "set"; readonly ranges: CodeRanges };

const nothing: Member = { kind: "set", ranges: [] };

/**
 * Parses a character class whose `[` is at the cursor. The characters are gathered and printed anew, so
 * that `\s` and `\S` can stand in it with RE2's meaning.
 */
export function parseClass(cursor: TextCursor): PatternNode | undefined {
  const start = cursor.at;
  const problems = cursor.problems.length;
  const negated = takeMatch(cursor, /\[\^/y) !== undefined;
  if (!negated) cursor.at++;
  takeLeadingBracket(cursor);
  const ranges: Range[] = [];
  for (let first = true; cursor.text[cursor.at] !== "]"; first = false) {
    if (cursor.at >= cursor.text.length) {
      return reportFrom(
        cursor,
        start,
        `the class ${quote(cursor.text.slice(start))} does not end`,
        "close it by ]; a bracket itself is \\[",
      );
    }
    ranges.push(...parseItem(cursor, first));
  }
  cursor.at++;
  if (cursor.problems.length > problems) return undefined;
  const set = negated ? complement(union(ranges)) : union(ranges);
  if (set.length > 0) return { kind: "set", ranges: set };
  return reportFrom(
    cursor,
    start,
    `the class ${quote(cursor.text.slice(start, cursor.at))} holds no character`,
    "write at least one character that it may match",
  );
}

/** To RE2 a `]` that comes first is a character, to JavaScript the end of an empty class. */
function takeLeadingBracket(cursor: TextCursor): void {
  const start = cursor.at;
  if (takeMatch(cursor, /\]/y) === undefined) return;
  const closesLater = /^[^[\]]*\]/.test(cursor.text.slice(cursor.at));
  reportFrom(cursor, start, '"]" stands first in a class', "write \\] for the bracket, or a character before it");
  if (!closesLater) cursor.at = start;
}

function parseItem(cursor: TextCursor, first: boolean): CodeRanges {
  const start = cursor.at;
  const from = parseMember(cursor, first);
  if (takeMatch(cursor, /-(?!\])/y) === undefined) {
    return from.kind === "set" ? from.ranges : [[from.code, from.code]];
  }
  if (cursor.at >= cursor.text.length) return [];
  const problems = cursor.problems.length;
  const to = parseMember(cursor, false);
  if (cursor.problems.length > problems) return [];
  const written = quote(cursor.text.slice(start, cursor.at));
  if (from.kind === "set" || to.kind === "set") {
    // A member that was itself refused says enough.
    if (from !== nothing)
      reportFrom(
        cursor,
        start,
        `${written} is no range: a class such as \\d has no first and last character`,
        "write \\- for the hyphen, or put it last",
      );
  } else if (from.code > to.code) {
    reportFrom(cursor, start, `the range ${written} is reversed`, "write the lesser character first");
  } else return [[from.code, to.code]];
  return [];
}

function parseMember(cursor: TextCursor, first: boolean): Member {
  const start = cursor.at;
  if (cursor.text[start] === "\\") return parseEscapedMember(cursor);
  const posix = takeMatch(cursor, /\[:\^?[A-Za-z]*:\]/y);
  if (posix !== undefined) {
    reportFrom(
      cursor,
      start,
      `"${posix[0]}" is a POSIX class, which patterns do not have`,
      "write ranges, such as [A-Za-z], or \\d, \\w, \\s",
    );
    return nothing;
  }
  const character = takeCharacter(cursor) ?? "";
  const code = character.codePointAt(0) ?? 0;
  if (character === "[") reportFrom(cursor, start, '"[" stands unescaped in a class', "write \\[");
  else if (character === "-" && !first && cursor.text[cursor.at] !== "]") {
    reportFrom(cursor, start, '"-" stands unescaped in the middle of a class', "write \\-, or put it last");
  } else if (character === "-" && first && /^-(?!\])/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
    reportFrom(cursor, start, '"-" begins a range unescaped', "write \\-");
  } else if (code > 0xffff) {
    reportFrom(
      cursor,
      start,
      `"${character}" lies beyond the characters JavaScript can hold in a class`,
      `write an alternation, such as (?:a|${character})`,
    );
  } else if (code >= 0xd800 && code <= 0xdfff) {
    reportFrom(
      cursor,
      start,
      `half of a surrogate pair (${quote(character)}) is no character`,
      "write the whole character, outside of a class",
    );
  } else return { kind: "character", code };
  return nothing;
}

function parseEscapedMember(cursor: TextCursor): Member {
  const start = cursor.at;
  const escaped = parseEscape(cursor);
  switch (escaped?.kind) {
    case "character":
      return { kind: "character", code: escaped.character.codePointAt(0) ?? 0 };
    case "set":
      return escaped;
    case "assertion":
      reportFrom(
        cursor,
        start,
        `"${escaped.text}" is no character, so it cannot stand in a class`,
        "write \\x08 for a backspace, or remove it",
      );
      return nothing;
    case undefined:
      return nothing;
  }
}
