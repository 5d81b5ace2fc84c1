import { expect, it } from "vitest";
import { compileRules, configWith, sensorsOf } from "../support/compile-rules.ts";
import {
  distinctNames,
  eventSourceName,
  fitName,
  sensorName,
  triggerName,
  triggerNames,
} from "../../src/plan/names.ts";

const config = configWith();
const safeName = /^[a-z](?:[-a-z0-9]{0,48}[a-z0-9])?$/;

it.each([
  ["short", 10, "short"],
  ["exactlyten", 10, "exactlyten"],
  ["one-longer-than-that", 19, "one-longer-39b9a2f9"],
  ["cut-at---a-dash-here", 16, "cut-at-0ed9e0cb"],
])("fits %j into %i characters as %j", (text, limit, want) => {
  const name = fitName(text, limit);
  expect(name).toHaveLength(want.length);
  expect(name.replace(/-[0-9a-f]{8}$/, "-")).toBe(want.replace(/-[0-9a-f]{8}$/, "-"));
  expect(name.length).toBeLessThanOrEqual(limit);
});

it.each([
  ["my-rule", "my-rule"],
  ["My_Rule-1", "My_Rule-1"],
  ["x".repeat(63), "x".repeat(63)],
])("keeps the id %j as the name of its trigger", (id, want) => {
  expect(triggerName(id)).toBe(want);
});

it.each(["a.b", "a..b", `${"a.b-".repeat(15)}a`, `${"x".repeat(53)}._-.xxxxx`])(
  "respells the dots of the id %j and adds a hash, in at most 63 characters",
  (id) => {
    const name = triggerName(id);
    expect(name).toMatch(/^[A-Za-z0-9][-A-Za-z0-9_]*-[0-9a-f]{8}$/);
    expect(name.length).toBeLessThanOrEqual(63);
    expect(name).not.toMatch(/[-_]-[0-9a-f]{8}$/);
  },
);

it.each([
  ["rules", "pods", "", "rules-pods-0123abcd"],
  ["rules", "pods", "01", "rules-pods-0123abcd-01"],
  ["rule-set-of-20-chars", "certificatesigningrequests", "", "rule-set-of-20-chars-certificatesigningre-0123abcd"],
  ["rule-set-of-20-chars", `${"x".repeat(19)}-y`, "", `rule-set-of-20-chars-${"x".repeat(19)}-0123abcd`],
  ["rule-set-of-20-chars", "pods", "0".repeat(19), `rule-set-of-20-chars-0123abcd-${"0".repeat(19)}`],
])("names the EventSource of set %j, resource %j and shard %j %j", (set, resource, shard, want) => {
  expect(eventSourceName(set, "0123abcd", resource, shard)).toBe(want);
});

it.each([0, 1, 18, 19, 20, 21, 40, 256])("keeps names of shards with %i bits valid and distinct", (bits) => {
  const prefixes = ["0", "1"].map((last) => "0".repeat(Math.max(0, bits - 1)) + (bits === 0 ? "" : last));
  const names = [...new Set(prefixes)].flatMap((prefix) => [
    eventSourceName("rule-set-of-20-chars", "0123abcd", "certificatesigningrequests", prefix),
    sensorName("rule-set-of-20-chars", prefix, undefined),
    sensorName("rule-set-of-20-chars", prefix, ""),
    sensorName("rule-set-of-20-chars", prefix, "0110"),
  ]);
  const all = [...names];
  expect(all.filter((name) => !safeName.test(name))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

it.each([
  [["a", "b"], (key: string) => (key === "a" ? "11" : "22"), { a: "n-11", b: "n-22" }],
  [["a", "b"], (key: string) => `00000000${key}`, { a: "n-00000000a", b: "n-00000000b" }],
  [
    ["a", "b", "c"],
    (key: string) => (key === "c" ? "1" : `00000000${key}`),
    { a: "n-00000000a", b: "n-00000000b", c: "n-1" },
  ],
])("gives %j distinct names when their hashes begin alike", (keys, hash, want) => {
  expect(Object.fromEntries(distinctNames(keys, (_, digits) => `n-${digits}`, hash))).toEqual(want);
});

it("gives no name a second time when a longer one is taken already", () => {
  const hash = (key: string): string => `00000000${key.repeat(56)}`;
  const nameOf = (key: string, digits: string): string =>
    key === "c" && digits.length === 8 ? "n-00000000aaaaaaaa" : `n-${digits}`;
  const names = distinctNames(["a", "b", "c"], nameOf, hash);
  expect(Object.fromEntries(names)).toEqual({
    a: `n-00000000${"a".repeat(16)}`,
    b: "n-00000000bbbbbbbb",
    c: "n-00000000aaaaaaaa",
  });
});

it("gives rules distinct triggers when an id is what another one with dots is respelled to", () => {
  const respelled = triggerName("a.b");
  const { plan } = compileRules(
    ["a.b", respelled].map((id) => ({ id, version: "v1", resource: "pods" })),
    config,
  );
  const again = plan.rules.map(({ trigger }) => trigger);
  const rules = ["a.b", respelled, ...again].map((id) => ({ id, version: "v1", resource: "pods" }));
  const triggers = sensorsOf(compileRules(rules, config).objects).flatMap(({ spec }) => spec.triggers);
  expect(new Set(triggers.map(({ template }) => template.name)).size).toBe(new Set(rules.map(({ id }) => id)).size);
});

it("gives no reserved name", () => {
  expect(
    distinctNames(
      ["a"],
      (_, digits) => digits,
      () => "0".repeat(64),
      ["00000000"],
    ),
  ).toEqual(new Map([["a", "0".repeat(16)]]));
});

it("names the trigger of a rule without dots by its id, whatever another one is respelled to", () => {
  const respelled = triggerName("a.b");
  expect(triggerNames([respelled]).get(respelled)).toBe(respelled);
  const names = triggerNames(["a.b", respelled]);
  expect(names.get(respelled)).toBe(respelled);
  expect(names.get("a.b")).toMatch(/^a-b-[0-9a-f]{8}-[0-9a-f]{16}$/);
});
