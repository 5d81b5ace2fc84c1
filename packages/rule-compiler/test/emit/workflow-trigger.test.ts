import type { ConfigInput } from "@argo-rules/contracts";
import type { SensorTrigger } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compileAction, only, script, triggersOf } from "../support/compile-action.ts";

function triggers(action: unknown, rule: object = {}, config: ConfigInput = {}): readonly SensorTrigger[] {
  return triggersOf(compileAction(action, rule, config).objects);
}

function trigger(action: unknown, rule: object = {}, config: ConfigInput = {}): SensorTrigger {
  return only(triggers(action, rule, config));
}

const small = { ...script, event: "reference" } as const;
const workflow = { type: "workflow", template: "mine" };
const forwarder = "http://event-forwarder.eventsrunner.svc:8080/api/v1";
const forEver = { steps: 100_000, duration: "5s", factor: 1, jitter: 0.1 };

it("tries some seconds to create a Workflow, then files a dead letter for as long as that takes", () => {
  const { template, ...delivery } = trigger(small);
  expect(delivery).toMatchObject({
    atLeastOnce: true,
    retryStrategy: { steps: 4, duration: "1s", factor: 2, jitter: 0.2 },
    dlqTrigger: {
      atLeastOnce: true,
      policy: { status: { allow: [200] } },
      retryStrategy: forEver,
      template: { name: "dead.r", http: { url: `${forwarder}/dead-letters` } },
    },
  });
  expect(template.k8s?.operation).toBe("create");
  const retry = { workflow: { attempts: 1, delay: "10s" } };
  expect(trigger(small, {}, { retry }).retryStrategy).toEqual({ steps: 1, duration: "10s", factor: 2, jitter: 0.2 });
});

it("leaves it to the forwarder to create Workflows, for as long as it takes to reach it and without dead letters", () => {
  for (const action of [
    { ...script, dispatch: "forwarder" },
    { type: "pod-delete", cooldown: "1m" },
  ]) {
    const { template, ...delivery } = trigger(action);
    expect(delivery).toEqual({ atLeastOnce: true, policy: { status: { allow: [200] } }, retryStrategy: forEver });
    expect(template.http?.url).toBe(`${forwarder}/workflows`);
    expect(template.k8s).toBeUndefined();
  }
});

it("says of each dead letter why it is one, and how the event came to count", () => {
  const types = { eventTypes: ["ADDED", "MODIFIED", "DELETED"] };
  const letters = (trigger(small, types).dlqTrigger?.template.http.payload ?? []).map(({ src }) => src.dataKey ?? "");
  const kinds = ["added", "entered", "modified", "deleted", "left"];
  expect(letters.map((letter) => /"reason":!"(\w+)","route":!"(\w+)"/.exec(letter)?.slice(1))).toEqual(
    kinds.map((kind) => ["workflow", kind]),
  );
});

it("files what is too large as a dead letter of its own kind, by a trigger beside the rule's", () => {
  const [first, twin, ...others] = triggers(script, { eventTypes: ["ADDED", "DELETED"] }, {});
  expect(others).toEqual([]);
  expect(first?.template).toMatchObject({
    name: "r",
    conditions: expect.stringMatching(/^added_\w{8} \|\| deleted_\w{8}$/) as string,
  });
  expect(twin).toMatchObject({
    template: {
      name: "large.r",
      conditions: expect.stringMatching(/^added_large_\w{8} \|\| deleted_large_\w{8}$/) as string,
      http: { url: `${forwarder}/dead-letters` },
    },
    policy: { status: { allow: [200] } },
    retryStrategy: forEver,
    atLeastOnce: true,
  });
  const letters = (twin?.template.http?.payload ?? []).map(({ src }) => src.dataKey ?? "");
  expect(letters).toHaveLength(2);
  for (const letter of letters) expect(letter).toContain('"reason":!"tooLarge"');
  // Waiting for a limit would hold nothing back that a dead letter is too many of.
  const [limited, unlimited] = triggers({ ...script, rateLimit: { max: 1, per: "hour" } });
  expect([limited?.rateLimit, unlimited?.rateLimit]).toEqual([{ unit: "Hour", requestsPerUnit: 1 }, undefined]);
});

it.each([
  [workflow, { workflowTemplateRef: { name: "mine" } }],
  [{ ...workflow, clusterScope: true }, { workflowTemplateRef: { name: "mine", clusterScope: true } }],
  [
    { ...workflow, timeout: "2m" },
    { workflowTemplateRef: { name: "mine" }, activeDeadlineSeconds: 120 },
  ],
  [
    { ...workflow, parameters: { b: "constant", a: { from: "name" }, c: { from: "ruleID" } } },
    {
      workflowTemplateRef: { name: "mine" },
      arguments: { parameters: [{ name: "a" }, { name: "b", value: "constant" }, { name: "c", value: "r" }] },
    },
  ],
])("creates of %j a Workflow that says no more than this", (action, spec) => {
  expect(trigger(action).template.k8s?.source.resource).toEqual({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: {
      namespace: "eventsrunner-actions",
      labels: { "rule-compiler/rule-set": "rules", "rule-compiler/rule": "r" },
    },
    spec,
  });
});

it("creates Workflows in the actions namespace, for the controller that is meant", () => {
  const { metadata } = trigger(small, {}, { actionsNamespace: "flows", instanceId: "blue", name: "mine" }).template.k8s
    ?.source.resource ?? { metadata: undefined };
  expect(metadata).toEqual({
    namespace: "flows",
    labels: {
      "rule-compiler/rule-set": "mine",
      "rule-compiler/rule": "r",
      "workflows.argoproj.io/controller-instanceid": "blue",
    },
  });
});

it("names Workflows by the object alone when it is added, else by its version too", () => {
  const { parameters = [] } = trigger(small, { eventTypes: ["ADDED", "MODIFIED", "DELETED"] }).template.k8s ?? {};
  const names = parameters.filter(({ dest }) => dest === "metadata.name").map(({ src }) => src.dataTemplate ?? "");
  expect(names.map((name) => /r-(\w)-\{\{ printf "([^"]*)" (.*?) \|/.exec(name)?.slice(1))).toEqual([
    ["a", "rules/r/added/%s", "$m.uid"],
    ["a", "rules/r/entered/%s/%s", "$m.uid $m.resourceVersion"],
    ["m", "rules/r/modified/%s/%s", "$m.uid $m.resourceVersion"],
    ["d", "rules/r/deleted/%s/%s", "$m.uid $m.resourceVersion"],
    ["d", "rules/r/left/%s/%s", "$m.uid $m.resourceVersion"],
  ]);
});

it("takes what an update hands on from the object that the event is about", () => {
  const fields = (eventType: string): readonly string[] => {
    const { parameters = [] } =
      trigger(small, { eventTypes: [eventType], fieldFilter: "status.phase=Failed" }).template.k8s ?? {};
    return parameters.map(({ src }) => /^\{\{ \$o := \.Input\.(\w+) \}\}/.exec(src.dataTemplate ?? "")?.[1] ?? "");
  };
  const taken = (eventType: string): ReadonlySet<string> => new Set(fields(eventType).filter((at) => at !== ""));
  expect(taken("MODIFIED")).toEqual(new Set(["body"]));
  expect(taken("DELETED")).toEqual(new Set(["body", "oldBody"]));
});
