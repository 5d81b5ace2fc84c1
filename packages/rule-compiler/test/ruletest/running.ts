import { configSchema, type ConfigInput } from "@argo-rules/contracts";
import { compile, type CompileResult } from "../../src/compile.ts";
import { readTests } from "../../src/ruletest/read-tests.ts";
import { runTests, type RunCase } from "../../src/ruletest/run-tests.ts";
import type { Tests } from "../../src/ruletest/tests.ts";

/** A legal configuration under which every action of these tests compiles. */
export const configInput: ConfigInput = {
  images: { registry: "registry.example", scriptRunner: { digest: `sha256:${"0".repeat(64)}` } },
};

/** Compiles a rule on ConfigMaps, unless the fields say otherwise. Throws when it has errors. */
export function compiledRule(fields: object, input: ConfigInput = configInput): CompileResult {
  const rule = { id: "r", version: "v1", resource: "configmaps", ...fields };
  const result = compile({
    sources: [{ path: "rules.json", text: JSON.stringify([rule]) }],
    config: configSchema.parse(input),
  });
  if (!result.plan) throw new Error(result.diagnostics.map(({ message }) => message).join("; "));
  return result;
}

/** Reads tests of the rule `r`. Throws when they have errors. */
export function testsOf(
  cases: readonly object[],
  files: Readonly<Record<string, string>> = {},
  more: object = {},
): Tests {
  const text = JSON.stringify({ rules: ["rules.json"], tests: [{ rule: "r", ...more, cases }] });
  const readFixture = (path: string): { readonly text: string } | { readonly reason: string } => {
    const found = files[path];
    return found === undefined ? { reason: "there is no such file" } : { text: found };
  };
  const { tests, diagnostics } = readTests({ path: "r.test.json", text }, { readFixture });
  if (!tests) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return tests;
}

/** Runs one case of a rule. */
export function runOne(
  compiled: CompileResult,
  one: { readonly given: object; readonly expect: object },
  { files = {}, object, config = configInput }: RunOptions = {},
): RunCase {
  const tests = testsOf([{ name: "a", ...one }], files, object === undefined ? {} : { object });
  const { cases, diagnostics } = runTests([tests], { compiled, config: configSchema.parse(config) });
  const [only] = cases;
  if (!only) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return only;
}

interface RunOptions {
  /** What tests refer to, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the states of the case say the differences to. */
  readonly object?: object | string;
  readonly config?: ConfigInput;
}

/** What came out otherwise than expected, a line each. */
export function problemLines({ problems }: RunCase): readonly string[] {
  return problems.map(({ about, path, expected, actual }) =>
    [about, ...(path === undefined ? [] : [path]), `${expected} <> ${actual}`].join(" "),
  );
}
