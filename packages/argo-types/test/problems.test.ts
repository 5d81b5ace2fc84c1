import { expect, it } from "vitest";
import { validateObject } from "../src/index.ts";
import { change } from "./change.ts";
import { eventSource, OBJECTS } from "./objects.ts";
import { UNKNOWN } from "./refusal.ts";

it("reports all problems at once, each with its place", () => {
  const object = change(change(OBJECTS.ConfigMap, "/data", { a: 1, "b/c": "" }), "/extra", true);
  expect(validateObject(object)).toEqual([
    { path: "/extra", message: UNKNOWN },
    { path: "/data/b~1c", message: "is not a valid name" },
    { path: "/data/a", message: "must be of type string, not 1" },
  ]);
});

it.each([
  [undefined, "", "must be an object"],
  [null, "", "must be an object"],
  ["Pod", "", "must be an object"],
  [[OBJECTS.Role], "", "must be an object"],
  [{}, "", "must have apiVersion and kind, both strings"],
  [{ apiVersion: "v1", kind: ["Secret"] }, "", "must have apiVersion and kind, both strings"],
  [{ apiVersion: "v1", kind: "Pod" }, "/kind", "must be a kind that this project writes, not v1 Pod"],
  [{ apiVersion: "v1", kind: "Role" }, "/kind", "must be a kind that this project writes, not v1 Role"],
  [{ apiVersion: "v1", kind: "constructor" }, "/kind", "must be a kind that this project writes, not v1 constructor"],
])("refuses %j, which is no object of ours", (object, path, message) => {
  expect(validateObject(object)).toEqual([{ path, message }]);
});

it("shortens a long value in a message", () => {
  const [problem] = validateObject(change(eventSource, "/spec/resource/pods-a-0a1b2c3d/resource", "P".repeat(200)));
  expect(problem?.message).toMatch(/, not "P{59}…$/);
});
