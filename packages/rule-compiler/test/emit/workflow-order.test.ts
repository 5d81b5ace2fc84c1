import type { ConfigInput } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { staticJson } from "../../src/emit/gjson.ts";
import { compileAction, only, script, templatesOf, triggersOf } from "../support/compile-action.ts";

/** The gjson paths that build the orders of a rule. */
function ordersOf(action: unknown, rule: object = {}, config: ConfigInput = {}): readonly string[] {
  const { template } = only(triggersOf(compileAction(action, rule, config).objects));
  return (template.http?.payload ?? []).map(({ src }) => src.dataKey ?? "");
}

const workflow = { type: "workflow", template: "mine", dispatch: "forwarder" };
const event = '"event":{"eventType":!"added","ruleID":!"r","objects":[body]}';
const labels = { "rule-compiler/rule-set": "rules", "rule-compiler/rule": "r" };
const thin = { namespace: "eventsrunner-actions", template: "mine", clusterScope: false, labels };
const head = { ruleID: "r", eventType: "added", route: "added" };

it.each<readonly [object, object, object]>([
  [{}, { event: "full" }, {}],
  [{ clusterScope: true }, { clusterScope: true, event: "full" }, {}],
  [{ timeout: "2m" }, { event: "full", activeDeadlineSeconds: 120 }, {}],
  [{ event: "reference" }, { event: "reference" }, {}],
  [{ cooldown: "1m" }, { event: "full" }, { cooldownSeconds: 60 }],
  [{ budget: { max: 3, per: "day" } }, { event: "full" }, { budget: { max: 3, seconds: 86_400 } }],
  [
    {
      parameters: {
        a: "x",
        b: { from: "ruleID" },
        c: { from: "eventType" },
        d: { from: "name" },
        e: { from: "event" },
        f: { path: 'spec.list[1]["a.b"]', encoding: "base64" },
      },
    },
    {
      parameters: [
        { name: "a", value: "x" },
        { name: "b", value: "r" },
        { name: "c", value: "added" },
        { name: "d", from: "name" },
        { name: "e", from: "event" },
        { name: "f", path: ["spec", "list", 1, "a.b"] },
      ],
      event: "full",
    },
    {},
  ],
])(
  "orders of the forwarder what a workflow with %j needs, and nothing that the event decides",
  (keys, more, limits) => {
    const constants = staticJson({ ...head, workflow: { ...thin, ...more }, ...limits });
    expect(ordersOf({ ...workflow, ...keys })).toEqual([`${constants.slice(0, -1)},${event}}`]);
  },
);

it("orders Workflows of our own templates with the arguments that all of them take", () => {
  const action = { ...script, dispatch: "forwarder" };
  const template = only(templatesOf(compileAction(action).objects)).metadata.name;
  const parameters = [
    { name: "rule-set", value: "rules" },
    { name: "rule-id", value: "r" },
    { name: "route", value: "added" },
    { name: "uid", from: "uid" },
    { name: "event", from: "event" },
  ];
  const constants = staticJson({ ...head, workflow: { ...thin, template, parameters, event: "full" } });
  expect(ordersOf(action)).toEqual([`${constants.slice(0, -1)},${event}}`]);
});

it("hands no value of a Secret to the forwarder, unless the rule says so", () => {
  const secrets = { resource: "secrets" };
  const [without] = ordersOf(workflow, secrets);
  expect(without).toMatch(/"objects":\[body\.\{"apiVersion":apiVersion,[^[\]]*\}\]\}\}$/);
  expect(ordersOf(workflow, { ...secrets, secretData: "include" })).toEqual([
    expect.stringMatching(/"objects":\[body\]\}\}$/),
  ]);
});
