import fc from "fast-check";
import { expect, it } from "vitest";
import { contradiction } from "../../src/findings/contradiction.ts";
import { requirementsOf } from "../../src/findings/requirements.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import { judge } from "../../src/semantics/judge.ts";
import { normalRule, ruleOf } from "../semantics/judging.ts";
import { arbitraryChange } from "../support/arbitrary-changes.ts";

const sensorName = "er-k8s-sensor";

/** The names of what excludes each other in a rule. */
function excluding(rule: NormalRule): readonly string[] {
  return contradiction(requirementsOf(rule, sensorName))?.map(({ name }) => name) ?? [];
}

const condition = (test: object, path = "data.a"): object => ({ path, ...test });

/** Tests of one path, or whole conditions, that exclude each other; then what is next to them and does not. */
const table: readonly (readonly [name: string, when: readonly object[], close: readonly object[]])[] = [
  ["two values", [condition({ equals: "x" }), condition({ equals: "y" })], [condition({ equals: "x" })]],
  [
    "a value and a list without it",
    [condition({ equals: "x" }), condition({ in: ["y", 1] })],
    [condition({ equals: "x" }), condition({ in: ["y", "x"] })],
  ],
  [
    "a number and the same digits as text",
    [condition({ equals: 1 }), condition({ equals: "1" })],
    [condition({ equals: 1 }), condition({ notEquals: "1" })],
  ],
  [
    "a value and a pattern",
    [condition({ equals: "web" }), condition({ matches: "db-.*" })],
    [condition({ equals: "db-1" }), condition({ matches: "db-.*" })],
  ],
  [
    "a value and a pattern that must not match",
    [condition({ equals: "web" }), condition({ notMatches: "w.*" })],
    [condition({ equals: "web" }), condition({ notMatches: "d.*" })],
  ],
  ["what is not there and a value", [condition({ exists: false }), condition({ greaterThan: 1 })], []],
  [
    "what is not there and what is",
    [condition({ exists: false }), condition({ exists: true })],
    [condition({ exists: false }), condition({ notEquals: "x" })],
  ],
  [
    "bounds that leave nothing",
    [condition({ greaterThan: 5 }), condition({ lessThan: 5 })],
    [condition({ greaterThan: 5 }), condition({ lessThan: 5.5 })],
  ],
  [
    "a number and a text",
    [condition({ greaterThan: 5 }), condition({ matches: ".*" })],
    [condition({ greaterThan: 5 }), condition({ exists: true })],
  ],
  [
    "values of which each is excluded by another condition",
    [condition({ in: [1, "x"] }), condition({ lessThan: 9 }), condition({ notEquals: 1 })],
    [condition({ in: [1, "x"] }), condition({ notEquals: 1 })],
  ],
  [
    "something inside of a text",
    [condition({ equals: "x" }), condition({ exists: true }, "data.a.b")],
    [condition({ equals: "x" }), condition({ exists: false }, "data.a.b")],
  ],
  [
    "a list that is an object",
    [condition({ exists: true }, "data.a[0]"), condition({ equals: 1 }, "data.a.b")],
    [condition({ exists: true }, "data.a[0]"), condition({ notEquals: 1 }, "data.a.b")],
  ],
  [
    "a change to two values",
    [condition({ changed: { to: "x" } }), condition({ changed: { to: "y" } })],
    [condition({ changed: { to: "x" } }), condition({ changed: true })],
  ],
  [
    "a change from two values",
    [condition({ changed: { from: "x" } }), condition({ changed: { from: "y" } })],
    [condition({ changed: { from: "x" } }), condition({ equals: "y" })],
  ],
  [
    "a change from what it is",
    [condition({ changed: { from: "x" } }), condition({ equals: "x" })],
    [condition({ changed: { to: "x" } }), condition({ equals: "x" })],
  ],
];

const onlyModified = { eventTypes: ["MODIFIED"], namespaces: ["n"] };

it.each(table)("finds that no object meets %s", (_, when) => {
  expect(new Set(excluding(ruleOf({ ...onlyModified, when })))).toEqual(
    new Set(when.map((_condition, at) => `when[${at}]`)),
  );
});

it.each(table.filter(([, , close]) => close.length > 0))("finds nothing wrong close to %s", (_, _when, close) => {
  expect(excluding(ruleOf({ ...onlyModified, when: close }))).toEqual([]);
});

const labelled = { path: "metadata.labels.app", equals: "web" };

