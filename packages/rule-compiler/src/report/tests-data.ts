import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Truth } from "../semantics/truth.ts";
import { toldClasses } from "../semantics/told-classes.ts";
import type { RuleCoverage } from "../ruletest/coverage.ts";
import { reasonsOf } from "../ruletest/reasons.ts";
import type { RunCase } from "../ruletest/run-tests.ts";
import { byFile, countsOf, type TestReport } from "./tests-report.ts";

/** What came of tests, as JSON for programs. */
export function testsData(report: TestReport): string {
  const files = byFile(report).map(({ path, cases }) => ({ file: path, cases: cases.map(caseData) }));
  const { coverage } = report;
  const data = { ...countsOf(report), files, ...(coverage ? { coverage: coverageData(coverage) } : {}) };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function caseData({ bound: { rule, test, change }, outcome, problems }: RunCase): object {
  const { classes } = outcome.judgement;
  const those = (truth: Truth): readonly string[] =>
    classes.filter(({ fires }) => fires === truth).map(({ eventClass }) => eventClass);
  return {
    rule: rule.id,
    name: test.name,
    ...place(test.span),
    passed: problems.length === 0,
    fires: those(true),
    mayFire: those("unknown"),
    because: [...new Set(toldClasses(outcome.judgement, change).flatMap(reasonsOf))],
    problems,
  };
}

function coverageData({ rules, ...figures }: NonNullable<TestReport["coverage"]>): object {
  return { ...figures, rules: rules.map(ruleData) };
}

function ruleData({ rule, cases, checks }: RuleCoverage): object {
  return { rule: rule.id, file: rule.origin.file.path, ...place(rule.origin), cases, checks };
}

function place({ file, start }: Span): object {
  return positionAt(file, start);
}
