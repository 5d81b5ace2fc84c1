import { afterAll, beforeAll, expect, it } from "vitest";
import { environmentBytes, printYaml } from "rule-compiler";
import {
  compileExamples,
  compileGenerated,
  compileRules,
  emissionHash,
  entriesOf,
  listenersOf,
  sensorsOf,
  type Compiled,
} from "./compiled.ts";
import { mutatedEvents, randomEvents } from "./corpus.ts";
import { fire, type Outcome } from "./fire.ts";
import { startEventsOracle, type EventsOracle } from "./oracle.ts";
import { writeRecording, type Verdict } from "./recording.ts";
import { table } from "./table/table.ts";
import type { Row } from "./table/row.ts";
import { watchRows } from "./table/watches.ts";

// What is emitted is executed by the code of Argo Events, not believed.

/** Argo's controllers put the object into one environment variable; Linux allows 128 KiB, base64-coded. */
const largestObject = 96_000;

/** Rule sets made at random that are run beside the examples. */
const generated = process.env["LONG"] === "1" ? 500 : 45;

let oracle: EventsOracle;
let sets: readonly Compiled[];
const verdicts: Record<string, Verdict> = {};
const counts = {
  rows: 0,
  disagreements: 0,
  documents: 0,
  filters: 0,
  passed: 0,
  payloads: 0,
  workflows: 0,
  refused: 0,
  failed: 0,
  objects: 0,
};

beforeAll(async () => {
  oracle = await startEventsOracle();
  sets = [...compileExamples(), ...compileGenerated(generated, 7)];
}, 20 * 60_000);

afterAll(async () => {
  await oracle.close();
  // A run of some rows only must not throw the other verdicts away.
  if (process.env["RECORD"] === "1" && counts.rows === table.length) await writeRecording(verdicts);
  process.stdout.write(
    `conformance: ${counts.rows} rows, ${counts.disagreements} disagreements; ${counts.filters} filters run on ` +
      `${counts.documents} documents, ${counts.passed} passed, ${counts.payloads} payloads and ${counts.workflows} ` +
      `Workflows made, ${counts.refused} Workflows refused, ${counts.failed} errors; ` +
      `${counts.objects} objects validated\n`,
  );
});

it.each(table)("$name", async (row) => {
  counts.rows++;
  const compiled = compileRules(row.name, [row.rule]);
  const outcome = await fire(oracle, compiled, row.change);
  verdicts[row.name] = { emission: emissionHash(listenersOf(compiled.objects)), classes: outcome.classes };
  const expected = wanted(row, outcome);
  if (!isDeepEqual(outcome, expected)) counts.disagreements++;
  expect(outcome).toEqual(expected);
  for (const text of row.never ?? []) expect(outcome.payloads.join()).not.toContain(text);
});

it.each(watchRows)("$name", async ({ name, rule, want }) => {
  const entries = [...entriesOf(compileRules(name, [rule]).objects).values()];
  const watches = await Promise.all(
    entries.map(async ({ resource, namespace, eventTypes, filter }) => {
      const labels = filter?.labels ?? [];
      const selector = labels.length === 0 ? "" : (await oracle.demand("selector", { labels })).selector;
      return {
        resource,
        namespace,
        eventTypes: eventTypes.toSorted(),
        afterStart: filter?.afterStart ?? false,
        selector,
      };
    }),
  );
  expect(watches).toHaveLength(want.length);
  expect(watches).toEqual(expect.arrayContaining([...want]));
});

it("names the rows of the table apart", () => {
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
});

// Minutes of all processors; on a busy machine many.
const stormTime = { timeout: 45 * 60_000 };

