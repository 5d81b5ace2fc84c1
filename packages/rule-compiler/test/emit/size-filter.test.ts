import type { DataFilter } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compileAction, script } from "../support/compile-action.ts";
import { sensorsOf } from "../support/compile-rules.ts";

function filtersOf(action: unknown, rule: object = {}): Readonly<Record<string, DataFilter | undefined>> {
  const dependencies = sensorsOf(compileAction(action, rule).objects).flatMap(({ spec }) => spec.dependencies);
  return Object.fromEntries(dependencies.map(({ name, filters }) => [name.replace(/_\w{8}$/, ""), filters?.data?.[0]]));
}

const workflow = { type: "workflow", template: "mine" };
const value = (path: string): object => ({ path, encoding: "base64" });
const event = { from: "event" };
const secrets = { resource: "secrets" };
const handedOn = expect.stringMatching(
  /^\{"eventType":!"added","ruleID":!"r","objects":\[body\.\{"apiVersion"/,
) as string;

it.each<readonly [unknown, object, string | undefined]>([
  [script, {}, "@this"],
  [{ ...script, event: "reference" }, {}, undefined],
  ["pod-delete", {}, undefined],
  [{ ...workflow, parameters: { a: event } }, {}, "@this"],
  [{ ...workflow, parameters: { a: value("spec.a") } }, {}, "[body.spec.a]"],
  [{ ...workflow, parameters: { a: value("spec.a"), b: value("spec.b") } }, {}, "[body.spec.a,body.spec.b]"],
  [{ ...workflow, parameters: { a: value("spec.a"), b: event } }, {}, "[@this,body.spec.a]"],
  [{ ...workflow, event: "reference", parameters: { a: value("spec.a"), b: event } }, {}, "[body.spec.a]"],
  [{ ...workflow, parameters: { a: { from: "name" }, b: "x" } }, {}, undefined],
  // Of a Secret what is handed on counts, not what is not.
  [script, secrets, handedOn],
  [script, { ...secrets, secretData: "include" }, "@this"],
])("counts for %j on %j the bytes of all that the Workflow would get", (action, rule, path) => {
  const { added, added_large: large } = filtersOf(action, rule);
  const same = { path, type: "number", value: ["70000"], template: "{{ len .Input }}" };
  expect([added, large]).toEqual(
    path === undefined
      ? [undefined, undefined]
      : [
          { ...same, comparator: "<=" },
          { ...same, comparator: ">" },
        ],
  );
});

it("counts what is taken out of the object that the event is about", () => {
  const action = { ...workflow, parameters: { a: value("spec.a") } };
  const rule = { eventTypes: ["MODIFIED", "DELETED"], fieldFilter: "status.phase=Failed" };
  const paths = Object.entries(filtersOf(action, rule)).map(([name, filter]) => [name, filter?.path]);
  const last = "[[body,body.Obj].#(metadata)#|0.spec.a]";
  expect(Object.fromEntries(paths)).toEqual({
    modified: "[body.spec.a]",
    modified_large: "[body.spec.a]",
    deleted: last,
    deleted_large: last,
    left: "[oldBody.spec.a]",
    left_large: "[oldBody.spec.a]",
  });
});
