import fc from "fast-check";
import { expect, it } from "vitest";
import type { Json } from "../../src/json/json.ts";
import { goText } from "../../src/json/go-text.ts";
import { isMetadataOnly, type NormalRule } from "../../src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { judge } from "../../src/semantics/judge.ts";
import type { JudgeContext } from "../../src/semantics/scene.ts";
import type { Truth } from "../../src/semantics/truth.ts";
import { arbitraryChange } from "../support/arbitrary-changes.ts";
import { arbitraryCondition } from "../support/arbitrary-conditions.ts";
import { arbitraryRule } from "../support/arbitrary-rules.ts";
import { json, normalRule } from "./judging.ts";

const sensorName = "er-k8s-sensor";
const context: JudgeContext = { sensorName };

/** A legal rule with a change that is near to what it asks for. */
const question = arbitraryRule
  .map(normalRule)
  .chain((rule) => arbitraryChange(rule, sensorName).map((change) => [rule, change] as const));

/** What a rule makes of a change, class by class. */
function verdicts(rule: NormalRule, change: ObjectChange, more: Partial<JudgeContext> = {}): readonly Truth[] {
  return judge(rule, change, { ...context, ...more }).classes.map(({ fires }) => fires);
}

/** Checks a property of rules and changes, of which enough fire and enough do not, or it would hold for want of cases. */
function holdsForAll(check: (rule: NormalRule, change: ObjectChange) => void, numRuns = 600): void {
  const seen = { fired: 0, not: 0 };
  fc.assert(
    fc.property(question, ([rule, change]) => {
      seen[verdicts(rule, change).includes(true) ? "fired" : "not"]++;
      check(rule, change);
    }),
    { numRuns },
  );
  expect(Math.min(seen.fired, seen.not)).toBeGreaterThan(numRuns / 10);
}

const order: readonly Truth[] = [false, "unknown", true];

/** Expects that each verdict is the other or one that counts less. */
function expectNarrower(narrower: readonly Truth[], wider: readonly Truth[]): void {
  for (const [at, one] of narrower.entries()) {
    expect(order.indexOf(one)).toBeLessThanOrEqual(order.indexOf(wider[at] as Truth));
  }
}

it("counts a change once, or made anew as a deletion and an addition", () => {
  holdsForAll((rule, change) => {
    const [added, modified, deleted] = verdicts(rule, change);
    const madeAnew =
      change.kind === "updated" && goText(change.old as Json).includes('"u1"') && goText(change.new).includes('"u2"');
    const most = { created: [1, 0, 0], updated: madeAnew ? [1, 0, 1] : [1, 1, 1], deleted: [0, 0, 1] }[change.kind];
    const fired = [added, modified, deleted].map((one) => (one === true ? 1 : 0));
    expect(fired.filter((one, at) => one > (most[at] ?? 0))).toEqual([]);
    expect(fired.filter(Boolean).length).toBeLessThanOrEqual(madeAnew ? 2 : 1);
  });
});

it("hands on the objects of the change as they are, old before new", () => {
  holdsForAll((rule, change) => {
    for (const { eventClass, fires, event } of judge(rule, change, context).classes) {
      expect(event === undefined).toBe(fires === false);
      if (event === undefined || isMetadataOnly(rule)) continue;
      const objects = [
        ...(change.kind === "created" || eventClass === "added" ? [] : [change.old as Json]),
        ...(change.kind === "deleted" || eventClass === "deleted" ? [] : [change.new]),
      ];
      const leaves = change.kind === "updated" && eventClass === "deleted" && rule.labelFilter.length > 0;
      // The resource version of what leaves the labels is that of the change.
      const told = (text: string): string => (leaves ? text.replace(/"resourceVersion":"\d"/, "") : text);
      const head = `{"eventType":"${eventClass}","ruleID":"${rule.id}"`;
      expect(told(event)).toBe(told(`${head},"objects":[${objects.map(goText).join(",")}]}`));
    }
  });
});

it("never counts more when a rule says more", () => {
  fc.assert(
    fc.property(question, arbitraryCondition(true), ([rule, change], condition) => {
      const before = verdicts(rule, change);
      const [added] = normalRule({ id: "r", version: "v1", resource: "pods", when: [condition] }).when;
      if (!added) throw new Error("no condition");
      const narrower: readonly NormalRule[] = [
        { ...rule, when: [...rule.when, added] },
        { ...rule, namespaces: rule.namespaces.length > 0 ? rule.namespaces.slice(1, 2) : ["other"] },
        { ...rule, excludeNamespaces: [...rule.excludeNamespaces, "other"] },
        { ...rule, eventTypes: rule.eventTypes.slice(1) },
        { ...rule, updatesOn: rule.updatesOn.length > 0 ? rule.updatesOn.slice(1, 2) : [added.path] },
      ];
      for (const one of narrower) {
        if (rule.namespaces.length === 1 && one.namespaces.length === 0) continue;
        if (rule.updatesOn.length === 1 && one.updatesOn.length === 0) continue;
        expectNarrower(verdicts(one, change), before);
      }
    }),
    { numRuns: 600 },
  );
});

