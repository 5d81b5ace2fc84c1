// pnpm bench, second part: what explain and simulate take, beside bare Node, beside parsing and writing the same events
// and beside Argo's own filters, in one run on one machine. Prints; asserts nothing.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultConfig } from "@argo-rules/contracts";
import { compile, type CompileResult } from "rule-compiler";
import { readJson } from "../../packages/rule-compiler/src/json/read-json.ts";
import { judge } from "../../packages/rule-compiler/src/semantics/judge.ts";
import { EventReader } from "../../packages/rule-compiler/src/simulate/event-reader.ts";
import { Simulation } from "../../packages/rule-compiler/src/simulate/simulation.ts";
import { sensorsOf } from "../conformance/compiled.ts";
import { startEventsOracle } from "../conformance/oracle.ts";
import { podEvents, podRules } from "./events.ts";
import { measure, median, type Run } from "./measure.ts";

const root = join(import.meta.dirname, "../..");
const program = join(root, "packages/rule-compiler/dist/main.mjs");
const work = mkdtempSync(join(tmpdir(), "bench-"));
const perNamespace = 5;
const events = 40_000;

function node(args: readonly string[], times: number): Run {
  return median(Array.from({ length: times }, () => measure(process.execPath, args)));
}

function inWork(name: string, text: string): string {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
}

function row(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

const perSecond = (count: number, seconds: number): number => Math.round(count / seconds);

const oneRule = inWork("one.json", podRules(1, 1));
const oneEvent = inWork("one.jsonl", podEvents(1, 1));
const bare = node(["-e", "0"], 15);
const explained = node([program, "explain", oneRule, "--no-ambient", "-q", "--event", oneEvent], 15);
console.log("| what | wall ms | CPU ms | RSS MiB |\n|---|---|---|---|");
for (const [name, run] of [
  ["node -e 0", bare],
  ["explain, one rule", explained],
] as const) {
  row(name, run.seconds * 1000, Math.round(run.cpuSeconds * 1000), run.rssMiB);
}

/** The least that any program does with the events. */
const readAndWrite = `
const { readFileSync } = require("node:fs");
for (const line of readFileSync(process.argv[1], "utf8").split("\\n")) if (line) JSON.stringify(JSON.parse(line));
`;

console.log(`\nsimulate, ${events} events of 2 KB, ${perNamespace} rules for each; start and compilation taken off\n`);
console.log(
  "| rules | events/s | events per CPU s | CPU beside parse and write | whole run s | RSS MiB |\n|---|---|---|---|---|---|",
);
for (const count of [5, 100, 1000, 10_000]) {
  const namespaces = Math.ceil(count / perNamespace);
  const rules = inWork(`rules-${count}.json`, podRules(count, perNamespace));
  const stream = inWork("stream.jsonl", podEvents(events, Math.min(namespaces, 500)));
  const simulate = (path: string): Run => node([program, "simulate", rules, "--no-ambient", "-q", "--events", path], 3);
  const start = simulate(oneEvent);
  const whole = simulate(stream);
  const seconds = whole.seconds - start.seconds;
  const cpu = whole.cpuSeconds - start.cpuSeconds;
  const least = node(["-e", readAndWrite, stream], 3).cpuSeconds - bare.cpuSeconds;
  const rates = [perSecond(events, seconds), perSecond(events, cpu), (cpu / least).toFixed(1)];
  row(count, ...rates, whole.seconds.toFixed(2), whole.rssMiB);
}

// Pairs: one dependency, or one rule, and one event.
const pairEvents = 2000;
const rules = podRules(100, 100);
const compiled: CompileResult = compile({ sources: [{ path: "rules.json", text: rules }], config: defaultConfig });
const lines = podEvents(pairEvents, 1).split("\n").slice(0, -1);

function timed(run: () => number): number {
  run();
  const started = performance.now();
  const pairs = run();
  return perSecond(pairs, (performance.now() - started) / 1000);
}

const modelled = timed(() => {
  const simulation = new Simulation({ compiled });
  const reader = new EventReader();
  for (const line of lines) {
    const event = reader.read(line);
    if ("change" in event) simulation.take(event.change);
  }
  const { tally } = simulation;
  return [...tally.rules.values()].reduce((sum, { judged }) => sum + judged, 0);
});
const meant = timed(() => {
  const reader = new EventReader();
  let pairs = 0;
  for (const line of lines) {
    const event = reader.read(line);
    if (!("change" in event)) continue;
    for (const rule of compiled.rules) judge(rule, event.change, { sensorName: "er-k8s-sensor" });
    pairs += compiled.rules.length;
  }
  return pairs;
});

const oracle = await startEventsOracle();
const dependencies = sensorsOf(compiled.objects).flatMap(({ spec }) => spec.dependencies);
const deliveries = lines.slice(0, 200).map((line) => {
  const read = readJson(line);
  const object = "value" in read ? JSON.stringify((read.value as { readonly object?: unknown }).object) : "null";
  return {
    event: `{"type":"UPDATE","body":${object},"oldBody":${object},"group":"","version":"v1","resource":"pods"}`,
  };
});
const ask = async (): Promise<number> => {
  const started = performance.now();
  await oracle.demand("judge", { dependencies, deliveries });
  return (performance.now() - started) / 1000;
};
await ask();
const argo = perSecond(dependencies.length * deliveries.length, await ask());
await oracle.close();

console.log("\n| pairs/s, 100 rules for each event | |\n|---|---|");
row("simulate: rule and event, all its dependencies", modelled);
row("reference evaluator: rule and event, all classes with every check", meant);
row(`Argo's own filters: dependency and event (${(dependencies.length / 100).toFixed(0)} to a rule)`, argo);
rmSync(work, { recursive: true });
