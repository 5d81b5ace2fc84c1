import type { Span } from "./span.ts";

/** A rule as it stands in an input, whatever may be wrong with it. */
export interface FoundRule {
  /** Absent when it is missing or no string. */
  readonly id: string | undefined;
  /** The whole rule. */
  readonly span: Span;
  readonly disabled: boolean;
}
