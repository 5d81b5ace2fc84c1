import { visible } from "../diagnostics/visible.ts";
import type { CheckCoverage, RuleCoverage } from "../ruletest/coverage.ts";
import type { TestReport } from "./tests-report.ts";

/** What cases have shown of rules, as a table for people: one line for each thing that a rule asks for. */
export function coverageText(coverage: NonNullable<TestReport["coverage"]>): string {
  const rows = [["RULE", "CHECK", "FIRES", "FAILS", "ABOUT"], ...coverage.rules.flatMap(rowsOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  const { shown, all, percent, minimum } = coverage;
  const wanted = minimum === undefined || percent >= minimum ? "" : `, less than ${minimum} %`;
  return `${lines.map((line) => `${line.trimEnd()}\n`).join("")}coverage: ${shown} of ${all}, ${percent} %${wanted}\n`;
}

function rowsOf({ rule, checks }: RuleCoverage): readonly (readonly string[])[] {
  return checks.map(({ check, about = "", fires, fails }) =>
    [rule.id, check, word(fires), word(fails), about].map((cell) => visible(cell)),
  );
}

function word(shown: CheckCoverage["fires"]): string {
  return shown === undefined ? "-" : shown ? "yes" : "NO";
}