it("does not care in which order conditions, terms and requirements stand", () => {
  holdsForAll((rule, change) => {
    const turned: NormalRule = {
      ...rule,
      when: rule.when.toReversed(),
      fieldFilter: rule.fieldFilter.toReversed(),
      labelFilter: rule.labelFilter.toReversed(),
      updatesOn: rule.updatesOn.toReversed(),
      eventTypes: rule.eventTypes.toReversed(),
    };
    expect(verdicts(turned, change)).toEqual(verdicts(rule, change));
  });
});

it("never says of a change it knows less of what more knowledge denies", () => {
  let unknown = 0;
  holdsForAll((rule, change) => {
    const startedAt = Date.parse("2026-11-21T11:00:00Z");
    const known = verdicts(rule, change, { startedAt });
    const forgotten: readonly (readonly Truth[])[] = [
      verdicts(rule, change),
      ...(change.kind === "updated" && !goText(change.new).includes('"u2"')
        ? [verdicts(rule, { ...change, old: undefined }, { startedAt }), verdicts(rule, { ...change, old: undefined })]
        : []),
    ];
    for (const less of forgotten) {
      for (const [at, verdict] of less.entries()) {
        if (verdict === "unknown") unknown++;
        expect(["unknown", known[at]]).toContain(verdict);
      }
    }
  });
  expect(unknown).toBeGreaterThan(50);
});

it("fires exactly when each of its checks holds", () => {
  holdsForAll((rule, change) => {
    for (const { fires, checks } of judge(rule, change, context).classes) {
      const truths = checks.map(({ holds }) => holds);
      expect(fires).toBe(truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true);
    }
  });
});

/** Objects that no API server sends, and some that are merely large. */
const hostile: readonly (readonly [name: string, object: Json])[] = [
  ["null", null],
  ["a text", "x"],
  ["a list", []],
  ["metadata missing", {}],
  ["metadata null", { metadata: null }],
  ["metadata a list", { metadata: [] }],
  [
    "a member __proto__",
    json('{"metadata":{"__proto__":{"labels":{"app":"x"}},"uid":"u1"},"__proto__":{"spec":{"v":1}}}'),
  ],
  ["a deep object", json(`{"metadata":{},"spec":${"[".repeat(990)}${"]".repeat(990)}}`)],
  ["10 MB of text", { metadata: {}, spec: { v: "x".repeat(10_000_000) } }],
  ["10 MB of members", json(`{"metadata":{},"spec":{"v":[${'{"a":1},'.repeat(1_250_000)}1]}}`)],
  ["digits", json('{"metadata":{"resourceVersion":18446744073709551615},"spec":{"v":1e308}}')],
];

it.each(hostile)("judges any object without failing: %s", (_name, object) => {
  const rule = normalRule({
    id: "r",
    version: "v1",
    resource: "pods",
    labelFilter: "!app",
    fieldFilter: "status.phase!=x",
    updatesOn: ["spec"],
    when: [
      { path: "spec.v", notMatches: "[0-9]*" },
      { path: "spec.v", notEquals: 1 },
      { path: "spec.v", notIn: ["a"] },
      { path: "__proto__.spec.v", exists: false },
      { path: "spec.v[0]", changed: true },
    ],
  });
  const pod: Json = { metadata: { uid: "u1" }, spec: { v: ["x"] } };
  const kubernetes = goText(object).startsWith('{"metadata":{') || goText(object).includes('"metadata":{');
  for (const change of [
    { kind: "created", new: object },
    { kind: "deleted", old: object },
    { kind: "updated", old: object, new: pod },
    { kind: "updated", old: pod, new: object },
    { kind: "updated", old: undefined, new: object },
  ] as const) {
    const { classes } = judge(rule, { ...change, resource: rule }, context);
    const texts = classes.flatMap(({ checks }) => checks.flatMap(({ expected, actual }) => [expected, actual]));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(200);
    const carried = "new" in change && change.new === object && !kubernetes;
    const fired = verdicts(rule, change).filter((fires) => carried && fires !== false);
    expect(fired).toEqual([]);
  }
});
