import type { FoundManifest } from "../verify/manifest.ts";
import { verify as verifyManifests, type Verified } from "../verify/verify.ts";
import type { FoundRule } from "../source/found-rule.ts";
import type { Host } from "./host.ts";
import { readInputs } from "./inputs.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";

/**
 * `verify`: says what is wrong with hand-written EventSources and Sensors; a report for programs is its output. Exit
 * code 0 or 1.
 */
export function verify(options: OptionsOf<"verify">, host: Host): number {
  const { sources, diagnostics: unread } = readInputs(options, host);
  const verified = verifyManifests(sources, { maxBytes: options.maxInput, unread: unread.length > 0 });
  const diagnostics = [...unread, ...verified.diagnostics];
  reportDiagnostics({ diagnostics, files: sources, rules: verified.found.map(asRule) }, options, host, "stdout");
  if (options.format === "text" && !options.quiet) host.stdout(summary(verified));
  return fails(diagnostics, options) ? 1 : 0;
}

/** Reports for programs have a case for each rule, and here for each object. */
function asRule({ kind, name, span }: FoundManifest): FoundRule {
  return { id: `${kind} ${name}`, span, disabled: false };
}

function summary({ found: manifests }: Verified): string {
  const count = (kind: string): string => {
    const found = manifests.filter((one) => one.kind === kind).length;
    return `${found} ${kind}${found === 1 ? "" : "s"}`;
  };
  return `verified ${count("EventSource")} and ${count("Sensor")}\n`;
}
