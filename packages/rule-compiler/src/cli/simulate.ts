import { kindTable } from "../knowledge/told-kinds.ts";
import { readTime } from "../model/time.ts";
import { summaryData } from "../report/simulate-data.ts";
import { summaryText } from "../report/simulate-text.ts";
import { Simulation } from "../simulate/simulation.ts";
import { compileCommand, tellMore } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { simulateStream } from "./simulate-stream.ts";
import { unknownRule, usage } from "./usage.ts";

/** Most rules that never fired of which the summary tells the names, without --verbose. */
const mostNames = 20;

/**
 * `simulate`: says what the compiled manifests do with a stream of events, event by event, and what it came to. Exit code
 * 0 whatever they do, with --exit-code 1 when no rule fires; 1 for rules or events that cannot be read, for filters that
 * fail, and where something is not modelled.
 */
export async function simulate(options: OptionsOf<"simulate">, host: Host): Promise<number> {
  const { events: path, startedAt: moment, rule: wanted } = options;
  if (path === undefined) return usage("simulate needs events: --events FILE, or --events - for standard input", host);
  const startedAt = moment === undefined ? undefined : readTime(moment);
  if (moment !== undefined && startedAt === undefined) {
    return usage(`--started-at must be a time such as 2026-01-31T12:00:00Z, found ${JSON.stringify(moment)}`, host);
  }
  const compiled = compileCommand(options, host);
  if (typeof compiled === "number") return compiled;
  const { read, result, report } = compiled;
  if (options.verbose) tellMore(read, result, host);
  const broken = fails(report.diagnostics, options);
  // Text at once, since a stream may take its time; other formats hold everything.
  const atOnce = broken || options.format === "text";
  if (atOnce) reportDiagnostics(report, options, host, "stderr");
  if (broken) return 1;
  const unknown = unknownRule(wanted, result.rules, host);
  if (unknown !== undefined) return unknown;
  const rules = wanted.length > 0 ? wanted : result.rules.map(({ id }) => id);
  const simulation = new Simulation({ compiled: result, kinds: kindTable(read.kinds.told), startedAt });
  const { diagnostics, doubtful } = await simulateStream({ simulation, rules, path, options, host });
  const { tally } = simulation;
  const most = options.verbose ? Infinity : mostNames;
  if (tally.events > 0) {
    host.stdout(options.output === "json" ? summaryData(tally, rules) : summaryText(tally, rules, most));
  }
  const told = atOnce ? diagnostics : [...report.diagnostics, ...diagnostics];
  reportDiagnostics({ ...report, diagnostics: told }, options, host, "stderr");
  if (doubtful || fails(diagnostics, options)) return 1;
  return options.exitCode && !rules.some((id) => tally.firings(id) > 0) ? 1 : 0;
}
