import type { KubernetesObject } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { Simulation } from "../../src/simulate/simulation.ts";
import { compileRules } from "../support/compile-rules.ts";
import { added, config, deleted, modified, object, outcomes, short, simulation, web } from "./streams.ts";

const labelled = { labelFilter: "app=web" };
const argo = { group: "", version: "v1", resource: "configmaps" };

it.each<{
  readonly name: string;
  readonly rule?: object;
  readonly stream: readonly unknown[];
  readonly startedAt?: string;
  readonly want: readonly (readonly string[])[];
}>([
  {
    name: "counts what is added, changed and deleted",
    stream: [added(), modified({ version: "2" }), deleted({ version: "3" })],
    want: [["r0 added"], ["r0 modified"], ["r0 deleted"]],
  },
  {
    name: "counts no change with the same resource version, as when a watch starts anew",
    stream: [added(), added(), modified()],
    want: [["r0 added"], [], []],
  },
  {
    name: "lets objects enter and leave a label selector",
    rule: labelled,
    stream: [
      added(),
      modified({ version: "2", ...web }),
      modified({ version: "3", ...web }),
      modified({ version: "4" }),
    ],
    want: [["notSelected"], ["r0 added"], ["r0 modified"], ["r0 deleted"]],
  },
  {
    name: "lets an old object not enter a label selector, but leave it",
    rule: labelled,
    startedAt: "2026-06-01T00:00:00Z",
    stream: [added(), modified({ version: "2", ...web }), modified({ version: "3" })],
    want: [["notSelected"], [], ["r0 deleted"]],
  },
  {
    name: "lets old objects enter a field selector",
    rule: { fieldFilter: "metadata.name=a" },
    startedAt: "2026-06-01T00:00:00Z",
    stream: [added(), modified({ version: "2" }), deleted({ version: "3" })],
    want: [[], ["r0 modified"], ["r0 deleted"]],
  },
  {
    name: "counts objects that were created in the second of the start and after it",
    startedAt: "2026-01-01T00:00:00Z",
    stream: [added(), added({ uid: "u2", name: "b", created: "2025-12-31T23:59:59Z" })],
    want: [["r0 added"], []],
  },
  {
    name: "does not know what a change means whose state before is not told, and remembers the state after",
    stream: [modified({ version: "2" }), modified({ version: "3" })],
    want: [["stateBeforeUnknown"], ["r0 modified"]],
  },
  {
    name: "counts the deletion of an object that was not told of",
    rule: labelled,
    stream: [deleted(web), deleted({ uid: "u2", name: "b" })],
    want: [["r0 deleted"], ["notSelected"]],
  },
  {
    name: "takes two objects of one name for one that changed, when the deletion was not told",
    rule: { eventTypes: ["ADDED", "MODIFIED", "DELETED"], fieldFilter: "metadata.name=a" },
    stream: [added(), added({ uid: "u2", version: "2" })],
    want: [["r0 added"], ["r0 entered", "r0 left"]],
  },
  {
    name: "takes Argo's own event at its word, whatever came before",
    rule: { when: [{ path: "data.x", changed: { from: 1, to: 2 } }] },
    stream: [
      added({ data: { x: 0 } }),
      {
        type: "UPDATE",
        body: object({ version: "3", data: { x: 2 } }),
        oldBody: object({ version: "2", data: { x: 1 } }),
        ...argo,
      },
    ],
    want: [[], ["r0 modified"]],
  },
  {
    name: "counts late deletions, but with a label selector, whose filter drops them",
    stream: [
      added(),
      { type: "DELETE", body: { Key: "default/a", Obj: object({ version: "2" }) }, oldBody: null, ...argo },
    ],
    want: [["r0 added"], ["r0 deleted"]],
  },
  {
    name: "drops late deletions where there is a label selector",
    rule: labelled,
    stream: [{ type: "DELETE", body: { Key: "default/a", Obj: object(web) }, oldBody: null, ...argo }],
    want: [[]],
  },
  {
    name: "reads normalized events",
    stream: [{ eventType: "modified", ruleID: "x", objects: [object(), object({ version: "2" })] }],
    want: [["r0 modified"]],
  },
  {
    name: "takes an object that says that it is another kind for what Argo calls it",
    stream: [{ type: "ADD", body: object({ kind: "Thing", apiVersion: "example.com/v1" }), oldBody: null, ...argo }],
    want: [["r0 added"]],
  },
  {
    name: "says why no watch shows an event",
    rule: { namespaces: ["default"] },
    stream: [
      added({ namespace: "other" }),
      added({ kind: "Node" }),
      { type: "ADDED", object: { kind: "ConfigMap", apiVersion: "v1" } },
      { type: "ADDED", object: { metadata: {} } },
      added({ apiVersion: "v2" }),
    ],
    want: [["notSelected"], ["otherKind"], ["noObject"], ["kindUntold"], ["kindInDoubt"]],
  },
])("$name", ({ rule = {}, stream, startedAt, want }) => {
  expect(short([rule], stream, startedAt)).toEqual(want);
});

