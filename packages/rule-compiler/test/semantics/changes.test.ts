import { expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json/json.ts";
import { changeBetween, type ObjectChange } from "../../src/semantics/change.ts";
import type { JudgeContext } from "../../src/semantics/scene.ts";
import { checksNamed, fired, json, judged, ruleOf, thing, widgetRule } from "./judging.ts";

const start = Date.parse("2026-11-21T12:00:00.500Z");
const before = { creationTimestamp: "2026-11-21T11:59:59Z" };
const inThatSecond = { creationTimestamp: "2026-11-21T12:00:00Z" };
const after = { creationTimestamp: "2026-11-21T12:00:01Z" };

const web = { labels: { app: "web" } };
const other = { labels: { app: "other" } };
const labelled = { labelFilter: "app=web" };
const both = { ...labelled, fieldFilter: "metadata.name=x" };
const ignored = { labels: { app: "web", "er-k8s-sensor": "ignore" } };
const ignoredOutside = { labels: { "er-k8s-sensor": "ignore" } };

const created = (metadata: JsonObject): ObjectChange => ({ kind: "created", new: thing(metadata) });
const deleted = (metadata: JsonObject, late = false): ObjectChange => ({ kind: "deleted", old: thing(metadata), late });
const updated = (old: JsonObject | undefined, now: JsonObject): ObjectChange => ({
  kind: "updated",
  old: old && thing({ resourceVersion: "1", ...old }),
  new: thing({ resourceVersion: "2", ...now }),
});
const reborn = { uid: "u2" };

type Row = readonly [what: string, fields: object, change: ObjectChange, startedAt: number | undefined, want: string[]];

const rows: readonly Row[] = [
  // Without selectors.
  ["creation counts", {}, created({}), undefined, ["added"]],
  ["creation after the start counts", {}, created(after), start, ["added"]],
  ["what was there before the start is not added", {}, created(before), start, []],
  ["creation in the second of the start is not known to count", {}, created(inThatSecond), start, ["added?"]],
  ["creation at no known time is not known to count", {}, created({}), start, ["added?"]],
  ["creation at a nonsensical time, too", {}, created({ creationTimestamp: "yesterday" }), start, ["added?"]],
  ["a change counts whatever the age", {}, updated(before, before), start, ["modified"]],
  ["a deletion counts whatever the age", {}, deleted(before), start, ["deleted"]],
  ["a late deletion counts", {}, deleted({}, true), undefined, ["deleted"]],
  [
    "an equal resource version is no change",
    {},
    updated({}, { resourceVersion: "1", labels: { a: "b" } }),
    undefined,
    [],
  ],
  [
    "without the old object, the ignore label may have been on it",
    {},
    updated(undefined, {}),
    undefined,
    ["modified?"],
  ],
  ["without the old object, the label on the new one decides", {}, updated(undefined, ignored), undefined, []],
  // labelFilter: enter, stay, leave.
  ["created outside", labelled, created(other), undefined, []],
  ["created inside", labelled, created(web), undefined, ["added"]],
  [
    "enters, created after the start",
    labelled,
    updated({ ...other, ...after }, { ...web, ...after }),
    start,
    ["added"],
  ],
  ["enters, created before the start", labelled, updated({ ...other, ...before }, { ...web, ...before }), start, []],
  ["enters, start not known", labelled, updated({ ...other, ...after }, { ...web, ...after }), undefined, ["added?"]],
  ["enters from no labels", labelled, updated(after, { ...web, ...after }), start, ["added"]],
  ["stays", labelled, updated(web, web), start, ["modified"]],
  ["stays outside", labelled, updated(other, other), start, []],
  ["leaves", labelled, updated(web, other), start, ["deleted"]],
  ["leaves to no labels", labelled, updated(web, {}), start, ["deleted"]],
  ["deleted inside", labelled, deleted(web), start, ["deleted"]],
  ["deleted outside", labelled, deleted(other), start, []],
  ["deleted inside, noticed late", labelled, deleted(web, true), start, []],
  [
    "inside now, before is not known, created after the start",
    labelled,
    updated(undefined, { ...web, ...after }),
    start,
    ["added?", "modified?"],
  ],
  [
    "inside now, before is not known, created before the start",
    labelled,
    updated(undefined, { ...web, ...before }),
    start,
    ["modified?"],
  ],
  ["outside now, before is not known", labelled, updated(undefined, other), start, ["deleted?"]],
  ["leaves without DELETED", { ...labelled, eventTypes: ["ADDED", "MODIFIED"] }, updated(web, other), start, []],
  // labelFilter and fieldFilter: both must be met.
  [
    "enters by its labels, created before the start",
    both,
    updated({ ...other, ...before }, { ...web, ...before }),
    start,
    [],
  ],
  [
    "enters by its field at any age",
    both,
    updated({ ...web, ...before, name: "y" }, { ...web, ...before }),
    start,
    ["added"],
  ],
  [
    "enters by both, created before the start",
    both,
    updated({ ...before, name: "y" }, { ...web, ...before }),
    start,
    [],
  ],
  ["enters by its labels into another field", both, updated(other, { ...web, ...after, name: "y" }), start, []],
  ["leaves by its labels", both, updated(web, other), start, ["deleted"]],
  ["leaves by its field", both, updated(web, { ...web, name: "y" }), start, ["deleted"]],
  ["leaves by its labels, not met the field", both, updated({ ...web, name: "y" }, other), start, []],
  [
    "before is not known, created before the start",
    both,
    updated(undefined, { ...web, ...before }),
    start,
    ["added?", "modified?"],
  ],
  // Made anew in a gap.
  ["made anew inside", { ...labelled }, updated(web, { ...web, ...reborn }), start, ["added", "deleted"]],
  [
    "made anew inside, MODIFIED not wanted",
    { ...labelled, eventTypes: ["ADDED", "DELETED"] },
    updated(web, { ...web, ...reborn }),
    start,
    [],
  ],
  ["made anew, its deletion outside", labelled, updated(web, { ...other, ...reborn }), start, []],
  [
    "made anew from outside",
    { ...labelled, eventTypes: ["ADDED"] },
    updated(other, { ...web, ...reborn, ...after }),
    start,
    ["added"],
  ],
  ["made anew outside", labelled, updated(other, { ...other, ...reborn }), start, []],
  // The ignore label on what the watch shows.
  ["leaves while the label is put on", labelled, updated(web, ignoredOutside), start, ["deleted"]],
  ["enters while the label is taken off", labelled, updated(ignoredOutside, { ...web, ...after }), start, ["added"]],
  ["enters under the label", labelled, updated(other, { ...ignored, ...after }), start, []],
  ["stays while the label is put on", labelled, updated(web, ignored), start, []],
  ["leaves from under the label", labelled, updated(ignored, other), start, []],
  // Labels that no API server sends.
  ["labels that are a list", labelled, created({ labels: ["app"] }), undefined, ["added?"]],
  ["labels that hold a number", { labelFilter: "!tier" }, created({ labels: { app: 5 } }), undefined, ["added?"]],
  [
    "enters from labels that no API server sends, under the ignore label",
    { ...labelled, eventTypes: ["ADDED"] },
    updated({ labels: { app: 5, "er-k8s-sensor": "ignore" }, ...after }, { ...web, ...after }),
    start,
    ["added?"],
  ],
  ["labels that are null", { labelFilter: "!tier" }, created({ labels: null }), undefined, ["added"]],
];

it.each(rows)("%s", (_what, fields, change, startedAt, want) => {
  const context: Partial<JudgeContext> = startedAt === undefined ? {} : { startedAt };
  expect(fired(ruleOf({ eventTypes: ["ADDED", "MODIFIED", "DELETED"], ...fields }), change, context)).toEqual(want);
});

it.each<readonly [filter: string, labels: JsonObject, holds: boolean]>([
  ["app", { app: "" }, true],
  ["app", {}, false],
  ["!app", {}, true],
  ["!app", { app: "x" }, false],
  ["app=x", { app: "x" }, true],
  ["app=x", { app: "X" }, false],
  ["app=", { app: "" }, true],
  ["app=", {}, false],
  ["app!=x", { app: "y" }, true],
  ["app!=x", { app: "x" }, false],
  ["app!=x", {}, true],
  ["app in (x,y)", { app: "y" }, true],
  ["app in (x,y)", { app: "z" }, false],
  ["app in (x,y)", {}, false],
  ["app notin (x,y)", { app: "y" }, false],
  ["app notin (x,y)", { app: "z" }, true],
  ["app notin (x,y)", {}, true],
  ["n>5", { n: "6" }, true],
  ["n>5", { n: "5" }, false],
  ["n>5", { n: "10" }, true],
  ["n>05", { n: "0006" }, true],
  ["n>5", { n: "six" }, false],
  ["n>5", { n: "6.5" }, false],
  ["n>5", {}, false],
  ["n<5", { n: "4" }, true],
  ["n<5", { n: "-4" }, true],
  ["n<5", { n: "5" }, false],
  ["n<5", {}, false],
  ["n>9223372036854775806", { n: "9223372036854775807" }, true],
  ["n>5", { n: "9223372036854775808" }, false],
  ["n<5", { n: "-9223372036854775809" }, false],
  ["app=x,!tier,n>1", { app: "x", n: "2" }, true],
  ["app=x,!tier,n>1", { app: "x", n: "2", tier: "a" }, false],
  ["constructor", {}, false],
])("selects by %s among %j: %s", (labelFilter, labels, holds) => {
  expect(fired(ruleOf({ labelFilter }), created({ labels }))).toEqual(holds ? ["added"] : []);
});

it.each<readonly [filter: string, spec: string, holds: boolean]>([
  ["spec.a=x", '{"a":"x"}', true],
  ["spec.a=5", '{"a":5}', true],
  ["spec.a=5", '{"a":"5"}', true],
  ["spec.a=true", '{"a":true}', true],
  ["spec.a=9007199254740993", '{"a":9007199254740993}', true],
  ["spec.a!=9007199254740993", '{"a":9007199254740993}', false],
  ["spec.a=1.5", '{"a":1.5}', false],
  ["spec.a!=1.5", '{"a":1.5}', true],
  ["spec.a=", "{}", true],
  ["spec.a=", "null", true],
  ["spec.a=", '{"a":null}', false],
  ["spec.a!=x", '{"a":null}', true],
  ["spec.a!=x", '{"a":["x"]}', true],
  ["spec.a=", '{"a":{}}', false],
])("compares a custom kind's field by %s in %s: %s", (fieldFilter, spec, holds) => {
  const change: ObjectChange = { kind: "created", new: thing({}, { spec: json(spec) }) };
  expect(fired(widgetRule({ fieldFilter }), change)).toEqual(holds ? ["added"] : []);
});

it("carries, when an object leaves the labels, its last matching state under the version of the change", () => {
  const rule = ruleOf({ ...labelled, when: [{ path: "metadata.resourceVersion", equals: "2" }] });
  const [, , judgement] = judged(rule, updated({ ...web, generation: 7 }, other));
  expect(judgement).toMatchObject({ eventClass: "deleted", fires: true });
  expect(judgement?.event).toBe(
    '{"eventType":"deleted","ruleID":"r","objects":[{"metadata":{"generation":7,"labels":{"app":"web"},' +
      '"name":"x","namespace":"default","resourceVersion":"2","uid":"u1"}}]}',
  );
});

it("carries no event where the old object is not known", () => {
  const [, modified] = judged(ruleOf({}), updated(undefined, {}));
  expect(modified).toMatchObject({ eventClass: "modified", fires: "unknown" });
  expect(modified?.event).toBeUndefined();
});

it("tells the change between two states", () => {
  const [old, now]: readonly Json[] = [thing({}), thing({})];
  expect(changeBetween({ new: now as Json })).toEqual({ kind: "created", new: now });
  expect(changeBetween({ old: old as Json })).toEqual({ kind: "deleted", old });
  expect(changeBetween({ old: old as Json, new: now as Json })).toEqual({ kind: "updated", old, new: now });
});

it.each<readonly [fields: object, object: JsonObject, stated: object | undefined, want: true | false | "unknown"]>([
  [{}, { apiVersion: "v1", kind: "ConfigMap" }, undefined, true],
  [{}, { apiVersion: "v1", kind: "Pod" }, undefined, false],
  [{}, { apiVersion: "apps/v1", kind: "ConfigMap" }, undefined, false],
  [{}, { apiVersion: "v2", kind: "ConfigMap" }, undefined, "unknown"],
  [{}, { kind: "ConfigMap" }, undefined, "unknown"],
  [{}, { apiVersion: "v1", kind: 5 }, undefined, "unknown"],
  [{}, {}, { group: "", version: "v1", resource: "configmaps" }, true],
  [{}, { apiVersion: "v1", kind: "Pod" }, { group: "", version: "v1", resource: "configmaps" }, true],
  [{}, {}, { group: "", version: "v1", resource: "pods" }, false],
  [{}, {}, { group: "apps", version: "v1", resource: "configmaps" }, false],
  [{}, {}, { group: "", version: "v2", resource: "configmaps" }, "unknown"],
  [{ resource: "endpoints" }, { apiVersion: "v1", kind: "Endpoints" }, undefined, true],
  [{ resource: "endpoints" }, { apiVersion: "v1", kind: "Endpoint" }, undefined, false],
  [{ resource: "events" }, { apiVersion: "events.k8s.io/v1", kind: "Event" }, undefined, "unknown"],
  [{ resource: "events" }, { apiVersion: "events.example.com/v1", kind: "Event" }, undefined, false],
  [{ group: "example.com", resource: "widgets" }, { apiVersion: "example.com/v1", kind: "Widget" }, undefined, true],
  [{ group: "example.com", resource: "policies" }, { apiVersion: "example.com/v1", kind: "Policy" }, undefined, true],
  [{ group: "example.com", resource: "boxes" }, { apiVersion: "example.com/v1", kind: "Box" }, undefined, "unknown"],
  [{ group: "example.com", resource: "widgets" }, { apiVersion: "v1", kind: "Widget" }, undefined, false],
])("knows of a rule %j whether %j, said to be of %j, is of its kind: %s", (fields, object, resource, want) => {
  const named = resource as ObjectChange["resource"];
  const change: ObjectChange = { kind: "created", new: { ...object, metadata: {} }, resource: named };
  const classes = judged(ruleOf({ scope: "Namespaced", ...fields }), change);
  expect(checksNamed(classes, "added", "resource").map(({ holds }) => holds)).toEqual([want]);
});
