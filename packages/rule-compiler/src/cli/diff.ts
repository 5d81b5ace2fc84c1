import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diffRules, isSetChanged, isSetWider, type RuleSetDiff, type RuleSetVersion } from "../diff/diff.ts";
import type { RecordedEvent } from "../diff/corpus.ts";
import { kindTable } from "../knowledge/told-kinds.ts";
import { diffData } from "../report/diff-data.ts";
import { diffMarkdown } from "../report/diff-markdown.ts";
import { diffText } from "../report/diff-text.ts";
import type { SourceFile } from "../source/source-file.ts";
import { compileCommand, tellMore, type CompiledInputs } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { readEventFile } from "./read-events.ts";

/**
 * `diff`: says what changes in meaning between two versions of a rule set. Exit code 0 whatever changes; 1 for rules or
 * events that cannot be read, and for what `--fail-on` names.
 */
export function diff(options: OptionsOf<"diff">, given: Host): number {
  const { operands, oldConfig, config, failOn } = options;
  const [oldInput = "", newInput = ""] = operands;
  const host = readingOnce(given);
  // What fails a comparison is no severity: of the diagnostics only errors do then.
  const rest = { ...options, failOn: failOn === "warning" ? failOn : ("error" as const) };
  const old = compileCommand({ ...rest, operands: [oldInput], config: oldConfig ?? config }, host);
  if (typeof old === "number") return old;
  const now = compileCommand({ ...rest, operands: [newInput] }, host);
  if (typeof now === "number") return now;
  if (options.verbose) for (const { read, result } of [old, now]) tellMore(read, result, host);
  const corpus = readCorpus(options, host);
  // What is under review is the new version: of the old one only what stops the comparison is told.
  const ofOld = old.report.diagnostics.filter(({ severity }) => severity === "error");
  const diagnostics = [...ofOld, ...now.report.diagnostics, ...corpus.diagnostics];
  const files = [...old.report.files, ...now.report.files, ...corpus.files];
  reportDiagnostics({ files, diagnostics, rules: now.report.rules }, rest, host, "stderr");
  const [before, after] = [versionOf(old), versionOf(now)];
  if (fails(diagnostics, rest) || !before || !after) return 1;
  const kinds = kindTable(now.read.kinds.told);
  const compared = diffRules(before, after, { kinds, corpus: corpus.events });
  host.stdout(textOf(compared, options.output));
  return (failOn === "widened" && isSetWider(compared)) || (failOn === "changed" && isSetChanged(compared)) ? 1 : 0;
}

/** Both versions are compiled with what standard input holds, which can be read once. */
function readingOnce(host: Host): Host {
  let input: Uint8Array | undefined;
  return {
    ...host,
    read: (path, limit) => (path === "-" ? (input ??= host.read(path, limit)) : host.read(path, limit)),
  };
}

function versionOf({ read, result }: CompiledInputs): RuleSetVersion | undefined {
  const { rules, found, plan, objects } = result;
  return plan && { rules, found, plan, objects, sensorName: read.configured.config.sensorName };
}

interface Corpus {
  readonly events: readonly RecordedEvent[];
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

function readCorpus({ corpus, maxInput }: OptionsOf<"diff">, host: Host): Corpus {
  const read = corpus.map((path) => readEventFile(path, maxInput, host));
  return {
    events: read.flatMap(({ events, files: [file] }) =>
      events.map(({ change }, index) => ({ file: file?.path ?? "", number: index + 1, change })),
    ),
    files: read.flatMap(({ files }) => files),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function textOf(compared: RuleSetDiff, output: OptionsOf<"diff">["output"]): string {
  switch (output) {
    case "text":
      return diffText(compared);
    case "json":
      return diffData(compared);
    case "markdown":
      return diffMarkdown(compared);
  }
}
