import { expect, it } from "vitest";
import { actionTypes, builtActionTypes, ruleIdPattern, ruleSchema, unbuiltActionKeys } from "../src/index.ts";

const rule = { id: "a", version: "v1", resource: "pods" };

it.each(["a", "A1", "a-b_c.d", "0", "a..b", "x".repeat(63)])("takes %j for a rule id", (id) => {
  expect(ruleIdPattern.test(id)).toBe(true);
});

it.each(["", "-a", "a-", ".a", "a.", "a/b", "../a", "a b", "ä", "a\n", "x".repeat(64)])("refuses the id %j", (id) => {
  expect(ruleIdPattern.test(id)).toBe(false);
});

it.each([
  {},
  { eventTypes: ["added", "MODIFIED", "Deleted"] },
  { namespaces: [], updatesOn: [], eventTypes: [] },
  { when: [{ path: "a", equals: null }] },
  { when: [{ path: "a", changed: { from: 1 } }] },
  { action: "log" },
  { action: "script" },
  { action: { type: "workflow", template: "mine", parameters: { a: { path: "spec.a", encoding: "base64" } } } },
  { action: { type: "eventsrunner", direct: true, timeout: "10s", rateLimit: { max: 1, per: "hour" } } },
])("accepts a rule with %j", (more) => {
  expect(ruleSchema.safeParse({ ...rule, ...more }).success).toBe(true);
});

it.each([
  { eventTypes: ["ADD"] },
  { eventTypes: "ADDED" },
  { namespaces: [null] },
  { when: { path: "a", equals: 1 } },
  { when: [{ path: "a", equals: [] }] },
  { when: [{ path: "a", in: [] }] },
  { when: [{ path: "a", changed: false }] },
  { action: "workflow" },
  { action: "gitops-scale" },
  { action: { type: "log", rateLimit: { max: 0, per: "second" } } },
  { matchAll: "yes" },
  { secretData: "exclude" },
  { somethingElse: 1 },
])("refuses a rule with %j", (more) => {
  expect(ruleSchema.safeParse({ ...rule, ...more }).success).toBe(false);
});

it("builds a part of the actions and says which keys are still missing", () => {
  expect(actionTypes).toEqual(expect.arrayContaining([...builtActionTypes]));
  expect(new Set(unbuiltActionKeys).size).toBe(unbuiltActionKeys.length);
});
