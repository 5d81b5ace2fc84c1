import { shorten } from "./describe-node.ts";

/** A syntax error in our words, with the offsets of what was found. */
export interface JsonProblem {
  readonly start: number;
  readonly end: number;
  readonly problem: string;
  readonly found: string;
}

/** Says what stands at an offset of a JSON text. */
export function describeToken(text: string, start: number, end: number): string {
  if (start >= text.length) return "the end of the input";
  const token = text.slice(start, Math.min(end, start + 60));
  if (token.startsWith('"')) return `the string ${shorten(token)}`;
  return `"${shorten(token === "" ? (text[start] ?? "") : token)}"`;
}

const words: Readonly<Record<string, string>> = {
  True: "write true",
  TRUE: "write true",
  False: "write false",
  FALSE: "write false",
  None: "write null",
  NULL: "write null",
  Null: "write null",
  undefined: "write null, or leave the key out",
  NaN: "JSON has no NaN",
  Infinity: "JSON has no Infinity",
};

function symbolProblem(text: string, start: number, end: number): string {
  const symbol = text.slice(start, Math.min(end, start + 60));
  const word = Object.hasOwn(words, symbol) ? words[symbol] : undefined;
  if (word !== undefined) return `no such value (${word})`;
  if (/^[‘’“”'`]/.test(symbol)) return 'strings and keys stand in double quotes (")';
  if (/^[ \t]*:/.test(text.slice(end, end + 60))) return 'a key stands in double quotes (")';
  if (/^[+.]/.test(symbol)) return "a number starts with a digit or with a minus and a digit";
  if (symbol.startsWith("-")) return "a minus is followed by a digit";
  return 'expected a value (text stands in double quotes ("))';
}

function lastBackslash(text: string, start: number, end: number, valid: RegExp): number | undefined {
  for (let at = text.indexOf("\\", start); at !== -1 && at < end; at = text.indexOf("\\", at + 2)) {
    if (!valid.test(text.slice(at + 1, at + 6))) return at;
  }
  return undefined;
}

const goodEscape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

function escapeProblem(text: string, start: number, end: number): JsonProblem {
  const at = lastBackslash(text, start, end, goodEscape) ?? start;
  const unicode = text[at + 1] === "u";
  const stop = Math.min(end, at + (unicode ? 6 : 2));
  const problem = unicode
    ? "\\u is followed by four hexadecimal digits"
    : "no such escape (a backslash itself is written \\\\)";
  return { start: at, end: stop, problem, found: `"${text.slice(at, stop)}"` };
}

function rawCharacterProblem(text: string, start: number, end: number): JsonProblem {
  const tab = text.indexOf("\t", start);
  const at = tab === -1 || tab >= end ? start : tab;
  return { start: at, end: at + 1, problem: "a tab inside a string is written \\t", found: "a tab character" };
}

function commaProblem(text: string, start: number): string {
  const leadingZero = /[0-9]/.test(text[start] ?? "") && text[start - 1] === "0";
  return leadingZero ? "a number does not start with 0" : 'expected ","';
}

/** The sentence for each of jsonc-parser's error names that is about one token as a whole. */
function tokenProblem(name: string, text: string, start: number, end: number): string {
  switch (name) {
    case "InvalidSymbol":
      return symbolProblem(text, start, end);
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return "a number ends with a digit";
    case "PropertyNameExpected":
      return 'expected a key in double quotes (")';
    case "ColonExpected":
      return 'expected ":" after the key';
    case "CommaExpected":
      return commaProblem(text, start);
    case "EndOfFileExpected":
      return "expected nothing after the first value";
    case "UnexpectedEndOfComment":
      return "a comment is not closed with */";
    case "UnexpectedEndOfString":
      return "a string is not closed before the end of its line";
    case "CloseBraceExpected":
      return 'expected "}"';
    case "CloseBracketExpected":
      return 'expected "]"';
    default:
      return "expected a value";
  }
}

/**
 * Puts an error of jsonc-parser into words and narrows it to the characters concerned.
 * `name` is what `printParseErrorCode` gives, `start` and `end` the token at which the parser noticed it.
 */
export function describeJsonProblem(name: string, text: string, start: number, end: number): JsonProblem {
  switch (name) {
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return escapeProblem(text, start, end);
    case "InvalidCharacter":
      return rawCharacterProblem(text, start, end);
    default:
      return { start, end, problem: tokenProblem(name, text, start, end), found: describeToken(text, start, end) };
  }
}
