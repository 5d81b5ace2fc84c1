import { kindTable } from "../knowledge/told-kinds.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { explainData } from "../report/explain-data.ts";
import { explainText } from "../report/explain-text.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { judge, type Judgement } from "../semantics/judge.ts";
import { compileCommand, tellMore } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { readEventFile } from "./read-events.ts";
import { unknownRule, usage } from "./usage.ts";

interface Explained {
  readonly rule: NormalRule;
  readonly judgement: Judgement;
}

/**
 * `explain`: says what rules make of an event, and why. Exit code 0 whatever they make of it, with --exit-code 1 when
 * none fires; 1 for rules or events that cannot be read.
 */
export function explain(options: OptionsOf<"explain">, host: Host): number {
  const { event: path, rule: wanted } = options;
  if (path === undefined) return usage("explain needs an event: --event FILE, or --event - for standard input", host);
  const compiled = compileCommand(options, host);
  if (typeof compiled === "number") return compiled;
  const { read, result, report } = compiled;
  if (options.verbose) tellMore(read, result, host);
  const stream = readEventFile(path, options.maxInput, host);
  const files = [...report.files, ...stream.files];
  const diagnostics = [...report.diagnostics, ...stream.diagnostics];
  reportDiagnostics({ ...report, files, diagnostics }, options, host, "stderr");
  const event = stream.events.at(-1);
  if (fails(diagnostics, options) || event === undefined) return 1;
  const unknown = unknownRule(wanted, result.rules, host);
  if (unknown !== undefined) return unknown;
  const context = { sensorName: read.configured.config.sensorName, kinds: kindTable(read.kinds.told) };
  const all = result.rules.map((rule): Explained => ({ rule, judgement: judge(rule, event.change, context) }));
  const shown = all.filter(({ rule, judgement }) =>
    wanted.length > 0 ? wanted.includes(rule.id) : isAbout(judgement),
  );
  host.stdout(options.output === "json" ? explainData(shown) : textOf(shown, all.length - shown.length, event.change));
  return options.exitCode && !shown.some(({ judgement }) => fires(judgement)) ? 1 : 0;
}

/** Whether a rule is about objects of that kind, or may be. */
function isAbout({ classes }: Judgement): boolean {
  return classes.some(({ checks }) => checks.every(({ what, holds }) => what !== "resource" || holds !== false));
}

function fires({ classes }: Judgement): boolean {
  return classes.some((one) => one.fires === true);
}

function textOf(shown: readonly Explained[], others: number, change: ObjectChange): string {
  const count = shown.filter(({ judgement }) => fires(judgement)).length;
  const texts = shown.map(({ rule, judgement }) => explainText(rule, judgement, change));
  const rest = others === 0 ? "" : `, ${others} not looked at: of another kind, or not asked for`;
  return `${texts.join("\n")}${texts.length > 0 ? "\n" : ""}${count} of ${shown.length} ${shown.length === 1 ? "rule fires" : "rules fire"}${rest}\n`;
}
