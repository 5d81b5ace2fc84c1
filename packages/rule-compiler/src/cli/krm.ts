import { renderText, summaryLine } from "../diagnostics/render-text.ts";
import { kindTable } from "../knowledge/told-kinds.ts";
import { runFunction } from "../krm/run-function.ts";
import type { Host } from "./host.ts";
import { readSource } from "./inputs.ts";
import type { OptionsOf } from "./options-of.ts";
import { failing, fails } from "./print-diagnostics.ts";
import { readKinds } from "./read-kinds.ts";
import { readScriptFile } from "./read-script.ts";

/**
 * `krm`: runs as a function. What is wrong is among the results, which kustomize does not show, and on standard error,
 * which it does. Exit code 0 or 1.
 */
export function krm(options: OptionsOf<"krm">, host: Host): number {
  const kinds = readKinds({ ...options, recursive: false }, host);
  const read = readSource("-", options.maxInput, host);
  if ("code" in read) {
    host.stderr(renderText([read]));
    return 1;
  }
  const outcome = runFunction(read, {
    ofKinds: kinds.diagnostics,
    kinds: kindTable(kinds.told),
    maxBytes: options.maxInput,
    strict: options.strict,
    compat: options.compat,
    target: options.target,
    skipInvalid: options.skipInvalid,
    allowEmpty: options.allowEmpty,
    readScript: (path, limit) => readScriptFile(path, limit, host),
  });
  const failed = fails(outcome.diagnostics, options);
  const shown = options.quiet ? outcome.diagnostics.filter(failing(options.failOn)) : outcome.diagnostics;
  if (shown.length > 0) host.stderr(`${outcome.text(shown)}${summaryLine(shown)}\n`);
  host.stdout(outcome.output(failed) ?? "");
  return failed ? 1 : 0;
}
