import type { Parsed } from "../../src/language/parsed.ts";

/** The pieces of a text that a failed parse points at, in order; empty when it did not fail. */
export function piecesAt<T>(text: string, parsed: Parsed<T>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({ start, end }) => text.slice(start, end));
}

/** The first message and hint of a failed parse as one text. */
export function firstProblem<T>(parsed: Parsed<T>): string {
  const problem = parsed.ok ? undefined : parsed.problems[0];
  return problem === undefined ? "" : `${problem.message} | ${problem.hint ?? ""}`;
}

/** The value of a parse that must succeed. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Tells whether all places of a failed parse lie inside the text; true when it did not fail. */
export function pointsInside<T>(text: string, parsed: Parsed<T>): boolean {
  return parsed.ok || parsed.problems.every(({ start, end }) => start >= 0 && start <= end && end <= text.length);
}
