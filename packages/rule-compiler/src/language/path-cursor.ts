import type { Problem } from "./parsed.ts";
import type { Segment } from "./trees.ts";

/** Where the parser of paths stands, and what it has found so far. */
export interface PathCursor {
  readonly text: string;
  at: number;
  readonly segments: Segment[];
  readonly problems: Problem[];
}

/** Matches a sticky expression at the cursor and steps past what it matched. */
export function takeMatch(cursor: PathCursor, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at += match[0].length;
  return match;
}

/** Notes a problem from an offset up to the cursor. */
export function reportFrom(cursor: PathCursor, start: number, message: string, hint: string): void {
  cursor.problems.push({ start, end: cursor.at, message, hint });
}
