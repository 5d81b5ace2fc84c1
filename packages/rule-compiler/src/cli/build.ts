import { compile, type CompileResult } from "../compile.ts";
import { certain } from "../diagnostics/certain.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { kindTable } from "../knowledge/told-kinds.ts";
import { printFolder } from "../print/folder.ts";
import { printData, printJson, printNames, printYaml } from "../print/print.ts";
import { printablePlan, printableRules } from "../print/printable.ts";
import { deliverFile } from "./deliver-file.ts";
import { deliverFolder, pathIn } from "./deliver-folder.ts";
import type { Host } from "./host.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { loadConfig, type LoadedConfig } from "./load-config.ts";
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
  const configured = loadConfig(options, host);
  if (typeof configured === "number") return configured;
  const read = readAll(configured, options, host);
  const result = compileInputs(read, options, host);
  if (options.verbose) tellMore(read, result, host);
  const report = reportOf(read, result);
  reportDiagnostics(report, options, host, "stdout");
  return fails(report.diagnostics, options) ? 1 : 0;
}

/**
 * `build`: compiles and prints, or writes, or compares. With any error nothing is printed or written.
 */
export function build(options: BuildOptions, host: Host): number {
  const configured = loadConfig(options, host);
  if (typeof configured === "number") return configured;
  const read = readAll(configured, options, host);
  const result = compileInputs(read, options, host);
  const inputs = new Set([...read.identities, ...result.scripts]);
  const misplaced = outProblem(options, inputs, host);
  if (misplaced !== undefined) return usage(misplaced, host);
  if (options.verbose) tellMore(read, result, host);
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
  const files = printFolder(result.objects, configured.config);
  const input = files.find(({ name }) => inputs.has(host.identity(pathIn(out, name))));
  if (input) return usage(`${pathIn(out, input.name)} is one of the inputs; name another folder with --out`, host);
  const wrong = deliverFolder(files, configured.config.name, out, options.check, host);
  return finish({ ...report, diagnostics: [...report.diagnostics, ...wrong] }, options, host);
}

/** Tells everything, where it is in nobody's way: standard output is for manifests. Gives the exit code. */
function finish(report: Report, options: BuildOptions, host: Host): number {
  reportDiagnostics(report, options, host, "stderr");
  return fails(report.diagnostics, options) ? 1 : 0;
}

/** Everything that is read before anything is compiled. */
interface Read extends Inputs {
  readonly configured: LoadedConfig;
  readonly kinds: ReadKinds;
}

function readAll(configured: LoadedConfig, options: CompileOptions, host: Host): Read {
  const kinds = readKinds(options, host);
  const inputs = readInputs(options, host);
  const ofFile = configured.path === undefined ? [] : [host.identity(configured.path)];
  const identities = new Set([...inputs.identities, ...ofFile, ...kinds.identities]);
  return { ...inputs, identities, configured, kinds };
}

interface Compiled extends CompileResult {
  /** Identities of the script files that rules name: only compiling tells which. */
  readonly scripts: ReadonlySet<string>;
}

function compileInputs(read: Read, options: CompileOptions, host: Host): Compiled {
  const scripts = new Set<string>();
  const { sources, configured, kinds } = read;
  const { config, diagnostics: ofConfig } = configured;
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
    readScript: (path, limit) => {
      scripts.add(host.identity(path));
      return readScriptFile(path, limit, host);
    },
    // With an unreadable input the set is not known to be empty.
    allowEmpty: options.allowEmpty || failed(before),
  });
  const ofRules = certain(result.diagnostics, { config: failed(ofConfig), kinds: failed(kinds.diagnostics) });
  return { ...result, diagnostics: [...before, ...ofRules], scripts };
}

function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function tellMore({ sources, kinds, configured }: Read, result: CompileResult, host: Host): void {
  host.stderr(verboseText({ sources, kinds: kinds.sources, configuration: configured.sources, result }));
}

function reportOf({ sources }: Read, { diagnostics, found }: CompileResult): Report {
  return { diagnostics, files: sources, rules: found };
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
