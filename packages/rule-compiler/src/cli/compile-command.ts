import { compile, type CompileResult } from "../compile.ts";
import { certain } from "../diagnostics/certain.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { kindTable } from "../knowledge/told-kinds.ts";
import type { Plan } from "../plan/ir.ts";
import type { Host } from "./host.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { loadConfig, type LoadedConfig } from "./load-config.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics, type Report } from "./print-diagnostics.ts";
import { readKinds, type ReadKinds } from "./read-kinds.ts";
import { readScriptFile } from "./read-script.ts";
import { verboseText } from "./verbose.ts";

/** What all commands that compile are told. */
export type CompileOptions = OptionsOf<"check">;

/** What was read, and what it came to. */
export interface CompiledInputs {
  readonly read: Read;
  readonly result: Compiled;
  readonly report: Report;
}

/** Reads all that a command line names, and compiles it; or the exit code where the configuration is not usable. */
export function compileCommand(options: CompileOptions, host: Host): CompiledInputs | number {
  const settings = readSettings(options, host);
  return typeof settings === "number" ? settings : compileRules(settings, options, host);
}

/** What was read, and the plan it came to. */
export interface Planned extends Pick<CompiledInputs, "read" | "result"> {
  readonly plan: Plan;
}

/** Compiles what a command line names and tells what is wrong on standard error; or the exit code without a plan. */
export function planCommand(
  options: OptionsOf<"plan"> | OptionsOf<"rbac"> | OptionsOf<"steps">,
  host: Host,
): Planned | number {
  const compiled = compileCommand(options, host);
  if (typeof compiled === "number") return compiled;
  const { read, result, report } = compiled;
  if (options.verbose) tellMore(read, result, host);
  reportDiagnostics(report, options, host, "stderr");
  if (fails(report.diagnostics, options)) return 1;
  if (!result.plan) throw new Error("bug: rules without errors have no plan");
  return { read, result, plan: result.plan };
}

/** What rules are compiled with. */
export interface Settings {
  readonly configured: LoadedConfig;
  readonly kinds: ReadKinds;
}

/** Reads configuration and kinds, once for any number of rule sets; or the exit code where they are not usable. */
export function readSettings(options: CompileOptions, host: Host): Settings | number {
  const configured = loadConfig(options, host);
  return typeof configured === "number" ? configured : { configured, kinds: readKinds(options, host) };
}

/** Reads the rules that are named as operands, and compiles them. */
export function compileRules(settings: Settings, options: CompileOptions, host: Host): CompiledInputs {
  const read = readAll(settings, options, host);
  const result = compileInputs(read, options, host);
  return { read, result, report: reportOf(read, result) };
}

/** Everything that is read before anything is compiled. */
export interface Read extends Inputs, Settings {}

function readAll({ configured, kinds }: Settings, options: CompileOptions, host: Host): Read {
  const inputs = readInputs(options, host);
  const ofFile = configured.path === undefined ? [] : [host.identity(configured.path)];
  const identities = new Set([...inputs.identities, ...ofFile, ...kinds.identities]);
  return { ...inputs, identities, configured, kinds };
}

export interface Compiled extends CompileResult {
  /** Identities of the script files that rules name: only compiling tells which. */
  readonly scripts: ReadonlySet<string>;
}

/** Compiles what was read. */
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

/** With --verbose: what was read, and what it came to. */
export function tellMore({ sources, kinds, configured }: Read, result: CompileResult, host: Host): void {
  host.stderr(verboseText({ sources, kinds: kinds.sources, configuration: configured.sources, result }));
}

/** What is told of it. */
function reportOf({ sources }: Read, { diagnostics, found }: CompileResult): Report {
  return { diagnostics, files: sources, rules: found };
}
