import type { LabelToken } from "./label-tokens.ts";
import type { Problem } from "./parsed.ts";
import { quote } from "./quote.ts";

/** Where the parser of label selectors stands, and what it has found wrong so far. */
export interface LabelCursor {
  readonly tokens: readonly LabelToken[];
  index: number;
  readonly problems: Problem[];
}

/** Returns the token at hand; past the last one that is `end` for ever. */
export function peekToken(cursor: LabelCursor): LabelToken {
  const token = cursor.tokens[Math.min(cursor.index, cursor.tokens.length - 1)];
  if (token === undefined) throw new Error("this is a bug: a label selector has no end token");
  return token;
}

/** Returns the token at hand and steps past it. */
export function takeToken(cursor: LabelCursor): LabelToken {
  const token = peekToken(cursor);
  cursor.index++;
  return token;
}

/** Notes a problem at a token. Returns undefined so that a parser can leave with it. */
export function reportAt(cursor: LabelCursor, token: LabelToken, message: string, hint: string): undefined {
  cursor.problems.push({ start: token.start, end: token.end, message, hint });
  return undefined;
}

/** Names a token for a message. */
export function describeToken(token: LabelToken): string {
  return token.kind === "end" ? "the end of the selector" : quote(token.text);
}
