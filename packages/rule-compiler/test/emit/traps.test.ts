import type {
  EventSource,
  EventSourceResourceEntry,
  HttpTrigger,
  Sensor,
  SensorDependency,
  SensorTrigger,
} from "@argo-rules/argo-types";
import { durationPattern } from "@argo-rules/contracts";
import { validateObject } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { environmentBytes } from "../../src/emit/go-size.ts";
import { fnv32a } from "../../src/plan/hash.ts";
import { told } from "../../src/plan/told.ts";
import { printYaml } from "../../src/print/print.ts";
import { generatedConfigs, generateRules, generateRuleSets } from "../support/arbitrary-rules.ts";
import { compileRules, configWith, eventSourcesOf, sensorsOf, type Compiled } from "../support/compile-rules.ts";

// What Argo Events does that a manifest must not trip over, one test each. The varied rule sets below use every kind,
// operator and action of the language, so "never" is said of all of them.
const varied: readonly Compiled[] = [
  ...generateRuleSets(40, 17).map(({ rules, config }) => compileRules(rules, config)),
  ...generatedConfigs.map((config) => compileRules(generateRules(120, 18), config)),
];

const sources: readonly EventSource[] = varied.flatMap(({ objects }) => eventSourcesOf(objects));
const sensors: readonly Sensor[] = varied.flatMap(({ objects }) => sensorsOf(objects));
const entries: readonly EventSourceResourceEntry[] = sources.flatMap(({ spec }) => Object.values(spec.resource ?? {}));
const triggers: readonly SensorTrigger[] = sensors.flatMap(({ spec }) => spec.triggers);
const dependencies: readonly SensorDependency[] = sensors.flatMap(({ spec }) => spec.dependencies);
const https: readonly HttpTrigger[] = triggers.flatMap(({ template, dlqTrigger }) =>
  [template.http, dlqTrigger?.template.http].filter((http) => http !== undefined),
);
const paths: readonly string[] = dependencies.flatMap(({ filters }) =>
  (filters?.exprs ?? []).flatMap(({ fields }) => fields.map(({ path }) => path)),
);

/** Every key that occurs anywhere in the emitted specs. */
const keys: ReadonlySet<string> = new Set([...sources, ...sensors].flatMap(({ spec }) => keysOf(spec)));

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)]);
}

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
  expect(triggers.some(({ dlqTrigger }) => dlqTrigger)).toBe(true);
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

it("anchors every pattern, and never filters with Argo's own data filter, which matches parts of texts", () => {
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
  for (const { filters } of dependencies) expect(Object.keys(filters ?? {})).toEqual(["exprs"]);
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
  for (const { filter } of entries) for (const { value } of filter?.labels ?? []) expect(value).not.toMatch(/\s/);
});

it("asks for additions after the start in entries of ADD alone, since on others that drops applied updates and slow deletions", () => {
  for (const { eventTypes, filter } of entries) {
    expect(filter?.afterStart).toBe(eventTypes.includes("ADD") ? true : undefined);
    if (eventTypes.includes("ADD")) expect(eventTypes).toEqual(["ADD"]);
  }
});

