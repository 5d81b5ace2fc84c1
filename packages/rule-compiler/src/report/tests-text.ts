import { placeText } from "../diagnostics/place-text.ts";
import { visible } from "../diagnostics/visible.ts";
import type { Problem } from "../ruletest/problem.ts";
import type { RunCase } from "../ruletest/run-tests.ts";
import { coverageText } from "./coverage-text.ts";
import { explainDecision } from "./explain-text.ts";
import { byFile, countsOf, type FileOfCases, type TestReport } from "./tests-report.ts";

/**
 * What came of tests, for people: a line for each case; of those that failed what was expected and found, and why the
 * rule does what it does. `quiet` leaves out what has passed.
 */
export function testsText(report: TestReport, { quiet }: { readonly quiet: boolean }): string {
  const files = byFile(report).map((file) => fileText(file, quiet));
  const coverage = report.coverage ? `\n${coverageText(report.coverage)}` : "";
  return `${files.join("")}${summary(report)}\n${coverage}`;
}

function fileText({ path, cases }: FileOfCases, quiet: boolean): string {
  const shown = quiet ? cases.filter(({ problems }) => problems.length > 0) : cases;
  return shown.length === 0 ? "" : `${visible(path)}\n${shown.map(caseText).join("")}\n`;
}

function caseText(one: RunCase): string {
  const { test, rule } = one.bound;
  const name = visible(`${rule.id}: ${test.name}`);
  if (one.problems.length === 0) return `  ok    ${name}\n`;
  return `  FAIL  ${name}  ${placeText(test.expected.span)}\n${indented(failureText(one), 8)}`;
}

/** What is wrong with a case that failed, for people. */
export function failureText({ bound, outcome, problems }: RunCase): string {
  const lines = problems.map((one) => `${problemText(one)}\n`);
  // A payload or Workflow that is another one tells enough by itself.
  const decided = problems.some(({ about }) => about === "fires" || about === "class" || about === "because");
  return `${lines.join("")}${decided ? explainDecision(bound.rule, outcome.judgement, bound.change) : ""}`;
}

function problemText({ about, path, expected, actual }: Problem): string {
  const place = path === undefined || path === "" ? about : `${about} ${path}`;
  return visible(`${place}: expected ${expected}, found ${actual}`);
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(by));
}

function summary(report: TestReport): string {
  const { passed, failed } = countsOf(report);
  const all = passed + failed;
  return `${all} ${all === 1 ? "case" : "cases"}: ${passed} passed, ${failed} failed`;
}
