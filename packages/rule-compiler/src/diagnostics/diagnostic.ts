import type { Span } from "../source/span.ts";
import type { DiagnosticCode } from "./catalog.ts";

export type Severity = "error" | "warning" | "note";

/** A second place that belongs to a diagnostic, for example where the other rule of the same id stands. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** Something the user should know about the input. Data, gathered and never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, with the value found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Absent only when the trouble has no place, such as an input that could not be read. */
  readonly span?: Span;
  readonly related?: readonly Related[];
  /** The rule concerned, when there is one. */
  readonly ruleId?: string;
}