it("writes no filter at all on changes without label selector, since an empty one drops deletions noticed late", () => {
  for (const entry of entries) {
    if (entry.filter) expect(Object.keys(entry.filter).length).toBeGreaterThan(0);
    if (entry.filter && !entry.eventTypes.includes("ADD")) expect(entry.filter.labels?.length).toBeGreaterThan(0);
  }
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
  const exprs = dependencies.flatMap(({ filters }) => filters?.exprs ?? []);
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

it("asks for at least one delivery wherever it asks for retries or dead letters, and on the trigger itself", () => {
  for (const trigger of triggers) {
    expect(trigger.atLeastOnce).toBe(true);
    if (trigger.dlqTrigger) expect(trigger.dlqTrigger.atLeastOnce).toBe(true);
    expect(keysOf(trigger.template)).not.toContain("atLeastOnce");
  }
});

it("tells that a direct delivery that fails holds back the events behind it", () => {
  const [config = configWith()] = generatedConfigs;
  const text = JSON.stringify([
    { id: "r", version: "v1", resource: "pods", action: { type: "eventsrunner", direct: true } },
  ]);
  const { diagnostics } = compile({ sources: [{ path: "r.json", text }], config });
  expect(diagnostics.map(({ code }) => code)).toContain("DIRECT_BLOCKS");
});

it("takes no answer but 200 for success and says what it sends, since Argo takes every status and sets no type", () => {
  for (const { template, policy, dlqTrigger } of triggers) {
    if (template.http) expect(policy).toEqual({ status: { allow: [200] } });
    if (dlqTrigger) expect(dlqTrigger.policy).toEqual({ status: { allow: [200] } });
  }
  for (const { headers, timeout, method } of https) {
    expect(headers).toMatchObject({ "Content-Type": "application/json" });
    expect(Number.isInteger(timeout) && timeout > 0).toBe(true);
    expect(method).toBe("POST");
  }
});

it("writes constants into paths and never as values, which Argo also uses for dependencies that did not fire", () => {
  expect(
    ["value", "dataTemplate", "contextKey", "contextTemplate"].filter((key) =>
      https.some((http) => keysOf(http.payload).includes(key)),
    ),
  ).toEqual([]);
  for (const { payload } of https)
    for (const { src } of payload) expect(src.dataKey).toMatch(/^\{"(?:eventType|ruleID)":!"/);
});

it("replaces the whole body and nothing else, since any other place crashes the Sensor for a dependency that did not fire", () => {
  for (const http of https) {
    expect(http.payload.map(({ dest }) => dest)).toEqual(http.payload.map(() => ""));
    expect(keysOf(http)).not.toContain("dynamicHeaders");
    expect(keysOf(http)).not.toContain("parameters");
  }
  for (const { template } of triggers) expect(keysOf(template)).not.toContain("parameters");
});

it("gives each rule one trigger of its own, and each of its dependencies to no other", () => {
  for (const { plan } of varied) {
    const whole = plan.sensors.flatMap(({ rules }) => rules.map(({ planned }) => planned.rule.id));
    for (const { rules } of plan.sensors)
      expect(new Set(rules.map(({ planned }) => planned.trigger)).size).toBe(rules.length);
    expect(new Set(whole)).toEqual(new Set(plan.rules.map(({ rule }) => rule.id)));
  }
  for (const { spec } of sensors) {
    const used = spec.triggers.flatMap(({ template }) => template.conditions.split(" || "));
    expect(new Set(used).size).toBe(used.length);
  }
});

it("lets of two dependencies on one event only one pass, unless a new object took the place of the old one", () => {
  const { objects } = compiled({ fieldFilter: "status.phase=Running" });
  const byKind = new Map(
    sensorsOf(objects)[0]?.spec.dependencies.map((one) => [one.name.split("_")[0], JSON.stringify(one.filters)]),
  );
  expect(byKind.get("modified")).toContain("[oldBody.metadata.uid]|@tostr");
  expect(new Set(byKind.values()).size).toBe(5);
});

it("keeps every object below what fits into one environment variable, whatever the number of rules", () => {
  for (const object of [...sources, ...sensors]) expect(environmentBytes(object)).toBeLessThanOrEqual(96_000);
  const many = compileRules(generateRules(600, 3), configWith(generatedConfigs[0]));
  const sizes = [...sensorsOf(many.objects), ...eventSourcesOf(many.objects)].map(environmentBytes);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(96_000);
  expect(sensorsOf(many.objects).length).toBeGreaterThan(2);
});

it("emits only the exact types of the schemas, since one wrong type stops Argo's controllers for the whole cluster", () => {
  for (const { objects } of varied) expect(objects.flatMap((object) => validateObject(object))).toEqual([]);
});

it("names everything as labels, NATS and Argo's condition parser can read it", () => {
  for (const { metadata } of [...sources, ...sensors])
    expect(metadata.name).toMatch(/^[a-z](?:[-a-z0-9]{0,48}[a-z0-9])?$/);
  for (const { spec } of sources)
    for (const name of Object.keys(spec.resource ?? {})) expect(name).toMatch(/^[a-z0-9][-a-z0-9]*$/);
  for (const { name, eventName, eventSourceName } of dependencies) {
    expect(name).toMatch(/^(?:added|entered|modified|deleted|left)_[0-9a-f]{8}$/);
    expect(
      sources.some(
        ({ metadata, spec }) => metadata.name === eventSourceName && spec.resource?.[eventName] !== undefined,
      ),
    ).toBe(true);
  }
  for (const { template } of triggers) expect(template.name).toMatch(/^[A-Za-z0-9](?:[-\w]{0,61}[A-Za-z0-9])?$/);
});

it("gives no two dependencies of a rule set one JetStream consumer, and no rule another name for it than its own", () => {
  for (const { objects } of varied) {
    const consumers = sensorsOf(objects).flatMap(({ metadata, spec }) =>
      spec.triggers.flatMap(({ template }) =>
        template.conditions.split(" || ").map((name) => fnv32a(`${metadata.name}-${template.name}-${name}`)),
      ),
    );
    expect(new Set(consumers).size).toBe(consumers.length);
  }
});

it("shares one entry among rules that need the same objects, one EventSource among entries of a kind", () => {
  const rules = ["a", "b", "c"].map((id) => ({
    id,
    version: "v1",
    resource: "pods",
    when: [{ path: id, exists: true }],
  }));
  const [source, ...others] = eventSourcesOf(compileRules(rules, configWith()).objects);
  expect(others).toEqual([]);
  expect(Object.keys(source?.spec.resource ?? {})).toHaveLength(2);
});

it("prints Sensors before EventSources, since a Sensor never sees what was published before it subscribed", () => {
  for (const { objects } of varied) {
    const kinds = [...printYaml(objects).matchAll(/^kind: (Sensor|EventSource)$/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual(kinds.toSorted().toReversed());
  }
});

it("never creates anything in the cluster, so that Sensors need no rights", () => {
  expect(["k8s", "custom", "source", "liveObject"].filter((key) => keys.has(key))).toEqual([]);
});

it("hands objects on as JSON built by the Sensor, never as stringified texts in arguments", () => {
  for (const { payload } of https) for (const { src } of payload) expect(src.useRawData).toBe(true);
});

it("refuses to log whole Secrets, hands on their metadata alone, and tells that the bus holds them", () => {
  const rule = { id: "r", version: "v1", resource: "secrets" };
  const results = [{ ...rule, action: { type: "log", verbose: true } }, rule].map((one) =>
    compile({ sources: [{ path: "r.json", text: JSON.stringify([one]) }] }),
  );
  expect(results.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
    expect.arrayContaining(["SECRET_VERBOSE_LOG"]),
    expect.arrayContaining(["SECRET_ON_BUS"]),
  ]);
  expect(JSON.stringify(sensorsOf(results[1]?.objects ?? []))).not.toMatch(/"objects":\[(?:oldBody|body)[,\]]/);
});

it("grants exactly what an EventSource needs to start, since a missing right is silent", () => {
  for (const { objects, plan } of varied) {
    const granted = objects.flatMap((object) =>
      object.kind === "Role" || object.kind === "ClusterRole"
        ? object.rules.map(
            ({ apiGroups, resources }) =>
              `${apiGroups?.join()}/${resources?.join()} ${"namespace" in object.metadata ? object.metadata.namespace : ""}`,
          )
        : [],
    );
    const needed = plan.watches.map(({ group, resource, namespace }) => `${group}/${resource} ${namespace}`);
    expect(new Set(granted)).toEqual(new Set(needed));
  }
});

it("writes back-off as numbers and durations with units and never a rate of zero, since the rest crashes or never fires", () => {
  for (const trigger of triggers) {
    for (const retry of [trigger.retryStrategy, trigger.dlqTrigger?.retryStrategy]) {
      if (!retry) continue;
      const { steps, duration, factor, jitter } = retry;
      expect([Number.isInteger(steps), durationPattern.test(duration), typeof factor, typeof jitter]).toEqual([
        true,
        true,
        "number",
        "number",
      ]);
      expect(steps).toBeGreaterThan(0);
    }
    if (trigger.rateLimit) expect(trigger.rateLimit.requestsPerUnit).toBeGreaterThan(0);
    if (trigger.template.http) expect(trigger.retryStrategy).toBeDefined();
  }
});

it("puts rule ids into payloads and not into the source's metadata, so that a rule's change restarts no other rule's watch", () => {
  for (const entry of entries) expect(Object.keys(entry)).not.toContain("metadata");
  for (const { payload } of https) for (const { src } of payload) expect(src.dataKey).toMatch(/"ruleID":!"[-\w.]+"/);
});

it("never runs Lua, jq or time filters, never joins filters by or, and never transforms, since each of them loses something", () => {
  const lossy = [
    "script",
    "transform",
    "jq",
    "time",
    "context",
    "data",
    "exprLogicalOperator",
    "filtersLogicalOperator",
    "dataLogicalOperator",
  ];
  for (const dependency of dependencies) expect(keysOf(dependency).filter((key) => lossy.includes(key))).toEqual([]);
});
