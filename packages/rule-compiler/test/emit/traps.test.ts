import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { told } from "../../src/plan/told.ts";
import { compileRules, configWith, eventSourcesOf, sensorsOf, type Compiled } from "../support/compile-rules.ts";
import { dependencies, entries, exprs, https, keys, paths, sensors, sources, triggers } from "../support/varied.ts";

// What Argo Events does that a manifest must not trip over, one test each. The varied rule sets use every kind,
// operator and action of the language, so "never" is said of all of them. More in trigger-traps.test.ts.

function compiled(rest: object, config = configWith()): Compiled {
  return compileRules([{ id: "r", version: "v1", resource: "pods", ...rest }], config);
}

it("has varied rules to say something about", () => {
  expect([sources.length > 100, sensors.length > 60, triggers.length > 400, https.length > 300]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(triggers.some(({ template }) => template.log)).toBe(true);
  expect(triggers.filter(({ template }) => template.k8s).length).toBeGreaterThan(50);
  expect(triggers.filter(({ dlqTrigger }) => dlqTrigger).length).toBeGreaterThan(50);
  expect(dependencies.filter(({ filters }) => filters?.data).length).toBeGreaterThan(50);
});

it("spells event types as Argo does, since any other spelling kills the entry while its pod stays up", () => {
  const types = new Set(entries.flatMap(({ eventTypes }) => eventTypes));
  expect(types).toEqual(new Set(["ADD", "UPDATE", "DELETE"]));
  for (const { eventTypes } of entries) expect(eventTypes.length).toBeGreaterThan(0);
});

it("says of every trigger which dependencies fire it, since none said means all of them together", () => {
  for (const { spec } of sensors) {
    const known = new Set(spec.dependencies.map(({ name }) => name));
    const named = spec.triggers.flatMap(({ template }) => template.conditions.split(" || "));
    expect(named.toSorted()).toEqual([...known].toSorted());
  }
});

it("never filters by fields at the source, where an operator left out drops everything", () => {
  expect([...keys].filter((key) => key === "prefix" || key === "createdBy")).toEqual([]);
  for (const { filter } of entries)
    expect(Object.keys(filter ?? {}).filter((key) => key !== "labels" && key !== "afterStart")).toEqual([]);
});

it("never emits an argoWorkflow trigger, which forks a program and reports what it submitted as missing", () => {
  expect(keys.has("argoWorkflow")).toBe(false);
  for (const { template } of triggers) expect(Object.keys(template)).toHaveLength(3);
});

it("anchors every pattern, and has Argo's own data filter, which matches parts of texts, compare sizes alone", () => {
  const patterns = ["a|b", "web-.*", "", "[a-z]+"].map((matches) =>
    compiled({ eventTypes: ["ADDED"], when: [{ path: "x", matches }] }),
  );
  for (const { objects } of patterns) {
    const exprs = sensorsOf(objects).flatMap(({ spec }) =>
      spec.dependencies.flatMap(({ filters }) => filters?.exprs ?? []),
    );
    expect(exprs.flatMap(({ fields }) => fields.map(({ path }) => path))).toContainEqual(
      expect.stringMatching(/^!"\^\\u0028\?:.*\\u0029\$"$/) as string,
    );
  }
  const size = { type: "number", value: ["70000"], template: "{{ len .Input }}", path: expect.any(String) as string };
  for (const { filters: { exprs: _, data, ...others } = {} } of dependencies) {
    expect(others).toEqual({});
    expect(data ?? []).toEqual((data ?? []).map(({ comparator }) => ({ ...size, comparator })));
    expect(data?.length ?? 1).toBe(1);
    for (const { comparator } of data ?? []) expect(["<=", ">"]).toContain(comparator);
  }
});

it("compares booleans and numbers by their JSON text, not as texts a regular expression would look at", () => {
  const { objects } = compiled({ eventTypes: ["ADDED"], when: [{ path: "x", in: [true, 3] }] });
  const [dependency] = sensorsOf(objects)[0]?.spec.dependencies ?? [];
  const fields = dependency?.filters?.exprs?.flatMap(({ fields: all }) => all) ?? [];
  expect(fields.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["[body.x]|@tostr", '!"\\u005btrue\\u005d"', '!"\\u005b3\\u005d"']) as string[],
  );
});

it("watches each namespace in an entry of its own, all namespaces and kinds without any in an empty one", () => {
  const namespacesOf = (rest: object): readonly string[] =>
    eventSourcesOf(compiled({ eventTypes: ["ADDED"], ...rest }).objects).flatMap(({ spec }) =>
      Object.values(spec.resource ?? {}).map(({ namespace }) => namespace ?? "missing"),
    );
  expect(namespacesOf({ namespaces: ["a", "b"] }).toSorted()).toEqual(["a", "b"]);
  expect(namespacesOf({})).toEqual([""]);
  expect(namespacesOf({ resource: "nodes" })).toEqual([""]);
  for (const { namespace } of entries) expect(namespace).toMatch(/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/);
});

