import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderJson } from "../diagnostics/render-json.ts";
import { renderText, summaryLine } from "../diagnostics/render-text.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";

/** How diagnostics are shown, and which fail the command. */
type ReportOptions = Pick<OptionsOf<"check">, "failOn" | "format" | "color" | "quiet">;

/** Most diagnostics shown as text; beyond that people mend the first ones first. */
const shownAtMost = 200;

/** Writes diagnostics to standard error and says whether they fail the command. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], options: ReportOptions, host: Host): boolean {
  const fails = (one: Diagnostic): boolean =>
    one.severity === "error" || (options.failOn === "warning" && one.severity === "warning");
  const shown = options.quiet ? diagnostics.filter(fails) : diagnostics;
  if (options.format === "json") {
    host.stderr(`${renderJson(shown)}\n`);
  } else if (shown.length > 0) {
    host.stderr(`${renderText(shown, { color: wantsColor(options, host), limit: shownAtMost })}\n`);
    host.stderr(`${summaryLine(shown)}\n`);
  }
  return diagnostics.some(fails);
}

/** Colour on terminals only, unless asked for; NO_COLOR (https://no-color.org) and FORCE_COLOR are respected. */
function wantsColor(options: ReportOptions, host: Host): boolean {
  if (options.color !== "auto") return options.color === "always";
  if (host.env["NO_COLOR"]) return false;
  return host.env["FORCE_COLOR"] ? host.env["FORCE_COLOR"] !== "0" : host.stderrIsTerminal;
}
