import { largestEventBytes } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compileAction, only, script } from "../support/compile-action.ts";

const workflow = { type: "workflow", template: "mine" };
const value = { path: "spec.a", encoding: "base64" };

it.each<readonly [string, unknown, boolean]>([
  ["a script", script, true],
  ["a script that gets a reference", { ...script, event: "reference" }, false],
  ["a script that the forwarder starts", { ...script, dispatch: "forwarder" }, false],
  ["a script with a budget", { ...script, budget: { max: 1, per: "day" } }, false],
  ["a deletion", "pod-delete", false],
  ["a workflow with the event", { ...workflow, parameters: { a: { from: "event" } } }, true],
  ["a workflow with a reference", { ...workflow, event: "reference", parameters: { a: { from: "event" } } }, false],
  ["a workflow with a value", { ...workflow, parameters: { a: value } }, true],
  ["a workflow with a value and a reference", { ...workflow, event: "reference", parameters: { a: value } }, true],
  ["a workflow with names alone", { ...workflow, parameters: { a: { from: "name" }, b: "event" } }, false],
  ["a workflow without parameters", workflow, false],
  ["a workflow that the forwarder starts", { ...workflow, rate: "high", parameters: { a: value } }, false],
  ["a line in a log", "log", false],
])("has a twin for what is too large on each route of a rule with %s only where that may be", (_, action, guarded) => {
  const { plan } = compileAction(action, { eventTypes: ["ADDED", "MODIFIED", "DELETED"] });
  const { routes } = only(plan.rules);
  const sizes = routes.map(({ kind, size }) => `${kind} ${size ?? "any"}`);
  const kinds = ["added", "entered", "modified", "deleted", "left"];
  expect(sizes).toEqual(kinds.flatMap((kind) => (guarded ? [`${kind} fits`, `${kind} tooLarge`] : [`${kind} any`])));
});

it("leaves room in one environment string for the largest event in base64", () => {
  expect(largestEventBytes).toBe(70_000);
  expect(Math.ceil(largestEventBytes / 3) * 4).toBeLessThan(128 * 1024 - 32_000);
});
