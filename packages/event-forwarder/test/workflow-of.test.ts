import { memberText } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { orderSchema } from "../src/event/read-order.ts";
import { workflowOf, type Workflow } from "../src/workflow/workflow-of.ts";
import { orderOf } from "./orders.ts";

// That the Workflow is the one that a Sensor creates is tested with the model of Argo: test/conformance.

function made(text: string): ReturnType<typeof workflowOf> {
  const order = orderSchema.parse(JSON.parse(text));
  return workflowOf({ order, eventText: memberText(text, "event") ?? "", ruleSet: "rules" });
}

/** The arguments of the Workflow of an order, decoded. */
function argumentsOf(text: string): Readonly<Record<string, string>> {
  const workflow = made(text) as Workflow;
  const { parameters } = workflow.spec.arguments ?? { parameters: [] };
  return Object.fromEntries(parameters.map(({ name, value }) => [name, Buffer.from(value, "base64").toString()]));
}

it("makes a thin Workflow with a name that follows from the event", () => {
  expect(made(JSON.stringify(orderOf("u-1")))).toEqual({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: {
      name: expect.stringMatching(/^rule-a-[0-9a-f]{24}$/) as string,
      namespace: "actions",
      labels: {
        "rule-compiler/rule-set": "rules",
        "rule-compiler/rule": "rule",
        "rule-compiler/uid": "u-1",
      },
    },
    spec: { workflowTemplateRef: { name: "mine" } },
  });
  const workflow = { clusterScope: true, activeDeadlineSeconds: 60, parameters: [{ name: "a", value: "{}" }] };
  expect(made(JSON.stringify(orderOf("u-1", {}, workflow)))).toMatchObject({
    spec: {
      workflowTemplateRef: { name: "mine", clusterScope: true },
      arguments: { parameters: [{ name: "a", value: "{}" }] },
      activeDeadlineSeconds: 60,
    },
  });
});

it("hands on every digit of numbers, in the whole event and in values out of it", () => {
  const parameters = [
    { name: "event", from: "event" },
    { name: "large", path: ["spec", "large"] },
    { name: "spec", path: ["spec"] },
    { name: "inside", path: ["spec", "large", "text"] },
  ];
  const digits = '{"large":12345678901234567890.10,"list":[1.0,1e400]}';
  const object = `{"metadata":{"uid":"u","resourceVersion":"1"},"spec":${digits}}`;
  const event = `{ "objects" : [${object}] }`;
  const head = JSON.stringify(orderOf("u", { event: undefined }, { parameters })).slice(0, -1);
  expect(argumentsOf(`${head},"event":${event}}`)).toEqual({
    event,
    large: "12345678901234567890.10",
    spec: digits,
    inside: "null",
  });
});

it("finds values by keys and indexes, and null where there is none", () => {
  const spec = { list: [1, { deep: "x" }], "a.b": null, "0": "zero", length: 5 };
  const paths = {
    item: ["spec", "list", 1, "deep"],
    digit: ["spec", "0"],
    nothing: ["spec", "a.b"],
    beyond: ["spec", "list", 2],
    noList: ["spec", 0],
    noObject: ["spec", "list", "0"],
    inherited: ["spec", "list", "length"],
    prototype: ["spec", "__proto__"],
    below: ["spec", "a.b", "c"],
  };
  const parameters = Object.entries(paths).map(([name, path]) => ({ name, path }));
  const objects = [{ metadata: { uid: "u", resourceVersion: "1" }, spec }];
  expect(argumentsOf(JSON.stringify(orderOf("u", { event: { objects } }, { parameters })))).toEqual({
    item: '"x"',
    digit: '"zero"',
    nothing: "null",
    beyond: "null",
    noList: "null",
    noObject: "null",
    inherited: "null",
    prototype: "null",
    below: "null",
  });
});

it("hands on as much of an event as a Workflow can carry, and no byte more", () => {
  const sized = (bytes: number, parameters: readonly object[]): ReturnType<typeof workflowOf> => {
    const rest = JSON.stringify({ objects: [{ metadata: { uid: "u", resourceVersion: "1" }, x: "" }] });
    const x = "ü".repeat(100) + "x".repeat(bytes - rest.length - 200);
    const event = { objects: [{ metadata: { uid: "u", resourceVersion: "1" }, x }] };
    return made(JSON.stringify(orderOf("u", { event }, { parameters })));
  };
  const event = [{ name: "event", from: "event" }];
  expect(sized(70_000, event)).toHaveProperty("spec");
  expect(sized(70_001, event)).toEqual({
    reason: "tooLarge",
    detail: "a Workflow would get 70001 bytes of the event, and can carry 70000",
  });
  expect(sized(70_000, [...event, { name: "more", path: ["none"] }])).toMatchObject({ reason: "tooLarge" });
  expect(sized(90_000, [{ name: "uid", from: "uid" }])).toHaveProperty("spec");
});

it("says what is wrong without the value", () => {
  const order = orderOf("{{s3cret}}", {}, { parameters: [] });
  expect(made(JSON.stringify(order))).toEqual({
    reason: "workflow",
    detail: "the uid of the object is missing, or holds characters that cannot go into a Workflow as they are",
  });
});