it("keeps rules apart that share watches", () => {
  const rules = [
    { when: [{ path: "data.x", equals: 1 }] },
    { when: [{ path: "data.x", equals: 2 }] },
    { namespaces: ["default"] },
  ];
  expect(short(rules, [added({ data: { x: 2 } })])).toEqual([["r2 added", "r1 added"]]);
});

const script = { action: { type: "script", inline: "#!/bin/sh\n" } };

it("makes a dead letter of what is too large for a Workflow", () => {
  const large = added({ data: { x: "x".repeat(80_000) } });
  const [small] = outcomes(simulation([script]), [added()]);
  expect(small?.short).toEqual(["r0 added"]);
  expect(small?.outcome.firings[0]?.does).toMatchObject({ kind: "k8s", operation: "create" });
  const again = outcomes(simulation([script]), [large]);
  expect(again[0]?.short).toEqual(["r0 added too large"]);
  expect(again[0]?.outcome.firings[0]?.does).toMatchObject({
    kind: "http",
    url: expect.stringMatching(/\/dead-letters$/) as string,
    body: expect.stringContaining('"reason":"tooLarge"') as string,
  });
});

it("says that a trigger fails which can name no Workflow", () => {
  const nameless = {
    type: "ADDED",
    object: { apiVersion: "v1", kind: "ConfigMap", metadata: { namespace: "default" } },
  };
  const simulated = simulation([script]);
  const [one] = outcomes(simulated, [nameless]);
  expect(one?.outcome.firings[0]?.does).toMatchObject({ kind: "failed" });
  expect(simulated.tally.rules.get("r0")).toMatchObject({ failed: 1 });
});

it("keeps every digit and key of what it hands on", () => {
  const odd = '{"__proto__":{"x":1},"a.b":{"@c|#*":1e400},"n":[9007199254740993,-0.0,1.50],"":"\\ud800<é>"}'.replace(
    "1e400",
    "9",
  );
  const line = JSON.stringify(added({ data: "DATA" })).replace('"DATA"', odd);
  const [one] = outcomes(simulation([{ action: "eventsrunner" }]), [line]);
  const does = one?.outcome.firings[0]?.does;
  expect(does?.kind === "http" && does.body).toContain(
    '"data":{"":"\ufffd\\u003cé\\u003e","__proto__":{"x":1},"a.b":{"@c|#*":9},"n":[9007199254740993,-0,1.5]}',
  );
});

const secrets = { resource: "secrets", namespaces: ["default"], action: "eventsrunner" };

it.each([
  [{}, false],
  [{ secretData: "include" }, true],
])("says of a rule on Secrets with %j whether what is handed on holds values", (more, want) => {
  const stream = [added({ kind: "Secret", data: { password: "aHVudGVyMg==" } })];
  const [one] = outcomes(simulation([{ ...secrets, ...more }]), stream);
  const [firing] = one?.outcome.firings ?? [];
  expect(firing?.confidential).toBe(want);
  expect(JSON.stringify(firing?.does).includes("aHVudGVyMg==")).toBe(want);
});

it("says what is not modelled, of the rule that asks for it, and goes on with the others", () => {
  const rules = [{ eventTypes: ["MODIFIED"] }, { eventTypes: ["DELETED"] }].map((rule, index) => ({
    id: `r${index}`,
    version: "v1",
    resource: "configmaps",
    matchAll: true,
    ...rule,
  }));
  const compiled = compileRules(rules, config);
  const objects = compiled.objects.map((one): KubernetesObject => {
    if (one.kind !== "Sensor") return one;
    // Nothing that is emitted for rules is refused as a whole: so a script takes the place of a filter.
    const dependencies = one.spec.dependencies.map((dependency) => {
      const isOfR0 = one.spec.triggers.some(
        ({ template }) => template.name === "r0" && template.conditions.includes(dependency.name),
      );
      return isOfR0 ? { ...dependency, filters: { script: "return true" } as never } : dependency;
    });
    return { ...one, spec: { ...one.spec, dependencies } };
  });
  const simulated = new Simulation({ compiled: { ...compiled, objects } });
  const [first, , last] = outcomes(simulated, [added(), modified({ version: "2" }), deleted({ version: "3" })]);
  expect(first?.outcome.refused.map(({ rule, what }) => [rule.id, what])).toEqual([["r0", "script filter"]]);
  expect(last?.short).toEqual(["r1 deleted"]);
});
