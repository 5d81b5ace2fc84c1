import { expect, it } from "vitest";
import { told } from "../../src/plan/told.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

const everyRule = ["edit-drops-backlog", "moves-with-neighbours", "bus-limits"];
const base = { id: "a", version: "v1", resource: "configmaps", namespaces: ["shop"] };

it.each([
  [{ eventTypes: ["ADDED"] }, ["added-while-restarting"]],
  [{ eventTypes: ["MODIFIED"] }, ["modified-coalesced"]],
  [{ eventTypes: ["DELETED"] }, ["deleted-best-effort"]],
  [{ eventTypes: ["ADDED", "DELETED"] }, ["added-while-restarting", "deleted-best-effort", "no-order"]],
  [
    { eventTypes: ["MODIFIED"], namespaces: [], excludeNamespaces: ["x"] },
    ["modified-coalesced", "excluded-namespaces-watched"],
  ],
  [{ eventTypes: ["MODIFIED"], namespaces: [], resource: "events" }, ["modified-coalesced", "noisy"]],
])("says of a rule with %j what Argo cannot promise", (more, want) => {
  const [rule] = compileRules([{ ...base, ...more }], configWith()).rules;
  const codes = rule ? told(rule).map((one) => one.code) : [];
  expect(codes.filter((code) => !everyRule.includes(code))).toEqual(want);
  expect(codes).toEqual(expect.arrayContaining(everyRule));
});

it("gives a remedy for everything it tells", () => {
  const [rule] = compileRules([{ ...base }], configWith()).rules;
  for (const one of rule ? told(rule) : []) expect(one.remedy).not.toBe("");
});

it("tells that a deletion noticed late is lost where a label selector filters", () => {
  const [rule] = compileRules([{ ...base, labelFilter: "a=b", eventTypes: ["DELETED"] }], configWith()).rules;
  expect(rule && told(rule)[0]?.text).toContain("noticed late");
});
