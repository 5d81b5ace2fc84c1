import { expect, it } from "vitest";
import type { Route } from "../../src/plan/ir.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";
import { formulaText } from "../support/formula-text.ts";

function routesOf(rule: object, config = configWith()): readonly Route[] {
  return compileRules([{ id: "r", version: "v1", resource: "pods", ...rule }], config).plan.rules.flatMap(
    ({ routes }) => routes,
  );
}

const filtersOf = (rule: object): Readonly<Record<string, string>> =>
  Object.fromEntries(routesOf(rule).map(({ kind, filter }) => [kind, formulaText(filter)]));

const field = { fieldFilter: "status.phase=Running" };

it.each<readonly [readonly string[], readonly string[], readonly string[]]>([
  [["ADDED"], ["added"], ["added", "entered"]],
  [["MODIFIED"], ["modified"], ["modified"]],
  [["DELETED"], ["deleted"], ["deleted", "left"]],
  [
    ["ADDED", "MODIFIED"],
    ["added", "entered", "modified"],
    ["added", "entered", "modified"],
  ],
  [
    ["ADDED", "DELETED"],
    ["added", "deleted"],
    ["added", "entered", "deleted", "left"],
  ],
  [
    ["MODIFIED", "DELETED"],
    ["modified", "deleted", "left"],
    ["modified", "deleted", "left"],
  ],
  [
    ["ADDED", "MODIFIED", "DELETED"],
    ["added", "entered", "modified", "deleted", "left"],
    ["added", "entered", "modified", "deleted", "left"],
  ],
  [[], ["added", "entered", "modified", "deleted", "left"], ["added", "entered", "modified", "deleted", "left"]],
])("plans for %j the routes %j, and with a field filter %j", (eventTypes, plain, filtered) => {
  expect(routesOf({ eventTypes }).map(({ kind }) => kind)).toEqual(plain);
  expect(routesOf({ eventTypes, ...field }).map(({ kind }) => kind)).toEqual(filtered);
});

it("gives each route its class, its watch's phase and the objects of its event", () => {
  const routes = routesOf({});
  const keys = routes.map(({ watchKey }) => (watchKey.includes('"add"') ? "add" : "change"));
  expect(routes.map(({ kind, eventClass, objects }, at) => [kind, eventClass, keys[at], objects])).toEqual([
    ["added", "added", "add", ["body"]],
    ["entered", "added", "change", ["body"]],
    ["modified", "modified", "change", ["oldBody", "body"]],
    ["deleted", "deleted", "change", ["last"]],
    ["left", "deleted", "change", ["oldBody"]],
  ]);
});

const live = (at: string): string => `!(${at}.metadata.labels.er-k8s-sensor in ["ignore"])`;
const update = `UPDATE && ${live("body")} && ${live("oldBody")}`;

it("counts an update with another uid as a deletion and an addition", () => {
  expect(filtersOf({})).toEqual({
    added: `ADD && ${live("body")}`,
    entered: `${update} && changed metadata.uid`,
    modified: `${update} && !(changed metadata.uid)`,
    deleted: `DELETE && ${live("last")}`,
    left: `${update} && changed metadata.uid`,
  });
});

it("counts objects that start and stop matching the field filter as added and deleted", () => {
  const m = (at: string): string => `${at}.status.phase in ["Running"]`;
  expect(filtersOf(field)).toEqual({
    added: `ADD && ${live("body")} && ${m("body")}`,
    entered: `${update} && ${m("body")} && (!(${m("oldBody")}) || changed metadata.uid)`,
    modified: `${update} && !(changed metadata.uid) && ${m("body")} && ${m("oldBody")}`,
    deleted: `DELETE && ${live("last")} && ${m("last")}`,
    left: `${update} && ${m("oldBody")} && (!(${m("body")}) || changed metadata.uid)`,
  });
});

it("judges several terms of a field filter together when it asks whether an object matched", () => {
  const m = (at: string): string => `${at}.spec.nodeName in ["n"] && ${at}.status.phase in ["Running"]`;
  const { left } = filtersOf({ eventTypes: ["DELETED"], fieldFilter: "spec.nodeName=n,status.phase=Running" });
  expect(left).toBe(`${update} && ${m("oldBody")} && (!(${m("body")}) || changed metadata.uid)`);
});

it("judges updatesOn on MODIFIED alone, any of its paths", () => {
  const filters = filtersOf({ updatesOn: ["spec", "status.phase"] });
  expect(filters["modified"]).toBe(`${update} && !(changed metadata.uid) && (changed spec || changed status.phase)`);
  expect(Object.values(filters).filter((text) => text.includes("changed spec"))).toHaveLength(1);
});

it("judges when on the object the event carries", () => {
  const filters = filtersOf({
    when: [
      { path: "a", equals: 1 },
      { path: "b", exists: true },
    ],
  });
  for (const [kind, at] of [
    ["added", "body"],
    ["entered", "body"],
    ["modified", "body"],
    ["deleted", "last"],
    ["left", "oldBody"],
  ] as const) {
    expect(filters[kind]).toMatch(new RegExp(`&& ${at}\\.a in \\[1\\] && has ${at}\\.b$`));
    expect(filters[kind]?.match(/\.a in/g)).toHaveLength(1);
  }
});

it("judges excluded namespaces on the object the event carries, on a watch of all namespaces", () => {
  const rule = { excludeNamespaces: ["b", "a"], eventTypes: ["ADDED", "DELETED"] };
  const excluded = (at: string): string => `!(${at}.metadata.namespace in ["a","b"])`;
  expect(filtersOf(rule)).toEqual({
    added: `ADD && ${live("body")} && ${excluded("body")}`,
    deleted: `DELETE && ${live("last")} && ${excluded("last")}`,
  });
  expect(
    compileRules([{ id: "r", version: "v1", resource: "pods", ...rule }], configWith()).plan.watches.map(
      ({ namespace }) => namespace,
    ),
  ).toEqual(["", ""]);
});

it("leaves out routes that changed keeps from ever firing", () => {
  expect(routesOf({ when: [{ path: "a", changed: true }] }).map(({ kind }) => kind)).toEqual(["modified"]);
});

it("takes the key of the label that hides objects from the configuration", () => {
  const [route] = routesOf({ eventTypes: ["ADDED"] }, configWith({ sensorName: "watch.er" }));
  expect(route && formulaText(route.filter)).toBe('ADD && !(body.metadata.labels["watch.er"] in ["ignore"])');
});

it("plans the routes of a rule once per namespace, each on its own watch", () => {
  const routes = routesOf({ namespaces: ["b", "a"], eventTypes: ["ADDED", "DELETED"] });
  expect(routes.map(({ kind }) => kind)).toEqual(["added", "deleted", "added", "deleted"]);
  expect(new Set(routes.map(({ watchKey }) => watchKey)).size).toBe(4);
  expect(new Set(routes.map(({ dependency }) => dependency)).size).toBe(4);
});