it.each([
  ["labels that the selector keeps out", { labelFilter: "app in (db)", when: [labelled] }, "labelFilter app"],
  ["labels that must not be there", { labelFilter: "!app", when: [labelled] }, "labelFilter app"],
  [
    "the ignore label",
    { namespaces: ["n"], when: [{ path: 'metadata.labels["er-k8s-sensor"]', equals: "ignore" }] },
    "the ignore label",
  ],
  [
    "an excluded namespace",
    { excludeNamespaces: ["a"], when: [{ path: "metadata.namespace", equals: "a" }] },
    "excludeNamespaces",
  ],
  [
    "another name than the fieldFilter's",
    { fieldFilter: "metadata.name=a", when: [{ path: "metadata.name", equals: "b" }] },
    "fieldFilter metadata.name",
  ],
  [
    "a number where the field is one",
    {
      version: "v1",
      resource: "replicationcontrollers",
      fieldFilter: "status.replicas=3",
      when: [{ path: "status.replicas", greaterThan: 3 }],
    },
    "fieldFilter status.replicas",
  ],
])("finds that a condition asks for %s", (_, fields, name) => {
  expect(new Set(excluding(ruleOf(fields)))).toEqual(new Set(["when[0]", name]));
});

it("finds that no labels meet a selector", () => {
  expect(excluding(ruleOf({ labelFilter: "app,!app" }))).toEqual(["labelFilter app", "labelFilter app"]);
  expect(excluding(ruleOf({ labelFilter: "app in (a, b), app notin (a), app!=b" }))).toHaveLength(3);
  expect(excluding(ruleOf({ labelFilter: "app in (a, b), app notin (a)" }))).toEqual([]);
});

it("takes what is missing for the default of a field", () => {
  const fields = { group: "", version: "v1", resource: "nodes", fieldFilter: "spec.unschedulable=false" };
  expect(excluding(ruleOf({ ...fields, when: [{ path: "spec.unschedulable", exists: false }] }))).toEqual([]);
  expect(excluding(ruleOf({ ...fields, when: [{ path: "spec.unschedulable", equals: true }] }))).toHaveLength(2);
});

const value = fc.constantFrom<string | number | boolean | null>("a", "b", "1", 1, 2, true, null);
const test = fc.oneof(
  value.map((equals) => ({ equals })),
  value.map((notEquals) => ({ notEquals })),
  fc.array(value, { minLength: 1, maxLength: 3 }).map((list) => ({ in: list })),
  fc.array(value, { minLength: 1, maxLength: 3 }).map((list) => ({ notIn: list })),
  fc.constantFrom("a", "[ab]", ".*").map((matches) => ({ matches })),
  fc.constantFrom("a", "[ab]").map((notMatches) => ({ notMatches })),
  fc.boolean().map((exists) => ({ exists })),
  fc.constantFrom(0, 1).map((greaterThan) => ({ greaterThan })),
  fc.constantFrom(1, 2).map((lessThan) => ({ lessThan })),
  fc.constantFrom(true, { to: "a" }, { from: "a" }, { from: 1, to: 2 }).map((changed) => ({ changed })),
);
const path = fc.constantFrom("data", "data.a", "data.a.b", "data.a[0]", "metadata.labels.app", "metadata.namespace");
const dense = fc
  .record(
    {
      when: fc.array(
        fc.tuple(path, test).map(([at, one]) => ({ path: at, ...one })),
        { minLength: 1, maxLength: 3 },
      ),
      labelFilter: fc.constantFrom("app=a", "app", "!app", "app notin (a)"),
      namespaces: fc.constantFrom(["a"], ["a", "b"]),
      fieldFilter: fc.constantFrom("metadata.namespace=a", "metadata.name=a"),
    },
    { requiredKeys: ["when"] },
  )
  .map((fields) => normalRule({ id: "r", version: "v1", resource: "configmaps", ...fields }));

/** Rules whose conditions meet at few places, with a change close to what they ask for. */
const question = dense.chain((rule) => arbitraryChange(rule, sensorName).map((change) => ({ rule, change })));

it("never says of a rule that fires that it cannot", () => {
  const seen = { excluded: 0, fired: 0 };
  fc.assert(
    fc.property(question, ({ rule, change }) => {
      const fires = judge(rule, change, { sensorName }).classes.some((one) => one.fires === true);
      const excluded = excluding(rule).length > 0;
      if (excluded) seen.excluded++;
      if (fires) seen.fired++;
      expect(excluded && fires).toBe(false);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.excluded, seen.fired)).toBeGreaterThan(250);
});

it("never says of two rules that fire on one change that they cannot", () => {
  const seen = { apart: 0, both: 0 };
  fc.assert(
    fc.property(question, fc.option(dense), ({ rule, change }, random) => {
      // Two random rules hardly ever fire on one change: take the rule with a condition less, too.
      const other = random ?? { ...rule, when: rule.when.slice(1) };
      const both = [rule, other].every((one) =>
        judge(one, change, { sensorName }).classes.some(({ fires }) => fires === true),
      );
      const demands = [rule, other].flatMap((one) => requirementsOf(one, sensorName));
      const apart = contradiction(demands.filter(({ on }) => on === "carried")) !== undefined;
      if (apart) seen.apart++;
      if (both) seen.both++;
      expect(apart && both).toBe(false);
    }),
    { numRuns: 3000 },
  );
  expect(seen.apart).toBeGreaterThan(500);
  expect(seen.both).toBeGreaterThan(50);
});
