import { validateObject } from "@argo-rules/argo-types";
import { durationPattern } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { environmentBytes } from "../../src/emit/go-size.ts";
import { fnv32a } from "../../src/plan/hash.ts";
import { printYaml } from "../../src/print/print.ts";
import { generatedConfigs, generateRules } from "../support/arbitrary-rules.ts";
import { compileRules, configWith, eventSourcesOf, sensorsOf, type Compiled } from "../support/compile-rules.ts";
import { holds } from "../support/formula-holds.ts";
import {
  dependencies,
  entries,
  https,
  keysOf,
  numbersOf,
  sensors,
  sources,
  triggers,
  varied,
} from "../support/varied.ts";

// What Argo Events does that a manifest must not trip over, one test each. The varied rule sets use every kind,
// operator and action of the language, so "never" is said of all of them. More in traps.test.ts.

function compiled(rest: object, config = configWith()): Compiled {
  return compileRules([{ id: "r", version: "v1", resource: "pods", ...rest }], config);
}

it("asks for at least one delivery wherever it asks for retries or dead letters, and on the trigger itself", () => {
  for (const trigger of triggers) {
    expect(trigger.atLeastOnce).toBe(true);
    expect(trigger.dlqTrigger?.atLeastOnce ?? true).toBe(true);
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
    expect(policy).toEqual(template.http && { status: { allow: [200] } });
    expect(dlqTrigger?.policy).toEqual(dlqTrigger && { status: { allow: [200] } });
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
  for (const { template } of triggers) expect(Object.keys(template)).not.toContain("parameters");
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
  const { plan } = compiled({ fieldFilter: "status.phase=Running" });
  const routes = plan.rules[0]?.routes ?? [];
  const pod = (phase: string, uid: string): object => ({ metadata: { name: "a", uid }, status: { phase } });
  const phases = ["Running", "Pending"];
  const uids = ["u1", "u2"];
  const updates = phases.flatMap((before) =>
    phases.flatMap((after) => uids.map((uid) => ({ body: pod(after, uid), oldBody: pod(before, "u1"), uid }))),
  );
  for (const { body, oldBody, uid } of updates) {
    const passed = routes.filter((route) => holds(route.filter, { type: "UPDATE", body, oldBody }));
    const replaced = uid !== "u1";
    expect(passed.length).toBeLessThanOrEqual(replaced ? 2 : 1);
    expect(new Set(passed.map(({ eventClass }) => eventClass)).size).toBe(passed.length);
  }
  const kinds = updates.map(({ body, oldBody }) =>
    routes.filter((route) => holds(route.filter, { type: "UPDATE", body, oldBody })).map(({ kind }) => kind),
  );
  expect(kinds).toEqual([["modified"], ["entered", "left"], ["left"], ["left"], ["entered"], ["entered"], [], []]);
});

it("keeps every object below what fits into one environment variable, whatever the number of rules", () => {
  for (const object of [...sources, ...sensors]) expect(environmentBytes(object)).toBeLessThanOrEqual(96_000);
  const many = compileRules(generateRules(600, 3), configWith(generatedConfigs[0]));
  const sizes = [...sensorsOf(many.objects), ...eventSourcesOf(many.objects)].map(environmentBytes);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(96_000);
  expect(sensorsOf(many.objects).length).toBeGreaterThan(2);
});

it("emits no number beyond int32 and no text where a number belongs, since one wrong type stops Argo's controllers", () => {
  const numbers = [...sources, ...sensors].flatMap(({ spec }) => numbersOf(spec));
  expect(numbers.length).toBeGreaterThan(100);
  const wrong = numbers.filter(({ key, value }) => {
    const whole = key !== "factor" && key !== "jitter";
    return value < 0 || value > 2_147_483_647 || (whole && !Number.isInteger(value));
  });
  expect(wrong).toEqual([]);
  // What Argo's own decoder makes of the objects is asked in test/conformance; the schemas are the same there and here.
  for (const { objects } of varied) expect(objects.flatMap((object) => validateObject(object))).toEqual([]);
});

it.each([
  ["requestsPerUnit", 2_147_483_648],
  ["steps", 2_147_483_648],
  ["timeout", 86_401],
  ["timeout", "5"],
  ["factor", "1"],
])("would notice %s: %j in a Sensor", (key, value) => {
  const [sensor] = sensorsOf(
    compiled({ action: { type: "eventsrunner", rateLimit: { max: 1, per: "second" } } }).objects,
  );
  const broken: unknown = JSON.parse(JSON.stringify(sensor), (name, one: unknown) => (name === key ? value : one));
  expect(validateObject(sensor)).toEqual([]);
  expect(validateObject(broken)).not.toEqual([]);
});

it("names everything as labels, NATS and Argo's condition parser can read it", () => {
  for (const { metadata } of [...sources, ...sensors])
    expect(metadata.name).toMatch(/^[a-z](?:[-a-z0-9]{0,48}[a-z0-9])?$/);
  for (const { spec } of sources)
    for (const name of Object.keys(spec.resource ?? {})) expect(name).toMatch(/^[a-z0-9][-a-z0-9]*$/);
  for (const { name, eventName, eventSourceName } of dependencies) {
    expect(name).toMatch(/^(?:added|entered|modified|deleted|left)(?:_large)?_[0-9a-f]{8}$/);
    expect(
      sources.some(
        ({ metadata, spec }) => metadata.name === eventSourceName && spec.resource?.[eventName] !== undefined,
      ),
    ).toBe(true);
  }
  for (const { template } of triggers)
    expect(template.name).toMatch(/^(?:large\.)?[A-Za-z0-9](?:[-\w]{0,61}[A-Za-z0-9])?$/);
  for (const { template } of triggers) expect(template.name.length).toBeLessThanOrEqual(63);
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
    expect(kinds).toEqual(kinds.toSorted((a = "", b = "") => (a < b ? 1 : a > b ? -1 : 0)));
  }
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
      (object.kind === "Role" || object.kind === "ClusterRole") &&
      object.metadata.labels?.["app.kubernetes.io/name"] === "event-source"
        ? object.rules.map(
            ({ apiGroups, resources, verbs }) =>
              `${verbs.join()} ${apiGroups?.join()}/${resources?.join()} ${"namespace" in object.metadata ? object.metadata.namespace : ""}`,
          )
        : [],
    );
    const needed = plan.watches.map(({ group, resource, namespace }) => `list,watch ${group}/${resource} ${namespace}`);
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
    expect(trigger.rateLimit?.requestsPerUnit ?? 1).toBeGreaterThan(0);
    const { http, k8s } = trigger.template;
    expect(trigger.retryStrategy !== undefined).toBe(http !== undefined || k8s !== undefined);
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
    "exprLogicalOperator",
    "filtersLogicalOperator",
    "dataLogicalOperator",
  ];
  for (const dependency of dependencies) expect(keysOf(dependency).filter((key) => lossy.includes(key))).toEqual([]);
});
