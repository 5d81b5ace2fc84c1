import { expect, it } from "vitest";
import { randomEvents } from "./corpus.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import { argumentsOf, decoded, eventOf } from "./start.ts";
import { hostile, objectText, started, workflowOf } from "./start-rule.ts";

// What of an event a Workflow gets, as Argo's own code hands it over.

const oracle = await closedAfterTests(startEventsOracle());

it("hands a step that deletes pods the pod's identity and nothing else of it", async () => {
  const secret = { spec: { containers: [{ env: [{ name: "TOKEN", value: "t0ken" }] }] } };
  const event = await eventOf(oracle, {
    type: "ADD",
    body: objectText("8", { apiVersion: "v1", kind: "Pod", ...secret }),
  });
  const rule = { group: "", resource: "pods", scope: undefined, eventTypes: ["ADDED"] };
  const [first, ...letters] = await started(oracle, { type: "pod-delete" }, event, rule);
  const { event: reference } = argumentsOf(workflowOf(first ? [first] : []));
  expect(decoded(reference)).toEqual({
    eventType: "added",
    ruleID: "Ru.le",
    reference: {
      apiVersion: "v1",
      kind: "Pod",
      namespace: "n",
      name: "w",
      uid: "11111111-2222-3333-4444-555555555555",
      resourceVersion: "8",
    },
  });
  expect(letters).toMatchObject([
    { trigger: expect.stringMatching(/^dead\.Ru-le-/) as string, payload: { reason: "workflow", route: "added" } },
  ]);
});

it("refers to objects of the cluster by an empty namespace", async () => {
  const body = objectText("8", {}, { namespace: undefined });
  const event = await eventOf(oracle, { type: "ADD", body });
  const rule = { scope: "Cluster", namespaces: [], matchAll: true, eventTypes: ["ADDED"] };
  const workflow = workflowOf(
    await started(oracle, { type: "script", inline: "#!/bin/sh\n", event: "reference" }, event, rule),
  );
  expect(decoded(argumentsOf(workflow)["event"])).toMatchObject({ reference: { namespace: "", name: "w" } });
});

const secretBody = JSON.stringify({
  apiVersion: "v1",
  kind: "Secret",
  type: hostile,
  data: { password: "aHVudGVyMg==" },
  metadata: {
    name: "s",
    namespace: "n",
    uid: "u-1",
    resourceVersion: "9",
    generation: 1_234_567,
    annotations: { "kubectl.kubernetes.io/last-applied-configuration": '{"data":"aHVudGVyMg=="}' },
    labels: { a: "b" },
  },
});
const onSecrets = { group: "", resource: "secrets", scope: undefined };

it.each([
  ["ADD", "added", 1],
  ["UPDATE", "modified", 2],
  ["DELETE", "deleted", 1],
] as const)("hands on a Secret without its values (%s)", async (type, eventType, count) => {
  const event = await eventOf(oracle, { type, body: secretBody, ...(count === 2 ? { oldBody: secretBody } : {}) });
  const workflow = workflowOf(await started(oracle, { type: "script", inline: "#!/bin/sh\n" }, event, onSecrets));
  const metadata = {
    name: "s",
    namespace: "n",
    uid: "u-1",
    resourceVersion: "9",
    generation: 1_234_567,
    labels: { a: "b" },
  };
  const handedOn = { apiVersion: "v1", kind: "Secret", type: hostile, metadata };
  expect(decoded(argumentsOf(workflow)["event"])).toEqual({
    eventType,
    ruleID: "Ru.le",
    objects: Array.from({ length: count }, () => handedOn),
  });
  expect(JSON.stringify(workflow)).not.toContain("aHVudGVyMg");
});

