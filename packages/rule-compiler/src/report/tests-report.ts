import type { Coverage } from "../ruletest/coverage.ts";
import type { RunCase } from "../ruletest/run-tests.ts";

/** What came of tests, to be written down. */
export interface TestReport {
  /** File by file, in the order of the tests. */
  readonly cases: readonly RunCase[];
  readonly coverage?: Coverage & {
    /** What is asked for, in percent. */
    readonly minimum?: number;
  };
}

/** The cases of one file. */
export interface FileOfCases {
  readonly path: string;
  readonly cases: readonly RunCase[];
}

/** The cases by their files. */
export function byFile({ cases }: TestReport): readonly FileOfCases[] {
  const files = new Map<string, RunCase[]>();
  for (const one of cases) {
    const { path } = one.bound.tests.file;
    files.set(path, [...(files.get(path) ?? []), one]);
  }
  return [...files].map(([path, ofFile]) => ({ path, cases: ofFile }));
}

/** How many cases have passed, and how many have not. */
export function countsOf({ cases }: TestReport): { readonly passed: number; readonly failed: number } {
  const failed = cases.filter(({ problems }) => problems.length > 0).length;
  return { passed: cases.length - failed, failed };
}
