import { expect, it } from "vitest";
import { readJson } from "../../src/json/read-json.ts";
import type { Json } from "../../src/json/json.ts";
import { listen, type Dispatched, type ResourceEntry } from "../../src/model/event-source.ts";
import { readTime } from "../../src/model/time.ts";
import { Watch } from "../../src/model/watch.ts";

function json(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new Error(read.problem.message);
  return read.value;
}

/** A pod as the API server has it. */
function pod(
  name: string,
  version: number,
  more: { readonly labels?: object; readonly [key: string]: unknown } = {},
): Json {
  const { labels, namespace = "default", uid = `uid-of-${name}`, ...rest } = more;
  const created = { creationTimestamp: "2026-01-01T00:00:00Z", ...rest };
  return json(
    JSON.stringify({ metadata: { name, namespace, uid, resourceVersion: String(version), labels, ...created } }),
  );
}

function entry(more: Partial<ResourceEntry> = {}): ResourceEntry {
  return { version: "v1", resource: "pods", eventTypes: ["ADD", "UPDATE", "DELETE"], ...more };
}

function watch(of: ResourceEntry): Watch {
  const listening = listen(of);
  if ("error" in listening) throw new Error(listening.error);
  return new Watch(listening);
}

/** What was published, in short: type, name and version, those of the old object, `late`; or why nothing was. */
function short(dispatched: readonly Dispatched[]): readonly string[] {
  interface Told {
    readonly metadata: { readonly name: string; readonly uid: string; readonly resourceVersion: string };
  }
  const name = ({ metadata }: Told): string => `${metadata.name}@${metadata.resourceVersion}`;
  return dispatched.map((one) => {
    if ("dropped" in one) return one.dropped;
    const { type, body, oldBody } = JSON.parse(one.event.text) as {
      readonly type: string;
      readonly body: Told & { readonly Obj?: Told };
      readonly oldBody: Told | null;
    };
    if (body.Obj !== undefined) return `${type} late ${name(body.Obj)}`;
    return `${type} ${name(body)}${oldBody === null ? "" : ` was ${name(oldBody)}`}`;
  });
}

const start = readTime("2026-06-01T00:00:00Z") ?? 0;
const second = 1000;

it("publishes every object as ADD when it starts, and again when it starts anew", () => {
  const watching = watch(entry());
  expect(short(watching.start([pod("a", 1), pod("b", 2)], start))).toEqual(["ADD a@1", "ADD b@2"]);
  expect(short(watching.start([pod("a", 1)], start))).toEqual(["ADD a@1"]);
});

it("publishes with afterStart only what was created since, to the second in which it started", () => {
  const watching = watch(entry({ filter: { afterStart: true } }));
  expect(short(watching.start([pod("old", 1)], start + 500))).toEqual(["it happened before the EventSource started"]);
  const created = (time: string): Json => pod(time, 2, { creationTimestamp: time });
  expect(short(watching.see({ new: created("2026-06-01T00:00:00Z") }, start + second))).toEqual([
    "it happened before the EventSource started",
  ]);
  expect(short(watching.see({ new: created("2026-06-01T00:00:01Z") }, start + second))).toEqual([
    "ADD 2026-06-01T00:00:01Z@2",
  ]);
});

it("drops with afterStart updates by server-side apply of objects that are older", () => {
  const watching = watch(entry({ filter: { afterStart: true } }));
  const changed = (version: number, operation: string): Json =>
    pod("a", version, { managedFields: [{ operation, time: "2026-06-02T00:00:00Z" }, { operation: "Update" }] });
  watching.start([pod("a", 1)], start);
  expect(short(watching.see({ old: pod("a", 1), new: changed(2, "Apply") }, start))).toEqual([
    "it happened before the EventSource started",
  ]);
  expect(short(watching.see({ old: changed(2, "Apply"), new: changed(3, "Update") }, start))).toEqual([
    "UPDATE a@3 was a@2",
  ]);
});

it("drops with afterStart a deletion that was asked for before", () => {
  const watching = watch(entry({ filter: { afterStart: true } }));
  const dying = pod("a", 2, { deletionTimestamp: "2026-05-01T00:00:00Z" });
  watching.start([dying, pod("b", 1)], start);
  expect(short(watching.see({ old: dying }, start))).toEqual(["it happened before the EventSource started"]);
  expect(short(watching.see({ old: pod("b", 1) }, start + second))).toEqual(["DELETE b@1"]);
});

it("publishes an object that leaves the selector as a deletion, as it was before, and one that enters as ADD", () => {
  const watching = watch(entry({ filter: { labels: [{ key: "app", operation: "=", value: "x" }] } }));
  const [out, inside] = [pod("a", 1), pod("a", 2, { labels: { app: "x" } })];
  watching.start([out], start);
  expect(short(watching.see({ old: out, new: inside }, start))).toEqual(["ADD a@2"]);
  const [left] = watching.see({ old: inside, new: pod("a", 3) }, start);
  expect(short(left === undefined ? [] : [left])).toEqual(["DELETE a@3"]);
  expect(left !== undefined && "event" in left && left.event.text).toContain('"labels":{"app":"x"}');
  expect(short(watching.see({ old: pod("a", 3) }, start))).toEqual([]);
});

it("publishes what its namespace holds only", () => {
  const watching = watch(entry({ namespace: "team" }));
  expect(short(watching.start([pod("a", 1), pod("b", 1, { namespace: "team" })], start))).toEqual(["ADD b@1"]);
});