it("maps parameters as they are where that is safe, and as base64 of JSON where not", async () => {
  const spec = { text: hostile, list: [1, { deep: "x" }], "a.b c": null, n: 1.5, "0": "zero", t: true };
  const event = await eventOf(oracle, { type: "ADD", body: objectText("8", { spec }) });
  const path = (text: string): object => ({ path: text, encoding: "base64" });
  const parameters = {
    constant: "as it is: $(id) %s",
    uid: { from: "uid" },
    version: { from: "resourceVersion" },
    where: { from: "namespace" },
    who: { from: "name" },
    rule: { from: "ruleID" },
    what: { from: "eventType" },
    event: { from: "event" },
    text: path("spec.text"),
    deep: path("spec.list[1].deep"),
    number: path("spec.n"),
    bool: path("spec.t"),
    key: path('spec["a.b c"]'),
    digit: path("spec.0"),
    whole: path("spec"),
    missing: path("spec.missing.further[3].on"),
    beyond: path("spec.list[2]"),
    "no-list": path("spec[0]"),
  };
  const workflow = workflowOf(await started(oracle, { type: "workflow", template: "mine", parameters }, event));
  const { event: envelope, ...given } = argumentsOf(workflow);
  expect(JSON.parse(envelope ?? "")).toMatchObject({ data: Buffer.from(event).toString("base64") });
  const plain = ["constant", "uid", "version", "where", "who", "rule", "what"];
  const values = Object.entries(given).map(([name, value]) => [name, plain.includes(name) ? value : decoded(value)]);
  expect(Object.fromEntries(values)).toEqual({
    constant: "as it is: $(id) %s",
    uid: "11111111-2222-3333-4444-555555555555",
    version: "8",
    where: "n",
    who: "w",
    rule: "Ru.le",
    what: "added",
    text: hostile,
    deep: "x",
    number: 1.5,
    bool: true,
    key: null,
    digit: "zero",
    whole: spec,
    missing: null,
    beyond: null,
    "no-list": null,
  });
});

it.each(["{{workflow.name}}", "{{=1+1}}", "-rf", "a b", "a\u001bb", ""])(
  "makes no Workflow with the name %j in it, but a dead letter",
  async (name) => {
    const event = await eventOf(oracle, { type: "ADD", body: objectText("8", {}, { name }) });
    const action = { type: "workflow", template: "mine", parameters: { who: { from: "name" } } };
    const [create, letter] = await started(oracle, action, event);
    expect(create?.workflow).toBeUndefined();
    expect(create?.error).toContain("unable to resolve");
    expect(letter).toMatchObject({ payload: { reason: "workflow", event: { objects: [{ metadata: { name } }] } } });
  },
);

it("makes no Workflow of an object without identity, but a dead letter", async () => {
  const event = await eventOf(oracle, { type: "ADD", body: objectText("8", {}, { uid: undefined }) });
  const [create, letter] = await started(oracle, { type: "script", inline: "#!/bin/sh\n" }, event);
  expect(create?.error).toContain("unable to resolve");
  expect(letter?.url).toMatch(/\/api\/v1\/dead-letters$/);
});

it("hands over nothing that Argo Workflows would expand, whatever the event", async () => {
  const all = { a: { from: "name" }, b: { from: "namespace" }, c: { from: "uid" }, d: { from: "event" } };
  const mapped = { e: { path: "a", encoding: "base64" }, f: { path: "metadata", encoding: "base64" } };
  const actions = [
    { type: "workflow", template: "mine", parameters: { ...all, ...mapped } },
    { type: "script", inline: "#!/bin/sh\n" },
    { type: "script", inline: "#!/bin/sh\n", event: "reference" },
  ];
  const odd = [hostile, "{{workflow.name}}", "", "a.b:c", 12, 1e21, null, true, { a: "{{x}}" }, ["{{x}}"]];
  const bodies = ["uid", "name", "namespace", "resourceVersion", "labels"].flatMap((field) =>
    odd.map((value) => objectText("8", { a: value, kind: value }, { [field]: value })),
  );
  let workflows = 0;
  for (const body of [...bodies, objectText("8"), secretBody]) {
    for (const type of ["ADD", "DELETE"] as const) {
      const event = await eventOf(oracle, { type, body });
      for (const action of actions) {
        for (const { workflow } of await started(oracle, action, event)) {
          if (!workflow) continue;
          workflows++;
          for (const text of ["{{", "\\u00", "\u001b"]) expect(JSON.stringify(workflow)).not.toContain(text);
        }
      }
    }
  }
  expect(workflows).toBeGreaterThan(100);
});

it("fails no filter, whatever the event", async () => {
  for (const action of [{ type: "script", inline: "#!/bin/sh\n" }, { type: "pod-delete" }]) {
    const kind = action.type === "script" ? {} : { group: "", resource: "pods", scope: undefined };
    for (const event of randomEvents(300, 3)) expect(await started(oracle, action, event, kind)).toBeInstanceOf(Array);
  }
});
