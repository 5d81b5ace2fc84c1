import { defaultConfig, type Config } from "@argo-rules/contracts";
import type { CompileResult } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import { builtinKinds } from "../knowledge/kinds.ts";
import { bindTests, type BoundCase } from "./bind-tests.ts";
import { judgeCase, type JudgedCase } from "./judge-case.ts";
import type { Problem } from "./problem.ts";
import { problemsOf } from "./problems.ts";
import { RuleModel } from "./rule-model.ts";
import type { Tests } from "./tests.ts";

/** A case that was run. */
export interface RunCase {
  readonly bound: BoundCase;
  readonly outcome: JudgedCase;
  /** None: it has passed. */
  readonly problems: readonly Problem[];
}

/** What came of the tests of some rules. */
export interface RunTests {
  /** In the order of the tests; none where the tests have errors. */
  readonly cases: readonly RunCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Rules that were compiled without errors, and with what. */
export interface TestedRules {
  readonly compiled: Pick<CompileResult, "objects" | "plan" | "rules" | "found">;
  /** What they were compiled with; the default of `compile` by default. */
  readonly config?: Config;
  readonly kinds?: KindTable;
}

/**
 * Runs tests of rules, those for which `wanted` says so. Each case is judged by what its rule means and by what the
 * emitted manifests do; throws where they disagree, which is a bug of ours. What is wrong with the tests themselves is in
 * the diagnostics.
 */
export function runTests(
  tests: readonly Tests[],
  { compiled, config = defaultConfig, kinds = builtinKinds }: TestedRules,
  wanted: (one: BoundCase) => boolean = () => true,
): RunTests {
  const { objects, plan, rules, found } = compiled;
  const bound = tests.map((one) => bindTests(one, { rules, found, kinds }));
  const diagnostics = bound.flatMap((one) => one.diagnostics);
  if (diagnostics.length > 0) return { cases: [], diagnostics };
  if (!plan) throw new Error("bug: tests are run on rules that have errors");
  const model = new RuleModel({ objects, plan });
  const cases = bound
    .flatMap((one) => one.cases)
    .filter(wanted)
    .map((one): RunCase => {
      const outcome = judgeCase(one, model, { config, kinds });
      return { bound: one, outcome, problems: problemsOf(one, outcome, config.name) };
    });
  return { cases, diagnostics };
}
