import type { Problem } from "./parsed.ts";

/** Where a parser of one small text stands, and what it has found wrong so far. */
export interface TextCursor {
  readonly text: string;
  at: number;
  readonly problems: Problem[];
}

/** Matches a sticky expression at the cursor and steps past what it matched. */
export function takeMatch(cursor: TextCursor, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at += match[0].length;
  return match;
}

/** Takes the character at the cursor as a code point; undefined at the end. */
export function takeCharacter(cursor: TextCursor): string | undefined {
  const code = cursor.text.codePointAt(cursor.at);
  if (code === undefined) return undefined;
  const character = String.fromCodePoint(code);
  cursor.at += character.length;
  return character;
}

/** Notes a problem from an offset up to the cursor. Returns undefined so that a parser can leave with it. */
export function reportFrom(cursor: TextCursor, start: number, message: string, hint: string): undefined {
  cursor.problems.push({ start, end: cursor.at, message, hint });
  return undefined;
}
