import { isDynamicPattern } from "tinyglobby";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { kindTable } from "../knowledge/told-kinds.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { testsData } from "../report/tests-data.ts";
import { testsJunit } from "../report/tests-junit.ts";
import type { TestReport } from "../report/tests-report.ts";
import { testsText } from "../report/tests-text.ts";
import { coverageOf } from "../ruletest/coverage.ts";
import { readTests } from "../ruletest/read-tests.ts";
import { runTests, type RunCase } from "../ruletest/run-tests.ts";
import type { Tests } from "../ruletest/tests.ts";
import type { SourceFile } from "../source/source-file.ts";
import { compileRules, readSettings, tellMore, type CompiledInputs } from "./compile-command.ts";
import type { Host } from "./host.ts";
import { readInputs } from "./inputs.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics, type Report } from "./print-diagnostics.ts";
import { fixtureReader } from "./read-fixture.ts";
import { unknownRule, usage } from "./usage.ts";
import { repeat } from "./watch.ts";

type TestOptions = OptionsOf<"test">;

/**
 * `test`: runs tests of rules. Exit code 1 when a case fails, when less is covered than asked for, or when tests or rules
 * cannot be read.
 */
export async function test(options: TestOptions, host: Host): Promise<number> {
  return options.watch ? await repeat((seen) => testOnce(options, seen), host) : testOnce(options, host);
}

/** Files of tests that are about the same rules. */
interface Group {
  readonly rules: readonly string[];
  readonly tests: readonly Tests[];
}

function testOnce(options: TestOptions, host: Host): number {
  const settings = readSettings(options, host);
  if (typeof settings === "number") return settings;
  const read = readAllTests(options, host);
  const { groups, diagnostics: ofGroups } = groupByRules(read.tests, options, host);
  const before = [...read.diagnostics, ...ofGroups];
  const compiled = groups.map(({ rules }) => compileRules(settings, { ...options, operands: rules }, host));
  if (options.verbose) for (const one of compiled) tellMore(one.read, one.result, host);
  const report = joined(compiled, read.files, before);
  if (fails(report.diagnostics, options)) return finish(report, options, host);
  const all = compiled.flatMap(({ result }) => result.rules);
  const unknown = unknownRule(options.rule, all, host);
  if (unknown !== undefined) return unknown;
  const run = groups.map(({ tests }, index) => {
    const { result, read: of } = compiled[index] as CompiledInputs;
    const rules = { compiled: result, config: of.configured.config, kinds: kindTable(of.kinds.told) };
    return runTests(
      tests,
      rules,
      ({ rule, test: { name } }) => isAsked(rule, options) && name.includes(options.filter ?? ""),
    );
  });
  const diagnostics = [...report.diagnostics, ...run.flatMap((one) => one.diagnostics)];
  const code = finish({ ...report, diagnostics }, options, host);
  if (fails(diagnostics, options)) return code;
  const cases = run.flatMap((one) => one.cases);
  if (cases.length === 0) return usage(nothingToRun(options), host);
  const rules = compiled.flatMap(({ result }) => result.rules).filter((rule) => isAsked(rule, options));
  return write(reportOf(cases, rules, options), options, host);
}

function isAsked({ id }: NormalRule, { rule: asked }: TestOptions): boolean {
  return asked.length === 0 || asked.includes(id);
}

function nothingToRun({ filter, rule }: TestOptions): string {
  if (filter !== undefined) return `no case has ${JSON.stringify(filter)} in its name`;
  return `there are no tests of ${rule.join(", ")}`;
}

interface ReadFiles {
  readonly files: readonly SourceFile[];
  readonly tests: readonly Tests[];
  readonly diagnostics: readonly Diagnostic[];
}

function readAllTests(options: TestOptions, host: Host): ReadFiles {
  const inputs = readInputs(options, host, "tests");
  const { maxInput: maxBytes } = options;
  const read = inputs.sources.map((source) =>
    readTests(source, { readFixture: fixtureReader(maxBytes, host), maxBytes }),
  );
  return {
    files: inputs.sources,
    tests: read.flatMap(({ tests }) => tests ?? []),
    diagnostics: [...inputs.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function groupByRules(
  all: readonly Tests[],
  options: TestOptions,
  host: Host,
): { readonly groups: readonly Group[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, { rules: readonly string[]; tests: Tests[] }>();
  for (const tests of all) {
    const wrong = options.rules.length > 0 ? [] : problemsOfRules(tests, host);
    diagnostics.push(...wrong);
    if (wrong.length > 0) continue;
    const rules = options.rules.length > 0 ? options.rules : (tests.rules ?? []).map(({ path }) => path);
    const key = JSON.stringify(rules);
    const group = groups.get(key) ?? { rules, tests: [] };
    groups.set(key, group);
    group.tests.push(tests);
  }
  return { groups: [...groups.values()], diagnostics };
}

/** What is wrong with the rules that a file of tests names, told where it names them. */
function problemsOfRules({ file, rules }: Tests, host: Host): readonly Diagnostic[] {
  if (!rules) return [diagnose("TEST_RULES_MISSING", { file, start: 0, end: 0 }, {})];
  return rules
    .filter(({ path }) => !isDynamicPattern(path) && host.stat(path) === undefined)
    .map(({ path, span }) =>
      diagnose("TEST_FILE_UNREADABLE", span, { path, reason: "there is no such file or folder" }),
    );
}

/** What is told of all rule sets, each thing once: they may share files, and share the configuration. */
function joined(
  compiled: readonly CompiledInputs[],
  files: readonly SourceFile[],
  before: readonly Diagnostic[],
): Report {
  const told = new Map<string, Diagnostic>();
  for (const one of [...before, ...compiled.flatMap(({ report }) => report.diagnostics)]) {
    const { code, message, span } = one;
    told.set(JSON.stringify([code, message, span?.file.path, span?.start, span?.end]), one);
  }
  const ofRules = new Map(compiled.flatMap(({ report }) => report.files).map((file) => [file.path, file]));
  const rules = compiled.flatMap(({ report }) =>
    report.rules.filter(({ span }) => ofRules.get(span.file.path) === span.file),
  );
  return { diagnostics: [...told.values()], files: [...files, ...ofRules.values()], rules };
}

function reportOf(cases: readonly RunCase[], rules: readonly NormalRule[], options: TestOptions): TestReport {
  const wanted = options.coverage || options.minCoverage !== undefined;
  const minimum = options.minCoverage === undefined ? {} : { minimum: Number(options.minCoverage) };
  return { cases, ...(wanted ? { coverage: { ...coverageOf(rules, cases), ...minimum } } : {}) };
}

/** Writes what came of the tests, and gives the exit code. */
function write(report: TestReport, { output, quiet }: TestOptions, host: Host): number {
  switch (output) {
    case "text":
      host.stdout(testsText(report, { quiet }));
      break;
    case "json":
      host.stdout(testsData(report));
      break;
    case "junit":
      host.stdout(testsJunit(report));
      break;
  }
  const { cases, coverage } = report;
  const tooLittle = coverage?.minimum !== undefined && coverage.percent < coverage.minimum;
  return tooLittle || cases.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

/** Tells everything, where it is in nobody's way, and gives the exit code that follows from it. */
function finish(report: Report, options: TestOptions, host: Host): number {
  reportDiagnostics(report, options, host, "stderr");
  return fails(report.diagnostics, options) ? 1 : 0;
}
