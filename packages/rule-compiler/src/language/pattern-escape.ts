import { complement, digits, spaces, wordCharacters } from "./code-ranges.ts";
import { reportFrom, takeCharacter, takeMatch } from "./text-cursor.ts";
import type { TextCursor } from "./text-cursor.ts";
import type { PatternNode } from "./pattern-tree.ts";
import { quote } from "./quote.ts";

/** What an escape stands for. */
export type Escaped = Extract<PatternNode, { kind: "character" | "set" | "assertion" }>;

const shorthands: ReadonlyMap<string, Escaped> = new Map<string, Escaped>([
  ["d", { kind: "set", ranges: digits }],
  ["D", { kind: "set", ranges: complement(digits) }],
  ["w", { kind: "set", ranges: wordCharacters }],
  ["W", { kind: "set", ranges: complement(wordCharacters) }],
  ["s", { kind: "set", ranges: spaces }],
  ["S", { kind: "set", ranges: complement(spaces) }],
  ["n", { kind: "character", character: "\n" }],
  ["t", { kind: "character", character: "\t" }],
  ["r", { kind: "character", character: "\r" }],
  ["f", { kind: "character", character: "\f" }],
  ["v", { kind: "character", character: "\v" }],
  ["b", { kind: "assertion", text: "\\b" }],
  ["B", { kind: "assertion", text: "\\B" }],
]);

interface Refusal {
  /** All of the escape, from the backslash on. */
  readonly form: RegExp;
  readonly what: string;
  readonly hint: string;
}

const write = "write the character itself, or \\xHH up to \\xff";

/** Escapes that Go and JavaScript understand differently, or one of them not at all; the first that fits is told. */
const refusals: readonly Refusal[] = [
  { form: /\\0[0-7]*/y, what: "an octal escape", hint: "write \\x00 and two hex digits" },
  { form: /\\[1-9][0-9]*/y, what: "a back-reference", hint: "patterns cannot refer to groups; write the text out" },
  {
    form: /\\k(?:<[^>]*>|\{[^}]*\})?/y,
    what: "a back-reference",
    hint: "patterns cannot refer to groups; write the text out",
  },
  { form: /\\Q[^]*?(?:\\E|$)/y, what: "quoting by \\Q…\\E", hint: "escape each character by a backslash" },
  { form: /\\E/y, what: "the end of a quotation by \\Q…\\E", hint: "escape each character by a backslash" },
  {
    form: /\\[pP](?:\{[^}]*\}?|[A-Za-z])?/y,
    what: "a Unicode class",
    hint: "write a class of ranges, such as [a-zA-Z]",
  },
  { form: /\\A/y, what: "an anchor", hint: "a pattern always matches the whole text; remove it or write ^" },
  { form: /\\[zZ]/y, what: "an anchor", hint: "a pattern always matches the whole text; remove it or write $" },
  { form: /\\C/y, what: "a single byte", hint: "write . for a character" },
  { form: /\\u(?:\{[0-9A-Fa-f]*\}?|[0-9A-Fa-f]{0,4})/y, what: "an escape only JavaScript knows", hint: write },
  { form: /\\x\{[^}]*\}?/y, what: "an escape only RE2 knows", hint: write },
  { form: /\\x[0-9A-Fa-f]?/y, what: "no complete escape", hint: "write \\x and two hex digits, such as \\x09" },
  { form: /\\a/y, what: "an escape only RE2 knows", hint: "write \\x07" },
  { form: /\\e/y, what: "no escape of patterns", hint: "write \\x1b" },
  { form: /\\c[A-Za-z]?/y, what: "an escape only JavaScript knows", hint: "write \\xHH" },
];

/** Parses an escape at the cursor. A refused one is reported and stepped over. */
export function parseEscape(cursor: TextCursor): Escaped | undefined {
  const start = cursor.at;
  const hex = takeMatch(cursor, /\\x([0-9A-Fa-f]{2})/y);
  if (hex?.[1] !== undefined) return { kind: "character", character: String.fromCharCode(Number.parseInt(hex[1], 16)) };
  for (const { form, what, hint } of refusals) {
    const refused = takeMatch(cursor, form);
    if (refused !== undefined)
      return reportFrom(cursor, start, `${quote(refused[0])} is ${what}, which patterns do not have`, hint);
  }
  cursor.at++;
  const character = takeCharacter(cursor);
  if (character === undefined)
    return reportFrom(cursor, start, "the pattern ends in a lone backslash", "write \\\\ for a backslash");
  const known = shorthands.get(character);
  if (known !== undefined) return known;
  if (/[ -/:-@[-`{-~]/.test(character)) return { kind: "character", character };
  const written = cursor.text.slice(start, cursor.at);
  return reportFrom(
    cursor,
    start,
    `${quote(written)} is no escape`,
    "only punctuation and \\d \\D \\w \\W \\s \\S \\b \\B \\n \\t \\r \\f \\v \\xHH follow a backslash",
  );
}
