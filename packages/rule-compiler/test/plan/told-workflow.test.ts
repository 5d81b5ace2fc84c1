import { expect, it } from "vitest";
import { toldOfWorkflows } from "../../src/plan/told-workflow.ts";
import { compileAction, only, script } from "../support/compile-action.ts";

const always = ["duplicates-until-ttl", "create-is-any-pod"];
const native = ["workflow-rate", "create-blocks"];
const large = "too-large-for-workflow";
/** Of the actions whose template is ours. */
const edit = "edit-fails-waiting";
const workflow = { type: "workflow", template: "mine" };
const value = { path: "spec.a", encoding: "base64" };

it.each<readonly [unknown, readonly string[]]>([
  ["log", []],
  ["eventsrunner", []],
  ["pod-delete", [...always, ...native, edit]],
  [script, [...always, ...native, large, edit]],
  [{ ...script, event: "reference" }, [...always, ...native, edit]],
  [{ ...script, dispatch: "forwarder" }, [...always, large, edit]],
  [{ ...script, cooldown: "1m", event: "reference" }, [...always, edit]],
  [
    { type: "script", configMap: { name: "mine", key: "run.sh" } },
    [...always, ...native, large, edit, "script-from-cluster"],
  ],
  [{ ...script, account: "mine" }, [...always, ...native, large, edit, "account-from-cluster"]],
  [workflow, [...always, ...native, "template-from-cluster"]],
  [{ ...workflow, parameters: { a: { from: "event" } } }, [...always, ...native, large, "template-from-cluster"]],
  [{ ...workflow, parameters: { a: value } }, [...always, ...native, large, "template-from-cluster"]],
])("says of the action %j what Workflows cannot promise", (action, want) => {
  const list = toldOfWorkflows(only(compileAction(action).rules));
  expect(list.map(({ code }) => code)).toEqual(want);
  for (const { text, remedy } of list) expect([text, remedy]).not.toContain("");
});

it.each([
  [script, true],
  ["pod-delete", true],
  [{ ...script, dryRun: true }, true],
  // The account is the user's own, and so are its rights.
  [workflow, false],
  ["log", false],
])("says of %j on all namespaces but some whether its account reaches those, too", (action, reaches) => {
  const rule = { namespaces: [], excludeNamespaces: ["x"], matchAll: true };
  const codes = toldOfWorkflows(only(compileAction(action, rule).rules)).map(({ code }) => code);
  expect(codes.includes("excluded-namespaces-in-reach")).toBe(reaches);
});

it("names what decides in place of the rule", () => {
  const texts = (action: object): string =>
    toldOfWorkflows(only(compileAction(action).rules))
      .map((one) => one.text)
      .join();
  expect(texts({ ...workflow, template: "restart.v2" })).toContain("restart.v2");
  expect(texts({ ...script, account: "deployer" })).toContain("deployer");
  expect(texts({ type: "script", configMap: { name: "scripts", key: "a" } })).toContain("scripts");
});
