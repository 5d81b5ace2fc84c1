import manifest from "../../package.json" with { type: "json" };
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderGithub } from "../diagnostics/render-github.ts";
import { renderJson } from "../diagnostics/render-json.ts";
import { renderJunit } from "../diagnostics/render-junit.ts";
import { renderSarif } from "../diagnostics/render-sarif.ts";
import { renderText, summaryLine } from "../diagnostics/render-text.ts";
import type { FoundRule } from "../source/found-rule.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";

/** How diagnostics are shown, and which fail the command. */
export type ReportOptions = Pick<OptionsOf<"config">, "failOn" | "format" | "color" | "quiet">;

/** Most diagnostics shown as text; beyond that people mend the first ones first. */
const shownAtMost = 200;

/** What a command found, and what it looked at. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  readonly rules: readonly FoundRule[];
}

/** Whether diagnostics fail the command. */
export function fails(diagnostics: readonly Diagnostic[], { failOn }: Pick<ReportOptions, "failOn">): boolean {
  return diagnostics.some(failing(failOn));
}

/** Which diagnostics fail the command. */
export function failing(failOn: ReportOptions["failOn"]): (one: Diagnostic) => boolean {
  return ({ severity }) => severity === "error" || severity === failOn;
}

/**
 * Writes diagnostics. Text is for people and goes to standard error; the other formats go where the command says: to
 * standard output when they are all that it prints.
 */
export function reportDiagnostics(report: Report, options: ReportOptions, host: Host, to: "stdout" | "stderr"): void {
  const shown = options.quiet ? report.diagnostics.filter(failing(options.failOn)) : report.diagnostics;
  if (options.format !== "text") {
    host[to](render(options.format, report, shown, options));
  } else if (shown.length > 0) {
    host.stderr(`${renderText(shown, { color: wantsColor(options, host), limit: shownAtMost })}\n`);
    host.stderr(`${summaryLine(shown)}\n`);
  }
}

function render(
  format: Exclude<ReportOptions["format"], "text">,
  { diagnostics, files, rules }: Report,
  shown: readonly Diagnostic[],
  { failOn, quiet }: ReportOptions,
): string {
  switch (format) {
    case "json":
      return renderJson(shown);
    case "sarif":
      return renderSarif(shown, manifest);
    case "github":
      return renderGithub(shown);
    case "junit":
      return renderJunit(diagnostics, { files, rules, fails: failing(failOn), quiet });
  }
}

/** Colour on terminals only, unless asked for; NO_COLOR (https://no-color.org) and FORCE_COLOR are respected. */
function wantsColor(options: ReportOptions, host: Host): boolean {
  if (options.color !== "auto") return options.color === "always";
  if (host.env["NO_COLOR"]) return false;
  return host.env["FORCE_COLOR"] ? host.env["FORCE_COLOR"] !== "0" : host.stderrIsTerminal;
}
