import type { EventClass } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import type { JsonObject } from "../../src/json/json.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import type { JudgeContext } from "../../src/semantics/scene.ts";
import { valueText } from "../../src/semantics/value-text.ts";
import type { Span } from "../../src/source/span.ts";
import { json, judged, ruleOf, thing } from "./judging.ts";

/** The checks of one class as lines: mark, what, where it was looked, what was expected and found, who decides. */
function lines(rule: NormalRule, change: ObjectChange, eventClass: EventClass, context: Partial<JudgeContext> = {}) {
  const found = judged(rule, change, context).find((one) => one.eventClass === eventClass);
  return (found?.checks ?? []).map(({ what, index, on, path, expected, actual, holds, decidedBy }) => {
    const where = [on, path].filter((part) => part !== undefined).join(" ");
    const mark = holds === "unknown" ? "?" : holds ? "+" : "-";
    return `${mark} ${what}${index ?? ""}${where && ` (${where})`}: ${expected} | ${actual} | ${decidedBy}`;
  });
}

const deployment = (metadata: JsonObject, replicas: string): JsonObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web", namespace: "shop", uid: "u1", ...metadata },
  spec: { replicas: json(replicas) },
});

it("tells of each check what was expected, what was found and who decides, whatever the others say", () => {
  const rule = ruleOf({
    group: "apps",
    resource: "deployments",
    namespaces: ["shop", "bank"],
    labelFilter: "app=web,!legacy",
    fieldFilter: "metadata.name!=api",
    updatesOn: ["spec", "status"],
    when: [
      { path: "spec.replicas", greaterThan: 10 },
      { path: 'metadata.annotations["example.com/owner"]', matches: "team-.*" },
      { path: "spec.replicas", changed: { to: 0 } },
    ],
  });
  const change: ObjectChange = {
    kind: "updated",
    old: deployment({ resourceVersion: "1", labels: { app: "web" } }, "9"),
    new: deployment({ resourceVersion: "2", labels: { app: "web", legacy: "" } }, "9"),
  };
  expect(lines(rule, change, "modified")).toEqual([
    "+ resource: deployments of apps/v1 | deployments of apps/v1 | apiServer",
    "+ eventTypes: ADDED or MODIFIED or DELETED | MODIFIED | eventSource",
    "- change: changed, and stays | changed, leaves | apiServer",
    '+ resourceVersion (new metadata.resourceVersion): not "1" | "2" | eventSource',
    '+ ignoreLabel (old metadata.labels.er-k8s-sensor): is not "ignore" | missing | sensor',
    '+ namespaces (new metadata.namespace): bank or shop | "shop" | apiServer',
    '+ labelFilter0 (old metadata.labels.app): app=web | "web" | apiServer',
    "+ labelFilter1 (old metadata.labels.legacy): !legacy | missing | apiServer",
    '+ labelFilter0 (new metadata.labels.app): app=web | "web" | apiServer',
    '- labelFilter1 (new metadata.labels.legacy): !legacy | "" | apiServer',
    '+ fieldFilter0 (old metadata.name): is not "api" | "web" | sensor',
    '+ fieldFilter0 (new metadata.name): is not "api" | "web" | sensor',
    "- updatesOn: changed spec or status | unchanged | sensor",
    "- when0 (new spec.replicas): a number greater than 10 | 9 | sensor",
    '- when1 (new metadata.annotations["example.com/owner"]): matches "team-.*" | missing | sensor',
    "- when2 (new spec.replicas): changed to 0 | unchanged 9 | sensor",
  ]);
});

it("tells only why not where the change is no such event", () => {
  const rule = ruleOf({ eventTypes: ["MODIFIED"], when: [{ path: "data.a", changed: true }] });
  expect(lines(rule, { kind: "created", new: thing({}) }, "modified")).toEqual([
    "+ resource: configmaps of v1 | configmaps of v1 | apiServer",
    "+ eventTypes: MODIFIED | MODIFIED | eventSource",
    "- change: changed | created | apiServer",
  ]);
});

