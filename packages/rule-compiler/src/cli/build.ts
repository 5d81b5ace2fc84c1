import type { Config } from "@argo-rules/contracts";
import type { CompileResult } from "../compile.ts";
import { printFolder } from "../print/folder.ts";
import { printData, printJson, printNames, printYaml } from "../print/print.ts";
import { printableRules } from "../print/printable.ts";
import { planData } from "../report/plan-data.ts";
import { deliverFile } from "./deliver-file.ts";
import { deliverFolder, pathIn } from "./deliver-folder.ts";
import { compileCommand, tellMore, type CompileOptions } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { outProblem } from "./out-problem.ts";
import { fails, reportDiagnostics, type Report } from "./print-diagnostics.ts";
import { usage } from "./usage.ts";

type BuildOptions = OptionsOf<"build">;

/** `check`: says what is wrong; a report for programs is its output. Exit code 0 or 1. */
export function check(options: CompileOptions, host: Host): number {
  const compiled = compileCommand(options, host);
  if (typeof compiled === "number") return compiled;
  const { read, result, report } = compiled;
  if (options.verbose) tellMore(read, result, host);
  reportDiagnostics(report, options, host, "stdout");
  return fails(report.diagnostics, options) ? 1 : 0;
}

/**
 * `build`: compiles and prints, or writes, or compares. With any error nothing is printed or written.
 */
export function build(options: BuildOptions, host: Host): number {
  const compiled = compileCommand(options, host);
  if (typeof compiled === "number") return compiled;
  const { read, result, report } = compiled;
  const inputs = new Set([...read.identities, ...result.scripts]);
  const misplaced = outProblem(options, inputs, host);
  if (misplaced !== undefined) return usage(misplaced, host);
  if (options.verbose) tellMore(read, result, host);
  if (fails(result.diagnostics, options)) return finish(report, options, host);
  const { out } = options;
  const { config } = read.configured;
  if (out === undefined) {
    const code = finish(report, options, host);
    host.stdout(render(result, config, options));
    return code;
  }
  if (options.output !== "dir") {
    const wrong = deliverFile(render(result, config, options), out, options.check, host);
    return finish({ ...report, diagnostics: [...report.diagnostics, ...wrong] }, options, host);
  }
  const files = printFolder(result.objects, config);
  const input = files.find(({ name }) => inputs.has(host.identity(pathIn(out, name))));
  if (input) return usage(`${pathIn(out, input.name)} is one of the inputs; name another folder with --out`, host);
  const wrong = deliverFolder(files, config.name, out, options.check, host);
  return finish({ ...report, diagnostics: [...report.diagnostics, ...wrong] }, options, host);
}

/** Tells everything, where it is in nobody's way: standard output is for manifests. Gives the exit code. */
function finish(report: Report, options: BuildOptions, host: Host): number {
  reportDiagnostics(report, options, host, "stderr");
  return fails(report.diagnostics, options) ? 1 : 0;
}

function render({ objects, plan, rules }: CompileResult, config: Config, { emit, output }: BuildOptions): string {
  const notation = output === "json" ? "json" : "yaml";
  switch (emit) {
    case "manifests":
      if (output === "name") return printNames(objects);
      return notation === "json" ? printJson(objects) : printYaml(objects);
    case "plan":
      return printData(plan ? planData(plan, config) : {}, notation);
    case "rules":
      return printData(printableRules(rules), notation);
  }
}
