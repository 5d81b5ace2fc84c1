import type { Severity } from "./diagnostic.ts";

/** One line of the catalog: how bad it is, what is said, and what to write instead, made from typed parameters. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly message: (params: P) => string;
  readonly hint?: (params: P) => string | undefined;
}

/** An entry that stops the build: nothing is printed while one of these stands. */
export function error<P>(message: (params: P) => string, hint?: (params: P) => string | undefined): Entry<P> {
  return hint ? { severity: "error", message, hint } : { severity: "error", message };
}

/** An entry about something that compiles and that the user may regret. */
export function warning<P>(message: (params: P) => string, hint?: (params: P) => string | undefined): Entry<P> {
  return hint ? { severity: "warning", message, hint } : { severity: "warning", message };
}

/** An entry that tells how something was read, where the reader could have expected another reading. */
export function note<P>(message: (params: P) => string, hint?: (params: P) => string | undefined): Entry<P> {
  return hint ? { severity: "note", message, hint } : { severity: "note", message };
}

/** `did you mean "x"?`, or nothing when there is no near miss. */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `did you mean "${suggestion}"?`;
}

const shownAtMost = 5;

/** Names in a message: the first five, and how many there are beside them. */
export function firstOf(names: readonly string[]): string {
  const more = names.length - shownAtMost;
  return more > 0 ? `${names.slice(0, shownAtMost).join(", ")} and ${more} more` : names.join(", ");
}
