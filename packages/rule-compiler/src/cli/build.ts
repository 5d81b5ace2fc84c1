import { configSchema, defaultConfig, type Config } from "@argo-rules/contracts";
import { compile, type CompileResult } from "../compile.ts";
import { certain } from "../diagnostics/certain.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { kindTable } from "../knowledge/told-kinds.ts";
import { DEFAULT_MAX_BYTES } from "../parse/limits.ts";
import { printFolder } from "../print/folder.ts";
import { printData, printJson, printNames, printYaml } from "../print/print.ts";
import { printablePlan, printableRules } from "../print/printable.ts";
import { readConfig } from "../validate/read-config.ts";
import { deliverFile } from "./deliver-file.ts";
import { deliverFolder, pathIn } from "./deliver-folder.ts";
import type { Host } from "./host.ts";
import { readInputs, readSource, type Inputs } from "./inputs.ts";
import type { OptionsOf } from "./options-of.ts";
import { outProblem } from "./out-problem.ts";
import { fails, reportDiagnostics, type Report } from "./print-diagnostics.ts";
import { readKinds, type ReadKinds } from "./read-kinds.ts";
import { readScriptFile } from "./read-script.ts";
import { usage } from "./usage.ts";
import { verboseText } from "./verbose.ts";

type BuildOptions = OptionsOf<"build">;
/** What all commands that compile are told. */
type CompileOptions = OptionsOf<"check">;

/** `check`: says what is wrong; a report for programs is its output. Exit code 0 or 1. */
export function check(options: CompileOptions, host: Host): number {
  const misnamed = nameProblem(options);
  if (misnamed !== undefined) return usage(misnamed, host);
  const read = readAll(options, host);
  const result = compileInputs(read, options, host);
  if (options.verbose) tellMore(read, result, options, host);
  const report = reportOf(read, result);
  reportDiagnostics(report, options, host, "stdout");
  return fails(report.diagnostics, options) ? 1 : 0;
}

/**
 * `build`: compiles and prints, or writes, or compares. With any error nothing is printed or written.
 */
export function build(options: BuildOptions, host: Host): number {
  const misnamed = nameProblem(options);
  if (misnamed !== undefined) return usage(misnamed, host);
  const read = readAll(options, host);
  const misplaced = outProblem(options, read.identities, host);
  if (misplaced !== undefined) return usage(misplaced, host);
  const result = compileInputs(read, options, host);
  if (options.verbose) tellMore(read, result, options, host);
  const report = reportOf(read, result);
  if (fails(result.diagnostics, options)) return finish(report, options, host);
  const { out } = options;
  if (out === undefined) {
    const code = finish(report, options, host);
    host.stdout(render(result, options));
    return code;
  }
  if (options.output !== "dir") {
    const wrong = deliverFile(render(result, options), out, options.check, host);
    return finish({ ...report, diagnostics: [...report.diagnostics, ...wrong] }, options, host);
  }
  const files = printFolder(result.objects, read.config);
  const input = files.find(({ name }) => read.identities.has(host.identity(pathIn(out, name))));
  if (input) return usage(`${pathIn(out, input.name)} is one of the inputs; name another folder with --out`, host);
  const wrong = deliverFolder(files, read.config.name, out, options.check, host);
  return finish({ ...report, diagnostics: [...report.diagnostics, ...wrong] }, options, host);
}

/** Tells everything, where it is in nobody's way: standard output is for manifests. Gives the exit code. */
function finish(report: Report, options: BuildOptions, host: Host): number {
  reportDiagnostics(report, options, host, "stderr");
  return fails(report.diagnostics, options) ? 1 : 0;
}

/** Everything that is read before anything is compiled. */
interface Read extends Inputs {
  readonly config: Config;
  readonly ofConfig: readonly Diagnostic[];
  readonly kinds: ReadKinds;
}

function readAll(options: CompileOptions, host: Host): Read {
  const { config, diagnostics: ofConfig } = loadConfig(options, host);
  const kinds = readKinds(options, host);
  const inputs = readInputs(options, host);
  const ofFile = options.config === undefined ? [] : [host.identity(options.config)];
  const identities = new Set([...inputs.identities, ...ofFile, ...kinds.identities]);
  return { ...inputs, identities, config, ofConfig, kinds };
}

function compileInputs(read: Read, options: CompileOptions, host: Host): CompileResult {
  const { sources, config, ofConfig, kinds } = read;
  const before = [...ofConfig, ...kinds.diagnostics, ...read.diagnostics];
  const result = compile({
    sources,
    config,
    kinds: kindTable(kinds.told),
    maxBytes: options.maxInput,
    strict: options.strict,
    compat: options.compat,
    target: options.target,
    skipInvalid: options.skipInvalid,
    readScript: (path, limit) => readScriptFile(path, limit, host),
    // With an unreadable input the set is not known to be empty.
    allowEmpty: options.allowEmpty || failed(before),
  });
  const ofRules = certain(result.diagnostics, { config: failed(ofConfig), kinds: failed(kinds.diagnostics) });
  return { ...result, diagnostics: [...before, ...ofRules] };
}

function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function tellMore({ sources, kinds }: Read, result: CompileResult, { config }: CompileOptions, host: Host): void {
  const configuration = config === undefined ? [] : [config];
  host.stderr(verboseText({ sources, kinds: kinds.sources, configuration, result }));
}

function reportOf({ sources }: Read, { diagnostics, found }: CompileResult): Report {
  return { diagnostics, files: sources, rules: found };
}

function loadConfig(
  options: CompileOptions,
  host: Host,
): { readonly config: Config; readonly diagnostics: readonly Diagnostic[] } {
  const read = options.config === undefined ? undefined : readSource(options.config, DEFAULT_MAX_BYTES, host);
  if (read && "code" in read) return { config: defaultConfig, diagnostics: [read] };
  const { config, diagnostics } = read ? readConfig(read) : { config: defaultConfig, diagnostics: [] };
  return { config: options.name === undefined ? config : { ...config, name: options.name }, diagnostics };
}

/** What is wrong with the name that --name gives the rule set. */
function nameProblem({ name }: CompileOptions): string | undefined {
  if (name === undefined || configSchema.shape.name.safeParse(name).success) return undefined;
  return `--name must be a DNS label of at most 20 characters, found ${JSON.stringify(name)}`;
}

function render({ objects, plan, rules }: CompileResult, { emit, output }: BuildOptions): string {
  const notation = output === "json" ? "json" : "yaml";
  switch (emit) {
    case "manifests":
      if (output === "name") return printNames(objects);
      return notation === "json" ? printJson(objects) : printYaml(objects);
    case "plan":
      return printData(printablePlan(plan), notation);
    case "rules":
      return printData(printableRules(rules), notation);
  }
}