it("misses what is deleted while a watch starts anew, and takes a new object of that name for an update", () => {
  const watching = watch(entry());
  watching.start([pod("gone", 1), pod("changed", 1), pod("remade", 1, { uid: "1" }), pod("same", 1)], start);
  const now = [pod("changed", 5), pod("remade", 6, { uid: "2" }), pod("same", 1), pod("new", 7)];
  expect(short(watching.rewatch(now, start))).toEqual([
    "UPDATE changed@5 was changed@1",
    "UPDATE remade@6 was remade@1",
    "the resource version is the same",
    "ADD new@7",
  ]);
  expect(short(watching.relist(now, start)).filter((one) => !one.startsWith("the resource"))).toEqual([
    "DELETE late gone@1",
  ]);
});

it("drops deletions that are noticed late as soon as there is any filter", () => {
  const watching = watch(entry({ filter: {} }));
  watching.start([pod("gone", 1)], start);
  expect(short(watching.relist([], start))).toEqual(["a deletion that was noticed late is dropped by any filter"]);
});

it("publishes the event types it is asked for, and objects by prefix and age", () => {
  const watching = watch(entry({ eventTypes: ["ADD"], filter: { prefix: "a", createdBy: "2026-01-01T00:00:00Z" } }));
  expect(short(watching.start([pod("a", 1), pod("b", 1)], start))).toEqual(["ADD a@1", "the name has another prefix"]);
  expect(short(watching.see({ new: pod("a2", 1, { creationTimestamp: "2026-01-01T00:00:01Z" }) }, start))).toEqual([
    "the object was created later than createdBy",
  ]);
  expect(short(watching.see({ old: pod("a", 1), new: pod("a", 2) }, start))).toEqual([
    "UPDATE is not among its event types",
  ]);
});

it.each([
  [entry({ eventTypes: ["ADDED"] }), "unknown event type: ADDED"],
  [entry({ filter: { labels: [{ key: "a b", operation: "=", value: "" }] } }), '"a b" is no label key'],
  [entry({ filter: { labels: [{ key: "a", operation: "equals", value: "" }] } }), '"equals" is no operator'],
  [entry({ filter: { labels: [{ key: "a", operation: "in", value: "b, c" }] } }), '" c" is no label value'],
  [entry({ filter: { labels: [{ key: "a", operation: "exists", value: "b" }] } }), "exists takes no value"],
  [entry({ filter: { labels: [{ key: "a", operation: "gt", value: "b" }] } }), "gt takes an integer"],
] as const)("says why an entry never starts: %j", (of, error) => {
  expect(listen(of)).toEqual({ error });
});

it.each([
  [{ key: "metadata.name", operation: "==", value: "b" }, true],
  [{ key: "metadata.name", operation: "=", value: "^b$" }, false],
  [{ key: "metadata.name", operation: "!=", value: "b" }, false],
  [{ key: "metadata.nope", operation: "!=", value: "b" }, false],
  [{ key: "spec.replicas", operation: "==", value: "3" }, false],
  [{ key: "spec.replicas", operation: "!=", value: "3" }, true],
  [{ key: "metadata.name", operation: "", value: "abc" }, false],
  [{ key: "metadata.name", value: "abc" }, false],
  [{ key: "metadata.name", operation: "==", value: "(" }, false],
])("judges a field as Argo does, an unanchored pattern on texts alone: %j", (field, want) => {
  const watching = watch(entry({ filter: { fields: [field] } }));
  const [published] = watching.start([json('{"metadata":{"name":"abc"},"spec":{"replicas":3}}')], start);
  expect(published !== undefined && "event" in published).toBe(want);
});

it("refuses by name what it does not model", () => {
  const fields = [{ key: "metadata.name|@pretty", operation: "==", value: "x" }];
  expect(() => listen(entry({ filter: { fields } }))).toThrow("not modelled: gjson modifier @pretty");
});

it("knows an object from before without publishing it", () => {
  const watching = watch(entry({ filter: { labels: [{ key: "app", operation: "==", value: "x" }] } }));
  watching.start([], start);
  watching.know(pod("a", 1, { labels: { app: "x" } }));
  watching.know(pod("b", 1));
  const [a, b] = [pod("a", 2, { labels: { app: "x" } }), pod("b", 2, { labels: { app: "x" } })];
  expect(short(watching.see({ old: pod("a", 1, { labels: { app: "x" } }), new: a }, start))).toEqual([
    "UPDATE a@2 was a@1",
  ]);
  expect(short(watching.see({ old: pod("b", 1), new: b }, start))).toEqual(["ADD b@2"]);
});

it("publishes late that an object is missing from a list, once, and not with any filter", () => {
  const watching = watch(entry());
  watching.start([pod("a", 1), pod("b", 1)], start);
  expect(short(watching.miss(pod("a", 1), start))).toEqual(["DELETE late a@1"]);
  expect(short(watching.miss(pod("a", 1), start))).toEqual([]);
  // The same as a list that lacks it.
  expect(short(watching.relist([], start))).toEqual(["DELETE late b@1"]);
  const filtering = watch(entry({ filter: { prefix: "a" } }));
  filtering.start([pod("a", 1)], start);
  expect(short(filtering.miss(pod("a", 1), start))).toEqual([
    "a deletion that was noticed late is dropped by any filter",
  ]);
});