it("refuses namespaces on a kind of unknown scope, where the watch might never start", () => {
  const text = JSON.stringify([
    { id: "r", group: "example.com", version: "v1", resource: "widgets", namespaces: ["a"] },
  ]);
  const { diagnostics, objects } = compile({ sources: [{ path: "r.json", text }] });
  expect(diagnostics.map(({ code }) => code)).toContain("SCOPE_UNKNOWN");
  expect(objects).toEqual([]);
});

it("joins the values of a label requirement by bare commas, since Argo does not trim them", () => {
  const [entry] = eventSourcesOf(compiled({ labelFilter: "app in ( a , b )" }).objects).flatMap(({ spec }) =>
    Object.values(spec.resource ?? {}),
  );
  expect(entry?.filter?.labels).toEqual([{ key: "app", operation: "in", value: "a,b" }]);
  const values = entries.flatMap(({ filter }) => filter?.labels ?? []).map(({ value }) => value);
  expect(values.filter((value) => /\s/.test(value))).toEqual([]);
});

it("asks for additions after the start in entries of ADD alone, since on others that drops applied updates and slow deletions", () => {
  for (const { eventTypes, filter } of entries) {
    const additions = eventTypes.includes("ADD");
    expect([filter?.afterStart, additions ? eventTypes : []]).toEqual(additions ? [true, ["ADD"]] : [undefined, []]);
  }
});

it("writes no filter at all on changes without label selector, since an empty one drops deletions noticed late", () => {
  const changes = entries.filter(({ eventTypes }) => !eventTypes.includes("ADD"));
  const forms = changes.map(({ filter }) => (filter ? Object.keys(filter).join() : "none"));
  expect(new Set(forms)).toEqual(new Set(["none", "labels"]));
  expect(changes.filter(({ filter }) => filter?.labels?.length === 0)).toEqual([]);
});

it("reads a deleted object from both places in which it can stand, the plain one first", () => {
  const deleted = dependencies.filter(({ name }) => name.startsWith("deleted_"));
  expect(deleted.length).toBeGreaterThan(50);
  for (const { filters } of deleted) {
    const operands = (filters?.exprs ?? [])
      .flatMap(({ fields }) => fields.map(({ path }) => path))
      .filter((path) => !path.startsWith("!"));
    expect(
      operands.filter((path) => path !== "[type,!0].0" && !path.startsWith("[[body,body.Obj].#(metadata)#|0.")),
    ).toEqual([]);
  }
});

it("counts an update to another uid as a deletion and an addition, and tells what nothing can mend", () => {
  const [rule] = compiled({}).rules;
  const uid = "[body.metadata.uid]|@tostr";
  for (const name of ["entered", "modified", "left"]) {
    const one = sensorsOf(compiled({}).objects)[0]?.spec.dependencies.find((dependency) =>
      dependency.name.startsWith(name),
    );
    expect(JSON.stringify(one)).toContain(uid);
  }
  const codes = (rule ? told(rule) : []).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      "added-while-restarting",
      "modified-coalesced",
      "deleted-best-effort",
      "no-order",
    ]) as string[],
  );
});

it("begins every path with a list, which exists whatever is missing, since a missing path discards and logs the event", () => {
  const operands = paths.filter((path) => !path.startsWith("!"));
  expect(operands.filter((path) => !path.startsWith("[") || !/(?:\]\|@tostr|,!(?:0|"")\]\.0)$/.test(path))).toEqual([]);
});

it("types every operand before an operator that wants a type, so that no event is an error", () => {
  for (const { expr, fields } of exprs) {
    const pathOf = new Map(fields.map(({ name, path }) => [name, path]));
    for (const [, left = "", operator] of expr.matchAll(/(p\d+) (=~|[<>]) c\d+/g)) {
      const operand = pathOf.get(left) ?? "";
      if (operand.endsWith("]|@tostr")) continue;
      const guarded =
        operator === "=~" ? operand.replace(/,!""\]\.0$/, "]|@tostr") : operand.replace(/,!0\]\.0$/, "]|@tostr");
      const guard = fields.find(({ path }) => path === guarded)?.name;
      expect(expr).toMatch(new RegExp(`${guard ?? "none"} =~ c\\d+ && ${left} ${operator}`));
    }
  }
});

it("puts no text of a rule into an expression, where a date would turn into a number", () => {
  const { objects } = compiled({
    when: [
      { path: "x", equals: "2024-01-01" },
      { path: "y", equals: "]}' || true" },
    ],
  });
  for (const { expr } of sensorsOf(objects).flatMap(({ spec }) =>
    spec.dependencies.flatMap(({ filters }) => filters?.exprs ?? []),
  )) {
    expect(expr).toMatch(/^[pc0-9 ()!&|=~<>]+$/);
  }
  for (const path of paths.filter((one) => one.startsWith('!"'))) expect(path).toMatch(/^!"[^()[\]{}]*"$/);
});
