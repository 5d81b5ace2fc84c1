import { junitReport, type JunitCase, type JunitSuite } from "../diagnostics/junit-report.ts";
import type { RunCase } from "../ruletest/run-tests.ts";
import { coverageText } from "./coverage-text.ts";
import { byFile, type TestReport } from "./tests-report.ts";
import { failureText } from "./tests-text.ts";

/** What came of tests as a JUnit report: a suite for each file, and one for the coverage where it is asked for. */
export function testsJunit(report: TestReport): string {
  const suites = byFile(report).map(({ path, cases }): JunitSuite => ({ name: path, cases: cases.map(caseOf) }));
  const { coverage } = report;
  return junitReport(coverage ? [...suites, { name: "coverage", cases: [coverageCase(coverage)] }] : suites);
}

function caseOf(one: RunCase): JunitCase {
  const { bound, problems } = one;
  const [first] = problems;
  const named = { name: bound.test.name, className: bound.rule.id };
  if (!first) return named;
  const more = problems.length === 1 ? "" : ` (and ${problems.length - 1} more)`;
  const message = `expected ${first.expected}, found ${first.actual}${more}`;
  return { ...named, failure: { type: first.about, message, text: failureText(one) } };
}

function coverageCase(coverage: NonNullable<TestReport["coverage"]>): JunitCase {
  const { percent, minimum } = coverage;
  const named = { name: minimum === undefined ? "coverage" : `at least ${minimum} %`, className: "coverage" };
  const text = coverageText(coverage);
  if (minimum === undefined || percent >= minimum) return { ...named, output: text };
  return { ...named, failure: { type: "coverage", message: `${percent} % of the rules are shown`, text } };
}
