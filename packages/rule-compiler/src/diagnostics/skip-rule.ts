import type { Span } from "../source/span.ts";
import { diagnose } from "./catalog.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A rule that is left out because of its errors. */
interface Skipped {
  readonly id: string | undefined;
  /** Where the rule stands. */
  readonly span: Span | undefined;
  /** An earlier rule with its id, which does not come back. */
  readonly earlier?: Span | undefined;
}

/**
 * Whether a rule with these diagnostics may be left out: it has errors, and all of them are its own. What the
 * configuration lacks is no fault of the rule, and other runs might have it.
 */
export function isSkippable(diagnostics: readonly Diagnostic[]): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.length > 0 && errors.every(({ code }) => !code.startsWith("CONFIG_"));
}

/** What is said of a rule that is left out: its errors as warnings, and that it is left out. */
export function skipRule(diagnostics: readonly Diagnostic[], { id, span, earlier }: Skipped): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const related = earlier && {
    related: [{ message: "an earlier rule with this id, which does not come back", span: earlier }],
  };
  return [...asWarnings(diagnostics), diagnose("RULE_SKIPPED", span, { id, errors }, { ruleId: id, ...related })];
}

/** The same, errors as warnings. */
export function asWarnings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((one) => (one.severity === "error" ? { ...one, severity: "warning" } : one));
}
