import { objectsOfRoute, type Config, type ObjectRef } from "@argo-rules/contracts";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import type { Order } from "../../packages/event-forwarder/src/event/read-order.ts";
import { workflowOf, type Workflow } from "../../packages/event-forwarder/src/workflow/workflow-of.ts";
import { goText } from "../../packages/rule-compiler/src/json/go-text.ts";
import { memberAt, type Json } from "../../packages/rule-compiler/src/json/json.ts";
import { readJson } from "../../packages/rule-compiler/src/json/read-json.ts";
import type { Action } from "../../packages/rule-compiler/src/model/sensor.ts";
import { runsWorkflow } from "../../packages/rule-compiler/src/normalize/normal-action.ts";
import { isMetadataOnly, type NormalRule } from "../../packages/rule-compiler/src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../packages/rule-compiler/src/semantics/change.ts";
import { arbitraryChange } from "../../packages/rule-compiler/test/support/arbitrary-changes.ts";
import { arbitraryRule, generatedConfigs } from "../../packages/rule-compiler/test/support/arbitrary-rules.ts";
import { compileRules, type Compiled } from "../../packages/rule-compiler/test/support/compile-rules.ts";
import { actionsOf, orderOf, type Ordered } from "./dispatches.ts";

// The Workflow that the forwarder creates for `dispatch: forwarder` is the one that Argo's trigger creates for
// `dispatch: native`, and where that trigger fails, the forwarder makes none.

const config = generatedConfigs[0] as Config;
let count = 0;
afterAll(() => {
  process.stdout.write(`Workflows of both dispatches: ${count} equal\n`);
});

interface Case {
  readonly rule: NormalRule;
  readonly native: Compiled;
  readonly ordered: Compiled;
  readonly changes: readonly ObjectChange[];
}

const cases: fc.Arbitrary<Case> = arbitraryRule
  .filter(({ action }) => ["script", "workflow", "pod-delete"].includes(Object(action).type as string))
  .map((written) => ({ written, native: compileRules([written], config) }))
  .filter(({ native: { rules } }) => {
    const [rule] = rules;
    return rule !== undefined && runsWorkflow(rule.action) && rule.action.dispatch === "native";
  })
  .chain(({ written, native }) => {
    const rule = native.rules[0] as NormalRule;
    const action = { ...Object(written["action"]), dispatch: "forwarder" } as object;
    const ordered = compileRules([{ ...written, action }], config);
    const changes = fc.array(arbitraryChange(rule, config.sensorName), { minLength: 12, maxLength: 12 });
    return changes.map((some) => ({ rule, native, ordered, changes: some }));
  });

/** A Workflow whose arguments in base64 are read: Go sorts keys, and its templates take numbers for floats. */
function readable(workflow: Workflow, { order }: Ordered, eventOf: (value: string) => unknown): unknown {
  const parameters = workflow.spec.arguments?.parameters.map(({ name, value }, at) => {
    const ordered: Readonly<Record<string, unknown>> = order.workflow.parameters?.[at] ?? {};
    if ("path" in ordered) return { name, value: JSON.parse(decoded(value)) as unknown };
    return { name, value: ordered["from"] === "event" ? eventOf(value) : value };
  });
  return { ...workflow, spec: { ...workflow.spec, arguments: parameters } };
}

function decoded(base64: string): string {
  return Buffer.from(base64, "base64").toString();
}

function json(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new Error(read.problem.message);
  return read.value;
}

/** The normalized event that Argo's own event is, number by number. */
function normalized(envelope: string, { ruleID, eventType, route }: Order): unknown {
  const { data } = JSON.parse(envelope) as { readonly data: string };
  const event = json(decoded(data));
  const objectAt = (ref: ObjectRef): Json => {
    if (ref !== "last") return memberAt(event, ref) ?? null;
    return memberAt(event, "body", "metadata") === undefined
      ? (memberAt(event, "body", "Obj") ?? null)
      : (memberAt(event, "body") ?? null);
  };
  return { eventType, ruleID, objects: objectsOfRoute[route].map((ref) => goText(objectAt(ref))) };
}

function exactly(event: string): unknown {
  const { eventType, ruleID } = JSON.parse(event) as Record<string, unknown>;
  const objects = memberAt(json(event), "objects") as readonly Json[];
  return { eventType, ruleID, objects: objects.map((object) => goText(object)) };
}

/** What Argo's trigger creates, and what the forwarder creates instead, in a form in which both can be compared. */
function compared(does: Action["does"], order: Ordered, rule: NormalRule): { wanted: unknown; made: unknown } {
  const made = workflowOf(order);
  const whole = runsWorkflow(rule.action) && rule.action.event === "full" && !isMetadataOnly(rule);
  const parsed = (value: string): unknown => JSON.parse(decoded(value)) as unknown;
  const ours = (value: string): unknown => (whole ? exactly(decoded(value)) : parsed(value));
  const fromArgo = (value: string): unknown => (whole ? normalized(value, order.order) : parsed(value));
  return {
    wanted: does.kind === "k8s" ? readable(JSON.parse(does.resource) as Workflow, order, fromArgo) : does.kind,
    made: "reason" in made ? made.reason : readable(made, order, ours),
  };
}

it("creates the Workflow that a Sensor would create", () => {
  fc.assert(
    fc.property(cases, ({ rule, native, ordered, changes }) => {
      for (const change of changes) {
        const created = actionsOf(native, rule, change);
        const orders = actionsOf(ordered, rule, change).map((does) => orderOf(does, rule, config));
        expect(orders).toHaveLength(created.length);
        for (const [at, does] of created.entries()) {
          const { made, wanted } = compared(does, orders[at] as Ordered, rule);
          expect(made).toEqual(wanted);
          count++;
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(count).toBeGreaterThan(300);
});

it.each<readonly [string, object]>([
  ["a name that Argo would expand", { name: "{{workflow.name}}" }],
  ["a name that is an option", { name: "-rf" }],
  ["a name with blanks", { name: "a b" }],
  ["an empty name", { name: "" }],
  ["no name", { name: undefined }],
  ["no uid", { uid: undefined }],
  ["an empty uid", { uid: "" }],
  ["a uid that is no plain text", { uid: "{{=1}}" }],
  ["no resourceVersion", { resourceVersion: undefined }],
])("creates no Workflow of an object with %s, as a Sensor creates none", (_, metadata) => {
  const rule = { id: "r", version: "v1", resource: "configmaps", namespaces: ["n"], eventTypes: ["ADDED"] };
  const action = { type: "workflow", template: "mine", parameters: { who: { from: "name" } } };
  const whole = {
    name: "w",
    namespace: "n",
    uid: "u-1",
    resourceVersion: "7",
    creationTimestamp: "2026-01-01T00:00:00Z",
  };
  const made = { apiVersion: "v1", kind: "ConfigMap", metadata: { ...whole, ...metadata } };
  const run = (dispatch: string): Action["does"] | undefined => {
    const compiled = compileRules([{ ...rule, action: { ...action, dispatch } }], config);
    const [normal] = compiled.rules as readonly [NormalRule];
    const change: ObjectChange = { kind: "created", new: json(JSON.stringify(made)), resource: normal };
    return actionsOf(compiled, normal, change)[0];
  };
  const order = run("forwarder");
  expect(run("native")).toMatchObject({ kind: "failed" });
  expect(order && workflowOf(orderOf(order, { secretData: false }, config))).toMatchObject({
    reason: "workflow",
  });
});
