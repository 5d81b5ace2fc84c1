import type { SourceFile } from "../source/source-file.ts";
import type { FoundRule } from "../source/found-rule.ts";
import { byRule, type ByRule } from "./by-rule.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { inReadingOrder } from "./order.ts";
import { renderText } from "./render-text.ts";
import { visible } from "./visible.ts";
import { xmlAttribute, xmlContent } from "./xml-text.ts";

/** What was examined, and what counts as failed. */
export interface Examined {
  readonly files: readonly SourceFile[];
  readonly rules: readonly FoundRule[];
  /** Whether a diagnostic fails the command. */
  readonly fails: (diagnostic: Diagnostic) => boolean;
  /** Leaves out what does not fail the command; which cases there are, and which are skipped, stays. */
  readonly quiet?: boolean;
}

interface Case {
  readonly name: string;
  readonly skipped?: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Longest name of a case: an id may be anything as long as it is wrong. */
const longestName = 100;
/** Most diagnostics shown in one case. */
const shownAtMost = 200;
/** No rule has this name: ids hold no blanks. */
const wholeFile = "whole file";

function suiteOf({ file, rules, rest }: ByRule): Suite {
  if (!file) return { name: "command line", cases: [{ name: "whole command line", diagnostics: rest }] };
  const cases = rules.map(({ rule, diagnostics }, index) => ({
    name: rule.id === undefined ? `rule ${index + 1}` : rule.id.slice(0, longestName),
    diagnostics,
    ...skippedOf(rule, diagnostics),
  }));
  return { name: file.path, cases: [{ name: wholeFile, diagnostics: rest }, ...cases] };
}

function skippedOf({ disabled }: FoundRule, diagnostics: readonly Diagnostic[]): Pick<Case, "skipped"> {
  if (disabled) return { skipped: "the rule is disabled" };
  const leftOut = diagnostics.some(({ code }) => code === "RULE_SKIPPED");
  return leftOut ? { skipped: "the rule is left out because of its errors" } : {};
}

function failureOf(failing: readonly Diagnostic[]): readonly string[] {
  const [first] = failing;
  if (!first) return [];
  const more = failing.length === 1 ? "" : ` (and ${failing.length - 1} more)`;
  const attributes =
    xmlAttribute("type", first.code) + xmlAttribute("message", `${first.code}: ${visible(first.message)}${more}`);
  return [`      <failure${attributes}>${textOf(failing)}</failure>\n`];
}

function textOf(diagnostics: readonly Diagnostic[]): string {
  return xmlContent(renderText(diagnostics, { limit: shownAtMost }));
}

function caseText({ name, skipped, diagnostics }: Case, suite: Suite, { fails, quiet }: Examined): string {
  const attributes = xmlAttribute("name", visible(name)) + xmlAttribute("classname", visible(suite.name));
  const told = quiet ? [] : diagnostics.filter((one) => !fails(one));
  const failing = diagnostics.filter(fails);
  const parts = [
    ...(skipped === undefined || failing.length > 0 ? [] : [`      <skipped>${xmlContent(skipped)}</skipped>\n`]),
    ...failureOf(failing),
    ...(told.length === 0 ? [] : [`      <system-out>${textOf(told)}</system-out>\n`]),
  ];
  if (parts.length === 0) return `    <testcase${attributes}/>\n`;
  return `    <testcase${attributes}>\n${parts.join("")}    </testcase>\n`;
}

function counts(suites: readonly Suite[], { fails }: Examined): Readonly<Record<string, number>> {
  const cases = suites.flatMap((suite) => suite.cases);
  return {
    tests: cases.length,
    failures: cases.filter(({ diagnostics }) => diagnostics.some(fails)).length,
    errors: 0,
  };
}

function countsText(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => xmlAttribute(name, value))
    .join("");
}

function suiteText(suite: Suite, examined: Examined): string {
  const skipped = suite.cases.filter(
    (one) => one.skipped !== undefined && !one.diagnostics.some(examined.fails),
  ).length;
  const attributes = xmlAttribute("name", visible(suite.name)) + countsText({ ...counts([suite], examined), skipped });
  const cases = suite.cases.map((one) => caseText(one, suite, examined));
  return `  <testsuite${attributes}>\n${cases.join("")}  </testsuite>\n`;
}

/**
 * Renders diagnostics as a JUnit report: a suite for each file with a case for each rule and one for the file itself,
 * so that a dashboard shows also what passed. What does not fail the command stands in `system-out`. The same input
 * gives the same bytes, so there are no times. Ends in a line feed.
 *
 * There is no standard; the elements and attributes are those of Jenkins' schema, which other services read, too.
 */
export function renderJunit(diagnostics: readonly Diagnostic[], examined: Examined): string {
  const suites = byRule(examined.files, examined.rules, inReadingOrder(diagnostics)).map(suiteOf);
  const attributes = xmlAttribute("name", "rule-compiler") + countsText(counts(suites, examined));
  const texts = suites.map((suite) => suiteText(suite, examined));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n${texts.join("")}</testsuites>\n`;
}
