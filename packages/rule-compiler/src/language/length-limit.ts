import type { Problem } from "./parsed.ts";

/** More than one EventSource or Sensor can hold, so that longer selectors need not be read at all. */
export const longestSelector = 100_000;

/** Returns the problem of a text that is longer than a limit in UTF-16 code units; `what` names the text. */
export function lengthProblem(what: string, text: string, limit: number): Problem | undefined {
  if (text.length <= limit) return undefined;
  const message = `the ${what} has ${text.length} characters`;
  return { start: 0, end: text.length, message, hint: `at most ${limit} are allowed` };
}
