import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { readJson } from "../../packages/rule-compiler/src/json/read-json.ts";
import { listen, type ResourceEntry } from "../../packages/rule-compiler/src/model/event-source.ts";
import { Informer } from "../../packages/rule-compiler/src/model/informer.ts";
import type { WatchMessage } from "../../packages/rule-compiler/src/model/notification.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import type { WatchRun } from "./questions.ts";

// The model of EventSources beside Argo's own, which runs client-go's informer on an API server that says the same.

const oracle = await closedAfterTests(startEventsOracle());
const counts = { runs: 0, messages: 0, events: 0, refused: 0 };

afterAll(() => {
  process.stdout.write(
    `model of EventSources: ${counts.runs} entries, ${counts.messages} messages of the API server, ` +
      `${counts.events} events as Argo dispatches them, ${counts.refused} entries that Argo does not start\n`,
  );
});

/** Long before the test, and long after: Argo's clock is the machine's. */
const [past, future] = ["2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"];

const time = fc.constantFrom(past, past, future, future, "2020-01-01T02:00:00+02:00", "yesterday", undefined);

const managed = fc.array(
  fc.record({ manager: fc.constant("m"), operation: fc.constantFrom("Update", "Apply"), time: fc.option(time) }),
  { maxLength: 2 },
);

const thing = fc.record({
  apiVersion: fc.constant("v1"),
  kind: fc.constant("Thing"),
  metadata: fc.record({
    name: fc.constantFrom("a", "b", "c", "ab"),
    namespace: fc.constantFrom("team", "default"),
    resourceVersion: fc.constantFrom("1", "2", "3"),
    creationTimestamp: time,
    deletionTimestamp: fc.option(time, { nil: undefined }),
    managedFields: fc.option(managed, { nil: undefined }),
  }),
  spec: fc.constantFrom(1, 9_007_199_254_740_991, -0.5, 1e21, "<&>\u2028", ["é", null, {}], {
    b: 1,
    a: 2,
    __proto__: 3,
  }),
});

const message = fc.record({ type: fc.constantFrom("ADDED", "MODIFIED", "MODIFIED", "DELETED"), object: thing });

type Thing = typeof thing extends fc.Arbitrary<infer T> ? T : never;
type Message = typeof message extends fc.Arbitrary<infer T> ? T : never;

function nameOf({ metadata }: Thing): string {
  return `${metadata.namespace}/${metadata.name}`;
}

const session = fc.record({
  list: fc.option(fc.uniqueArray(thing, { selector: nameOf, maxLength: 4 }), { nil: undefined }),
  watch: fc.array(message, { maxLength: 4 }),
});

const label = fc.record({
  key: fc.constantFrom("app", "example.com/app", "a b", "/x", "x".repeat(64), ""),
  operation: fc.constantFrom("", "=", "==", "!=", "in", "notin", "exists", "!", "gt", "lt", "is", "In"),
  value: fc.constantFrom("", "x", "5", "+5", "-1", "9223372036854775808", "a,b", "a, b", "x".repeat(64), "-"),
});

const field = fc.record(
  {
    key: fc.constantFrom("metadata.name", "metadata.namespace", "spec", "spec.b", "spec.0", "metadata.nope"),
    operation: fc.constantFrom("=", "==", "!=", "", "in"),
    value: fc.constantFrom("a", "^a$", "", "^$", "é", "1", "("),
  },
  { requiredKeys: ["key", "value"] },
);