it.each<readonly [fields: object, change: ObjectChange, eventClass: EventClass, line: string]>([
  [
    {},
    { kind: "deleted", old: thing({}), late: true },
    "deleted",
    "+ change: deleted | deleted, noticed late | eventSource",
  ],
  [
    { labelFilter: "app" },
    { kind: "deleted", old: thing({}), late: true },
    "deleted",
    "- change: deleted, or leaves | deleted, noticed late | eventSource",
  ],
  [
    { eventTypes: ["ADDED"] },
    { kind: "updated", old: thing({}), new: thing({ uid: "u2" }) },
    "added",
    "- change: created | deleted and made anew between two watches | sensor",
  ],
  [
    { fieldFilter: "metadata.name=y" },
    { kind: "updated", old: thing({}), new: thing({ name: "y" }) },
    "added",
    "+ change: created, or enters | changed, enters | sensor",
  ],
  [
    { fieldFilter: "metadata.name=y" },
    { kind: "updated", old: undefined, new: thing({ name: "y" }) },
    "added",
    "? change: created, or enters | changed, and nobody knows whether it enters, stays or leaves | sensor",
  ],
  [
    { fieldFilter: "metadata.name=y" },
    { kind: "updated", old: undefined, new: thing({}) },
    "deleted",
    '? fieldFilter0 (old metadata.name): is "y" | the old object is not given | sensor',
  ],
  [
    {},
    { kind: "created", new: thing({}) },
    "added",
    "+ createdAfterStart (new metadata.creationTimestamp): created after the watch began | taken to be so | eventSource",
  ],
  [
    { excludeNamespaces: ["kube-system", "default"] },
    { kind: "created", new: thing({}) },
    "added",
    '- excludeNamespaces (new metadata.namespace): not default or kube-system | "default" | sensor',
  ],
  [
    { labelFilter: "app" },
    { kind: "created", new: thing({ labels: [] }) },
    "added",
    "? labelFilter0 (new metadata.labels.app): app | labels that are no map of texts | apiServer",
  ],
  [
    { updatesOn: ["data", "metadata.labels"] },
    { kind: "updated", old: thing({}), new: thing({ labels: {} }) },
    "modified",
    "+ updatesOn: changed data or metadata.labels | changed metadata.labels | sensor",
  ],
  [
    { updatesOn: ["data"] },
    { kind: "updated", old: undefined, new: thing({}) },
    "modified",
    "? updatesOn: changed data | the old object is not given | sensor",
  ],
  [
    { when: [{ path: "data.a", changed: { from: "x", to: null } }] },
    { kind: "updated", old: thing({}, { data: { a: "x" } }), new: thing({}, { data: { a: null } }) },
    "modified",
    '+ when0 (new data.a): changed from "x" to null | from "x" to null | sensor',
  ],
  [
    { when: [{ path: "data.a", in: ["x", 1, null] }] },
    { kind: "created", new: thing({}, { data: { a: { b: ["c", true] } } }) },
    "added",
    '- when0 (new data.a): one of ["x",1,null] | {"b":["c",true]} | sensor',
  ],
  [
    { when: [{ path: "data.a", changed: true }] },
    { kind: "created", new: thing({}, { data: { a: 1 } }) },
    "added",
    "- when0 (new data.a): changed | 1, with nothing before it to compare | sensor",
  ],
])("of a rule %j tells", (fields, change, eventClass, line) => {
  expect(lines(ruleOf(fields), change, eventClass)).toContain(line);
});

it("says when a watch began and when an object was created", () => {
  const change: ObjectChange = { kind: "created", new: thing({ creationTimestamp: "2026-11-21T11:00:00Z" }) };
  expect(lines(ruleOf({}), change, "added", { startedAt: Date.parse("2026-11-21T12:00:00Z") })).toContain(
    "- createdAfterStart (new metadata.creationTimestamp): created after the watch began, 2026-11-21T12:00:00.000Z | " +
      '"2026-11-21T11:00:00Z" | eventSource',
  );
});

it("shows where in the rules each check stands", () => {
  const rule = ruleOf({
    namespaces: ["shop"],
    eventTypes: ["MODIFIED"],
    labelFilter: "app=web",
    fieldFilter: "metadata.name=a,metadata.namespace!=b",
    updatesOn: ["data"],
    when: [
      { path: "data.a", exists: true },
      { path: "data.b", exists: true },
    ],
  });
  const change: ObjectChange = { kind: "updated", old: thing({}), new: thing({}) };
  const places = judged(rule, change).flatMap(({ eventClass, checks }) =>
    eventClass === "modified" ? checks.map(({ what, index, span }) => [what, index, written(span)]) : [],
  );
  expect(places.filter(([what]) => what !== "change" && what !== "ignoreLabel")).toEqual([
    ["resource", undefined, '"configmaps"'],
    ["eventTypes", undefined, '["MODIFIED"]'],
    ["namespaces", undefined, '["shop"]'],
    ["labelFilter", 0, '"app=web"'],
    ["labelFilter", 0, '"app=web"'],
    ["fieldFilter", 0, "metadata.name=a"],
    ["fieldFilter", 1, "metadata.namespace!=b"],
    ["fieldFilter", 0, "metadata.name=a"],
    ["fieldFilter", 1, "metadata.namespace!=b"],
    ["updatesOn", undefined, '["data"]'],
    ["when", 0, '{"path":"data.a","exists":true}'],
    ["when", 1, '{"path":"data.b","exists":true}'],
  ]);
});

function written({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}

it.each<readonly [value: string, want: string]>([
  ['"x"', '"x"'],
  ["9007199254740993", "9007199254740993"],
  ['"\\u0007<b>"', '"\\u0007<b>"'],
  [`"${"x".repeat(200)}"`, `"${"x".repeat(79)}…`],
  [`"${"😀".repeat(200)}"`, `"${"😀".repeat(39)}…`],
  [`[${"1,".repeat(200)}1]`, `[${"1,".repeat(39)}1…`],
  [`{"${"k".repeat(200)}":1}`, `{"${"k".repeat(78)}…`],
  [`${"[".repeat(200)}${"]".repeat(200)}`, `${"[".repeat(80)}…`],
  ['{"a":{},"b":[],"c":[null,true]}', '{"a":{},"b":[],"c":[null,true]}'],
])("shows the value %s cut to a line", (value, want) => {
  expect(valueText(json(value))).toBe(want);
});
