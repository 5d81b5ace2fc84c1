import { resolve } from "node:path";
import { configSchema, defaultConfig, type Config } from "@argo-rules/contracts";
import { compile, type CompileResult } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { DEFAULT_MAX_BYTES } from "../parse/limits.ts";
import { printData, printJson, printYaml } from "../print/print.ts";
import { printablePlan, printableRules } from "../print/printable.ts";
import { readConfig } from "../validate/read-config.ts";
import type { BuildOptions, CommonOptions } from "./args.ts";
import type { Host } from "./host.ts";
import { readInputs, readSource } from "./inputs.ts";
import { reportDiagnostics } from "./print-diagnostics.ts";

/** `check`: says what is wrong. Exit code 0 or 1. */
export function check(options: CommonOptions, host: Host): number {
  const { diagnostics } = compileInputs(options, host);
  return reportDiagnostics(diagnostics, options, host) ? 1 : 0;
}

/** `build`: compiles and prints, or writes, or compares. With any error nothing is printed or written. */
export function build(options: BuildOptions, host: Host): number {
  const result = compileInputs(options, host);
  if (reportDiagnostics(result.diagnostics, options, host)) return 1;
  const text = render(result, options);
  if (options.out === undefined) {
    host.stdout(text);
    return 0;
  }
  return deliver(text, options.out, options.compare, host);
}

/** Whether `--out` names a file that is also read: the rules would be gone. */
export function overwritesInput(options: BuildOptions, host: Host): boolean {
  const { out } = options;
  if (out === undefined || options.compare) return false;
  const inputs = [...options.inputs, ...(options.config === undefined ? [] : [options.config])];
  const same = resolve(host.cwd, out);
  return inputs.some((input) => input !== "-" && resolve(host.cwd, input) === same);
}

function deliver(text: string, path: string, compare: boolean, host: Host): number {
  const old = compare || isFile(path, host) ? existing(path, host) : undefined;
  if (compare) {
    if (old === text) return 0;
    host.stderr(`${path} ${old === undefined ? "does not exist" : "is stale"}: build it again without --check\n`);
    return 1;
  }
  try {
    if (old !== text) host.write(path, text);
    return 0;
  } catch (error) {
    host.stderr(`rule-compiler: cannot write ${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function isFile(path: string, host: Host): boolean {
  try {
    return host.stat(path)?.kind === "file";
  } catch {
    return false;
  }
}

function existing(path: string, host: Host): string | undefined {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.read(path, Number.MAX_SAFE_INTEGER));
  } catch {
    // Missing or unreadable: writing will tell, comparing counts it as different.
    return undefined;
  }
}

function compileInputs(options: CommonOptions, host: Host): CompileResult {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const { config, diagnostics: ofConfig } = loadConfig(options, host);
  const { sources, diagnostics: ofInputs } = readInputs({ ...options, maxBytes }, host);
  const before = [...ofConfig, ...ofInputs];
  const broken = before.some((one) => one.severity === "error");
  const result = compile({
    sources,
    config,
    maxBytes,
    strict: options.strict,
    compat: options.compat,
    // With an unreadable input the set is not known to be empty.
    allowEmpty: options.allowEmpty || broken,
  });
  // Compiled with the defaults: what a broken configuration says is not known to be missing.
  const misread = ofConfig.some((one) => one.severity === "error");
  const ofRules = misread ? result.diagnostics.filter((one) => one.code !== "CONFIG_MISSING") : result.diagnostics;
  return { ...result, diagnostics: [...before, ...ofRules] };
}

function loadConfig(
  options: CommonOptions,
  host: Host,
): { readonly config: Config; readonly diagnostics: readonly Diagnostic[] } {
  const read = options.config === undefined ? undefined : readSource(options.config, DEFAULT_MAX_BYTES, host);
  if (read && "code" in read) return { config: defaultConfig, diagnostics: [read] };
  const { config, diagnostics } = read ? readConfig(read) : { config: defaultConfig, diagnostics: [] };
  return { config: options.name === undefined ? config : { ...config, name: options.name }, diagnostics };
}

/** Whether a text can be the name of a rule set. */
export function isRuleSetName(text: string): boolean {
  return configSchema.shape.name.safeParse(text).success;
}

function render(result: CompileResult, options: BuildOptions): string {
  switch (options.emit) {
    case "manifests":
      return options.output === "json" ? printJson(result.objects) : printYaml(result.objects);
    case "plan":
      return printData(printablePlan(result.plan), options.output);
    case "rules":
      return printData(printableRules(result.rules), options.output);
  }
}