const entry = fc.record({
  eventTypes: fc.oneof(
    { weight: 8, arbitrary: fc.constant(["ADD", "UPDATE", "DELETE"]) },
    { weight: 4, arbitrary: fc.subarray(["ADD", "UPDATE", "DELETE"], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(["ADDED"], ["ADD", "add"]) },
  ),
  metadata: fc.option(fc.constant({ b: "<", a: "1" }), { nil: undefined }),
  filter: fc.option(
    fc.record(
      {
        prefix: fc.constantFrom("", "a"),
        labels: fc.array(label, { maxLength: 1 }),
        fields: fc.array(field, { maxLength: 1 }),
        afterStart: fc.boolean(),
        createdBy: fc.constantFrom(past, future),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined, freq: 2 },
  ),
});

interface Run {
  readonly entry: ResourceEntry;
  readonly sessions: WatchRun["sessions"];
}

const atOnce = 50;

const runs = fc.tuple(entry, fc.array(session, { minLength: 1, maxLength: 3 }));

/** The messages that an API server may say after a list: it never tells of a deletion of what is not there. */
function plausible(list: readonly Thing[], watch: readonly Message[]): readonly Message[] {
  const there = new Set(list.map(nameOf));
  return watch.filter(({ type, object }) => {
    if (type === "DELETED") return there.delete(nameOf(object));
    return there.add(nameOf(object));
  });
}

/**
 * The sessions as an API server may hold them. The first one lists. A watch that starts anew without a list says ADDED
 * of something; the informer takes one that says nothing for a failure.
 */
function sessionsOf(
  sessions: readonly { readonly list: readonly Thing[] | undefined; readonly watch: readonly Message[] }[],
): WatchRun["sessions"] {
  return sessions.flatMap(({ list, watch }, index) => {
    if (index === 0 || list !== undefined) return [{ list: list ?? [], watch: plausible(list ?? [], watch) }];
    const said = plausible([], watch);
    return said.length > 0 ? [{ watch: said }] : [];
  });
}

/** The events that the model publishes in a run; undefined when the entry never listens. */
function modelled({ entry: of, sessions }: Run): readonly string[] | undefined {
  const listening = listen(of);
  if ("error" in listening) return undefined;
  const informer = new Informer();
  const now = Date.now();
  return sessions.flatMap(({ list, watch }) => {
    const messages = [...(list ? [{ type: "LIST", objects: list }] : []), ...watch];
    const read = readJson(JSON.stringify(messages));
    if ("problem" in read) throw new Error(read.problem.message);
    const said = (read.value as unknown as readonly WatchMessage[]).flatMap((one) => informer.take(one));
    return said.flatMap((notification) => {
      const dispatched = listening.dispatch(notification, { startedAt: now, now });
      return "event" in dispatched ? [dispatched.event.text] : [];
    });
  });
}

/**
 * The events of each object in their order. Between objects there is none: client-go's queue hands on all that waits
 * for one object at once, and Go walks its map of those that are gone in no order.
 */
function comparable(events: readonly string[] | undefined): unknown {
  return events && Object.entries(Object.groupBy(events, objectOf)).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function objectOf(event: string): string {
  const { body } = JSON.parse(event) as { readonly body: Thing & { readonly Obj?: Thing } };
  return nameOf(body.Obj ?? body);
}

it("publishes what Argo's source publishes, whatever the API server says", async () => {
  const count = process.env["LONG"] === "1" ? 2000 : 200;
  const drawn = fc.sample(runs, count).map(([of, sessions], index) => ({
    entry: { version: "v1", resource: "things", group: `g${index}.example.com`, ...of } as ResourceEntry,
    sessions: sessionsOf(sessions),
  }));
  const differences: unknown[] = [];
  // More at a time would keep the machine too busy to tell when nothing more happens.
  for (let at = 0; at < drawn.length; at += atOnce) {
    const asked = drawn.slice(at, at + atOnce);
    const { runs: answers } = await oracle.demand("watch", { runs: asked });
    for (const [index, run] of asked.entries()) {
      const theirs = answers[index];
      const ours = modelled(run);
      const same = JSON.stringify(comparable(ours)) === JSON.stringify(comparable(theirs?.told));
      if (!same) differences.push({ run, ours, theirs });
      counts.runs++;
      counts.refused += ours === undefined ? 1 : 0;
      counts.messages += run.sessions.reduce((sum, { watch, list }) => sum + watch.length + (list ? 1 : 0), 0);
      counts.events += ours?.length ?? 0;
    }
  }
  expect(differences.slice(0, 3)).toEqual([]);
  expect(counts.events).toBeGreaterThan(count);
  expect(counts.refused).toBeGreaterThan(0);
});
