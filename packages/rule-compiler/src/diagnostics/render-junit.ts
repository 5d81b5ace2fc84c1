import type { FoundRule } from "../source/found-rule.ts";
import type { SourceFile } from "../source/source-file.ts";
import { byRule, type ByRule } from "./by-rule.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { junitReport, type JunitCase, type JunitFailure, type JunitSuite } from "./junit-report.ts";
import { inReadingOrder } from "./order.ts";
import { renderText } from "./render-text.ts";

/** What was examined, and what counts as failed. */
export interface Examined {
  readonly files: readonly SourceFile[];
  readonly rules: readonly FoundRule[];
  /** Whether a diagnostic fails the command. */
  readonly fails: (diagnostic: Diagnostic) => boolean;
  /** Leaves out what does not fail the command; which cases there are, and which are skipped, stays. */
  readonly quiet?: boolean;
}

/** Longest name of a case: an id may be anything as long as it is wrong. */
const longestName = 100;
/** Most diagnostics shown in one case. */
const shownAtMost = 200;
/** No rule has this name: ids hold no blanks. */
const wholeFile = "whole file";

/**
 * Renders diagnostics as a JUnit report: a suite for each file with a case for each rule and one for the file itself,
 * so that a dashboard shows also what passed. What does not fail the command stands in `system-out`. The same input
 * gives the same bytes, so there are no times. Ends in a line feed.
 */
export function renderJunit(diagnostics: readonly Diagnostic[], examined: Examined): string {
  const files = byRule(examined.files, examined.rules, inReadingOrder(diagnostics));
  return junitReport(files.map((one) => suiteOf(one, examined)));
}

function suiteOf({ file, rules, rest }: ByRule, examined: Examined): JunitSuite {
  const className = file?.path ?? "command line";
  const caseOf = (name: string, diagnostics: readonly Diagnostic[], skipped?: string): JunitCase => ({
    name,
    className,
    skipped,
    failure: failureOf(diagnostics.filter(examined.fails)),
    output: outputOf(diagnostics, examined),
  });
  if (!file) return { name: className, cases: [caseOf("whole command line", rest)] };
  const cases = rules.map(({ rule, diagnostics }, index) => {
    const name = rule.id === undefined ? `rule ${index + 1}` : rule.id.slice(0, longestName);
    return caseOf(name, diagnostics, skippedOf(rule, diagnostics));
  });
  return { name: className, cases: [caseOf(wholeFile, rest), ...cases] };
}

function skippedOf({ disabled }: FoundRule, diagnostics: readonly Diagnostic[]): string | undefined {
  if (disabled) return "the rule is disabled";
  const leftOut = diagnostics.some(({ code }) => code === "RULE_SKIPPED");
  return leftOut ? "the rule is left out because of its errors" : undefined;
}

function failureOf(failing: readonly Diagnostic[]): JunitFailure | undefined {
  const [first] = failing;
  if (!first) return undefined;
  const more = failing.length === 1 ? "" : ` (and ${failing.length - 1} more)`;
  return { type: first.code, message: `${first.code}: ${first.message}${more}`, text: textOf(failing) };
}

function outputOf(diagnostics: readonly Diagnostic[], { fails, quiet }: Examined): string | undefined {
  const told = quiet ? [] : diagnostics.filter((one) => !fails(one));
  return told.length === 0 ? undefined : textOf(told);
}

function textOf(diagnostics: readonly Diagnostic[]): string {
  return renderText(diagnostics, { limit: shownAtMost });
}