it(
  "runs every emitted expression and payload, and makes Workflows, of any document without an error",
  stormTime,
  async () => {
    const own = await eventsOfTable();
    const mutants = [1, 2, 3].flatMap((seed) => mutatedEvents(own, seed));
    const events = [...randomEvents(process.env["LONG"] === "1" ? 20_000 : 2000, 1), ...own, ...mutants];
    counts.documents = events.length;
    const failures: unknown[] = [];
    for (const { name, objects } of everything()) {
      for (const sensor of sensorsOf(objects)) {
        const answer = await oracle.demand("storm", { sensor, events });
        counts.filters += answer.filters;
        counts.passed += answer.passed;
        counts.payloads += answer.payloads;
        counts.workflows += answer.workflows;
        counts.refused += answer.refused;
        counts.failed += answer.failed;
        for (const failure of answer.failures) failures.push({ name, ...failure });
      }
    }
    expect(failures).toEqual([]);
    expect(counts.failed).toBe(0);
    expect(counts.workflows).toBeGreaterThan(1000);
  },
);

it("emits what Argo's and Kubernetes' own types and validators accept", async () => {
  const problems: unknown[] = [];
  for (const { name, objects } of everything()) {
    for (const object of objects) {
      // Argo Workflows' own code judges it, in test/conformance-workflows.
      if (object.kind === "WorkflowTemplate") continue;
      counts.objects++;
      const judged = await oracle.demand("validate", { object });
      if (!judged.known || judged.problems.length > 0) problems.push({ name, kind: object.kind, ...judged });
    }
  }
  expect(problems).toEqual([]);
});

it("emits objects that fit into the environment of a pod, written as Go writes them", async () => {
  const wrong: unknown[] = [];
  for (const { name, objects } of [...everything(), full()]) {
    for (const object of objects) {
      if (object.kind !== "EventSource" && object.kind !== "Sensor") continue;
      const { bytes, json } = await oracle.demand("size", { object });
      const ours = environmentBytes(object);
      if (bytes > largestObject || bytes !== ours) {
        wrong.push({ name, object: object.metadata.name, bytes, ours, json: json.slice(0, 500) });
      }
    }
  }
  expect(wrong).toEqual([]);
});

it("prints YAML that kubectl reads as the very objects", async () => {
  for (const { objects } of everything()) {
    const { documents } = await oracle.demand("yaml", { text: printYaml(objects) });
    expect(documents.map((document) => JSON.parse(document) as unknown)).toEqual(objects);
  }
});

/** Examples, goldens, generated sets, and all rules of the table as one set: Sensors with many dependencies each. */
function everything(): readonly Compiled[] {
  const rules = new Map(table.map(({ rule }) => [JSON.stringify(rule), rule]));
  const renamed = [...rules.values()].map((rule, index) => ({ ...rule, id: `table-${index}` }));
  return [...sets, compileRules("table", renamed)];
}

/** One Sensor filled to the last byte: with one letter more there would be two. */
function full(): Compiled {
  const like = { version: "v1", resource: "configmaps", action: "eventsrunner", eventTypes: ["DELETED"] };
  const rules = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ ...like, id: `full-${index}` }));
  const count = largest((many) => fits(rules(many)));
  const filler = (letters: number): object => ({
    ...like,
    id: "full-0",
    when: [{ path: "a", equals: "x".repeat(letters) }],
  });
  const filled = (letters: number): object[] => [filler(letters), ...rules(count).slice(1)];
  return compileRules("full", filled(largest((letters) => fits(filled(letters)))));
}

function fits(rules: readonly object[]): boolean {
  return sensorsOf(compileRules("full", rules).objects).length === 1;
}

/** The greatest number from 1 that is still good. */
function largest(good: (number: number) => boolean): number {
  let low = 1;
  let high = 2;
  while (good(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (good(middle)) low = middle;
    else high = middle;
  }
  return low;
}

async function eventsOfTable(): Promise<readonly string[]> {
  const answers = await oracle.askAll(
    "event",
    table.map(({ change: { tombstone, ...change } }) => ({
      ...change,
      ...(tombstone ? { tombstone: "default/x" } : {}),
    })),
  );
  return answers.map(({ event = "" }) => event);
}

function wanted({ want, payload }: Row, { payloads }: Outcome): Outcome {
  return { classes: want.toSorted(), payloads: payload ?? payloads, errors: [] };
}

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
