import { afterAll, expect, it } from "vitest";
import { compileExamples, compileGenerated, compileRules, sensorsOf } from "./compiled.ts";
import { mutatedEvents, randomEvents } from "./corpus.ts";
import {
  deliver,
  expressionCases,
  filterCases,
  pathCases,
  patternCases,
  type DeliveryCase,
  type FilterCase,
} from "./model-cases.ts";
import {
  judgeWith,
  readEvaluated,
  readExpression,
  readFound,
  readMatch,
  readPath,
  readPattern,
  type Reading,
} from "./model-readings.ts";
import { recordedCases, writeModelRecording } from "./model-recording.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import { Refusals } from "./refusals.ts";
import { propertySeed } from "./seed.ts";
import { eventOf } from "./start.ts";
import { table } from "./table/table.ts";

// The model of Argo's filters says the same as Argo's own code, of anything it does not refuse.

const times = process.env["LONG"] === "1" ? 20 : 1;
const seed = propertySeed();

const oracle = await closedAfterTests(startEventsOracle());
const counts = { pairs: 0, differences: 0 };
const refused = new Refusals();

afterAll(() => {
  process.stdout.write(
    `model: ${counts.pairs} pairs compared with Argo Events, ${counts.differences} differences, ` + `${refused.text}\n`,
  );
});

/** What differs, the first few in full. */
class Comparison {
  readonly differing: unknown[] = [];
  compared = 0;
  refused = 0;

  note(what: object, model: Reading, argo: string): void {
    if (typeof model !== "string") {
      refused.add(model.what.split(":", 1)[0] ?? "");
      this.refused++;
      return;
    }
    this.compared++;
    counts.pairs++;
    if (model === argo) return;
    counts.differences++;
    if (this.differing.length < 5) this.differing.push({ seed, ...what, model, argo });
  }
}

/** Nothing differs, and there was something to compare. */
function expectNone({ differing, compared }: Comparison, atLeast: number): void {
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(atLeast);
}

it("finds at any path of any document what gjson finds", async () => {
  const comparison = new Comparison();
  const cases = pathCases(800 * times, seed);
  const answers = await oracle.askAll("paths", cases);
  for (const [at, { json, paths }] of cases.entries()) {
    const found = answers[at]?.found ?? [];
    for (const [index, path] of paths.entries()) {
      const argo = found[index];
      if (argo === undefined) throw new Error(`no answer: ${answers[at]?.error}`);
      comparison.note({ json, path }, readPath(json, path), readFound(argo));
    }
  }
  expectNone(comparison, 14_000 * times);
});

it("makes of any expression and values what govaluate makes", async () => {
  const comparison = new Comparison();
  const cases = expressionCases(12_000 * times, seed);
  const answers = await oracle.askAll("expr", cases);
  for (const [at, { expr, values }] of cases.entries()) {
    comparison.note({ expr, values }, readExpression(expr, values), readEvaluated(answers[at] ?? {}));
  }
  expectNone(comparison, 10_000 * times);
});

it("matches any regular expression with any text as Go does", async () => {
  const comparison = new Comparison();
  const cases = patternCases(8000 * times, seed);
  const answers = await oracle.askAll("regexp", cases);
  for (const [at, { pattern, text }] of cases.entries()) {
    comparison.note({ pattern, text }, readPattern(pattern, text), readMatch(answers[at] ?? {}));
  }
  expectNone(comparison, 7000 * times);
});

/** Compares what dependencies make of deliveries, and returns how often they pass, do not, and fail. */
async function compareFilters(comparison: Comparison, cases: readonly FilterCase[]): Promise<Record<string, number>> {
  const letters: Record<string, number> = {};
  for (const { dependencies, deliveries } of cases) {
    const { verdicts } = await oracle.demand("judge", { dependencies, deliveries });
    for (const [at, dependency] of dependencies.entries()) {
      const judge = judgeWith(dependency);
      for (const [index, { event, context }] of deliveries.entries()) {
        const argo = verdicts[at]?.charAt(index) ?? "";
        letters[argo] = (letters[argo] ?? 0) + 1;
        comparison.note({ dependency, event, context }, judge(event, context), argo);
      }
    }
  }
  return letters;
}

it("judges any filter that people may write as Argo does", async () => {
  const comparison = new Comparison();
  const letters = await compareFilters(comparison, filterCases(100 * times, seed));
  expectNone(comparison, 9000 * times);
  expect(Math.min(letters["p"] ?? 0, letters["n"] ?? 0, letters["e"] ?? 0)).toBeGreaterThan(1000);
});

it("judges every dependency of examples, goldens, generated sets and the table as Argo does", async () => {
  const comparison = new Comparison();
  const rows = new Map(table.map(({ rule }) => [JSON.stringify(rule), rule]));
  const all = compileRules(
    "table",
    [...rows.values()].map((rule, index) => ({ ...rule, id: `table-${index}` })),
  );
  const sets = [...compileExamples(), ...compileGenerated(60 * times, 7), all];
  const own = await Promise.all(table.map(({ change }) => eventOf(oracle, change)));
  const letters: Record<string, number> = {};
  for (const [number, { objects }] of sets.entries()) {
    const made = [...randomEvents(20, seed + number), ...mutatedEvents(some(own, number, 20), seed)];
    // No source sends a lone text, into which gjson would look for brackets.
    const events = [...made.filter((event) => !event.startsWith('"')), ...some(own, number, 40)];
    const deliveries: readonly DeliveryCase[] = deliver(events, seed);
    const cases = sensorsOf(objects).map(({ spec }) => ({ dependencies: spec.dependencies, deliveries }));
    for (const [letter, count] of Object.entries(await compareFilters(comparison, cases))) {
      letters[letter] = (letters[letter] ?? 0) + count;
    }
  }
  expectNone(comparison, 20_000);
  // All that is emitted is modelled, and it never fails; of what is compared enough passes.
  expect(comparison.refused).toBe(0);
  expect(letters["e"] ?? 0).toBe(0);
  expect(letters["p"] ?? 0).toBeGreaterThan(1000);
});

/** Some of the texts, others for each number. */
function some(texts: readonly string[], number: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => texts[(number * 7 + index * 13) % texts.length] ?? "");
}

it("records verdicts for machines without Go when it is told to", async () => {
  const cases = recordedCases();
  const paths = await oracle.askAll("paths", cases.paths);
  const expressions = await oracle.askAll("expr", cases.expressions);
  const patterns = await oracle.askAll("regexp", cases.patterns);
  const filters = await oracle.askAll("judge", cases.filters);
  const recording = {
    paths: cases.paths.map((one, at) => ({ ...one, want: (paths[at]?.found ?? []).map(readFound) })),
    expressions: cases.expressions.map((one, at) => ({ ...one, want: readEvaluated(expressions[at] ?? {}) })),
    patterns: cases.patterns.map((one, at) => ({ ...one, want: readMatch(patterns[at] ?? {}) })),
    filters: cases.filters.map((one, at) => ({ ...one, want: filters[at]?.verdicts ?? [] })),
  };
  expect(recording.paths.every(({ paths: asked, want }) => want.length === asked.length)).toBe(true);
  expect(recording.filters.every(({ dependencies, want }) => want.length === dependencies.length)).toBe(true);
  if (process.env["RECORD"] === "1") await writeModelRecording(recording);
});
