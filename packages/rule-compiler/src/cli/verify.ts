import { leftOutData, ranData } from "../report/ran-data.ts";
import { leftOutText, ranText } from "../report/ran-text.ts";
import type { ToldEvent } from "../simulate/told-event.ts";
import type { FoundManifest, Manifest } from "../verify/manifest.ts";
import { readManifests } from "../verify/read-manifests.ts";
import { ManifestRun } from "../verify/run-manifests.ts";
import { verifyRead, type Verified } from "../verify/verify.ts";
import type { FoundRule } from "../source/found-rule.ts";
import type { Host } from "./host.ts";
import { readInputs } from "./inputs.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { readEventFile } from "./read-events.ts";
import { usage } from "./usage.ts";

/**
 * `verify`: says what is wrong with hand-written EventSources and Sensors, and, with `--events`, what they do about these;
 * a report for programs is its output. Exit code 0, or 1 for findings, for events that cannot be read, and where something
 * is not modelled.
 */
export function verify(options: OptionsOf<"verify">, host: Host): number {
  const { events: path } = options;
  if (path !== undefined && options.format !== "text") return usage("--events goes with --format text only", host);
  if (path === undefined && options.output === "json") return usage("-o json goes with --events", host);
  const { sources, diagnostics: unread } = readInputs(options, host);
  const read = readManifests(sources, { maxBytes: options.maxInput, unread: unread.length > 0 });
  const verified = verifyRead(read);
  const stream = path === undefined ? undefined : readEventFile(path, options.maxInput, host);
  const files = [...sources, ...(stream?.files ?? [])];
  const diagnostics = [...unread, ...verified.diagnostics, ...(stream?.diagnostics ?? [])];
  reportDiagnostics({ diagnostics, files, rules: verified.found.map(asRule) }, options, host, "stdout");
  if (options.format === "text" && options.output === "text" && !options.quiet) host.stdout(summary(verified));
  if (stream === undefined) return fails(diagnostics, options) ? 1 : 0;
  if (diagnostics.some(({ severity }) => severity === "error")) {
    host.stderr("with errors the manifests are not run\n");
    return 1;
  }
  const isWhole = run(read.manifests, stream.events, options.output === "json" ? asJson : asText, host);
  return fails(diagnostics, options) || !isWhole ? 1 : 0;
}

/** How what the manifests do is written. */
interface Writing {
  readonly ran: typeof ranText;
  readonly leftOut: typeof leftOutText;
}

const asText: Writing = { ran: ranText, leftOut: leftOutText };
const asJson: Writing = { ran: ranData, leftOut: leftOutData };

/** Runs the manifests on events, and says what they do; whether all of it is known. */
function run(manifests: readonly Manifest[], events: readonly ToldEvent[], writing: Writing, host: Host): boolean {
  const manifestRun = new ManifestRun(manifests);
  for (const one of manifestRun.leftOut) host.stdout(writing.leftOut(one));
  let refused = manifestRun.leftOut.length;
  for (const [index, { change }] of events.entries()) {
    const ran = manifestRun.take(change);
    refused += ran.refused.length;
    host.stdout(writing.ran(index + 1, ran, change));
  }
  return refused === 0;
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
