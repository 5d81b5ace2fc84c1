import { expect, it } from "vitest";
import { compileRules, configWith } from "../support/compile-rules.ts";

const on = (id: string, rest: object): object => ({ id, version: "v1", resource: "pods", ...rest });

const watchesOf = (...rules: readonly object[]) =>
  compileRules(rules, configWith()).plan.watches.map(({ namespace, phase, eventTypes, ruleIds, labels }) => {
    const selector = labels.map(({ key, operator, values }) => `${key} ${operator} ${values.join("|")}`).join("; ");
    return [namespace, selector, phase, eventTypes.join(" "), ruleIds.join(" ")].join(" / ");
  });

it.each<readonly [string, readonly object[], readonly string[]]>([
  ["ADDED alone", [on("a", { eventTypes: ["ADDED"] })], [" /  / add / ADD / a"]],
  ["MODIFIED alone", [on("a", { eventTypes: ["MODIFIED"] })], [" /  / change / UPDATE / a"]],
  ["DELETED alone", [on("a", { eventTypes: ["DELETED"] })], [" /  / change / DELETE / a"]],
  ["all types", [on("a", {})], [" /  / add / ADD / a", " /  / change / UPDATE DELETE / a"]],
  [
    "a field filter, which needs updates for what starts and stops matching",
    [on("a", { eventTypes: ["ADDED", "DELETED"], fieldFilter: "status.phase=Running" })],
    [" /  / add / ADD / a", " /  / change / UPDATE DELETE / a"],
  ],
  [
    "rules that need the same, merged with the types both need",
    [on("b", { eventTypes: ["DELETED"] }), on("a", { eventTypes: ["MODIFIED"], when: [{ path: "x", exists: true }] })],
    [" /  / change / UPDATE DELETE / a b"],
  ],
  [
    "selectors that are equal but written differently",
    [
      on("a", { eventTypes: ["ADDED"], labelFilter: "tier in (b, a),app=x" }),
      on("b", { eventTypes: ["ADDED"], labelFilter: "app==x , tier in (a,b,a)" }),
    ],
    [" / app equals x; tier in a|b / add / ADD / a b"],
  ],
  [
    "different selectors, never merged",
    [
      on("a", { eventTypes: ["ADDED"], labelFilter: "app=x" }),
      on("b", { eventTypes: ["ADDED"], labelFilter: "app in (x)" }),
      on("c", { eventTypes: ["ADDED"] }),
    ],
    [" / app equals x / add / ADD / a", " / app in x / add / ADD / b", " /  / add / ADD / c"],
  ],
  [
    "one watch per namespace, shared where namespaces meet",
    [
      on("a", { eventTypes: ["ADDED"], namespaces: ["y", "x", "x"] }),
      on("b", { eventTypes: ["ADDED"], namespaces: ["y"] }),
    ],
    ["x /  / add / ADD / a", "y /  / add / ADD / a b"],
  ],
])("watches for %s", (_, rules, want) => {
  expect(watchesOf(...rules)).toEqual(want);
});

it("names watches by resource, phase and a hash of what they select, never by rules", () => {
  const names = (id: string): readonly string[] =>
    compileRules([on(id, {})], configWith()).plan.watches.map(({ eventName }) => eventName);
  expect(names("a")).toEqual(names("another"));
  expect(names("a")[0]).toMatch(/^pods-a-[0-9a-f]{8}$/);
  expect(names("a")[1]).toMatch(/^pods-c-[0-9a-f]{8}$/);
});

it("keeps kinds of one name apart by group and version, in EventSources of their own", () => {
  const rules = [
    { id: "a", version: "v1", resource: "events" },
    { id: "b", group: "events.k8s.io", version: "v1", resource: "events" },
    { id: "c", group: "events.k8s.io", version: "v1beta1", resource: "events", scope: "Namespaced" },
  ];
  const { plan } = compileRules(rules, configWith());
  expect(plan.eventSources).toHaveLength(3);
  expect(new Set(plan.watches.map(({ eventName }) => eventName)).size).toBe(6);
});
