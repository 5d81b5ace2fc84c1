/** What an error, or whatever else was thrown, says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A text that comes from outside, in one line without control characters, at most 200 characters. */
export function visible(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
