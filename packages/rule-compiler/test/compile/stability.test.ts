import { validateObject, type KubernetesObject } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { goJsonBytes } from "../../src/language/go-json.ts";
import { printYaml } from "../../src/print/print.ts";
import {
  arbitraryRule,
  arbitraryRuleSet,
  generatedConfigs,
  generateRules,
  type WrittenRule,
} from "../support/arbitrary-rules.ts";
import { byIdentity, compileRules, eventSourcesOf, sensorsOf } from "../support/compile-rules.ts";
import { checkEdit } from "../support/edits.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 600_000 });

const sets = arbitraryRuleSet({ minLength: 1, maxLength: 60 });
const largeSets = arbitraryRuleSet({ minLength: 150, maxLength: 300 });
const defaults = generatedConfigs[0] as Config;

it("compiles the same rules in any order to the same bytes", () => {
  fc.assert(
    fc.property(
      sets.chain(({ rules, config }) => fc.tuple(fc.constant(rules), shuffled(rules), fc.constant(config))),
      ([rules, others, config]) => {
        expect(printYaml(compileRules(others, config).objects)).toBe(printYaml(compileRules(rules, config).objects));
      },
    ),
    { numRuns: 30 },
  );
});

it.each([
  ["small sets", sets, 60],
  ["large sets", largeSets, 6],
] as const)("keeps every object of %s valid, unique and within its limit", (_, arbitrary, numRuns) => {
  fc.assert(
    fc.property(arbitrary, ({ rules, config }) => checkObjects(compileRules(rules, config).objects, config)),
    { numRuns },
  );
});

it.each([
  ["small sets", sets, 40],
  ["large sets", largeSets, 4],
] as const)(
  "changes only a rule's own objects when it is added to, removed from or edited in %s",
  (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, arbitraryRule, fc.nat(), ({ rules, config }, newcomer, at) => {
        const index = at % rules.length;
        const others = rules.filter((rule, place) => place !== index && rule.id !== newcomer.id);
        const removed = rules[index] as WrittenRule;
        const without = compileRules(others, config);
        checkEdit(without, compileRules([...others, removed], config), removed.id);
        checkEdit(without, compileRules([...others, newcomer], config), newcomer.id);
        const edited = { ...newcomer, id: removed.id };
        checkEdit(compileRules([...others, removed], config), compileRules([...others, edited], config), removed.id);
      }),
      // Making a failing set smaller would take an hour: two compilations for each try.
      { numRuns, endOnFailure: true },
    );
  },
);

it("compiles 3,000 rules, and an edit of one of them changes only its own objects", () => {
  const rules = generateRules(3000, 20);
  const before = compileRules(rules, defaults);
  checkObjects(before.objects, defaults);
  expect(sensorsOf(before.objects).length).toBeGreaterThan(16);
  const [edited] = generateRules(1, 99);
  const after = compileRules([...rules.slice(0, 1499), { ...edited, id: "r1499" }, ...rules.slice(1500)], defaults);
  checkEdit(before, after, "r1499");
});

it("would notice a change in another rule's objects", () => {
  const rules = generateRules(300, 21);
  const before = compileRules(rules, defaults);
  const [other] = generateRules(1, 98);
  const after = compileRules([{ ...other, id: "r0" }, ...rules.slice(1)], defaults);
  const own = before.plan.sensors.find(({ rules: here }) => here.some(({ planned }) => planned.rule.id === "r0"));
  const elsewhere = before.plan.sensors.filter((sensor) => sensor !== own).flatMap(({ rules: here }) => here);
  expect(elsewhere.length).toBeGreaterThan(50);
  expect(() => checkEdit(before, after, "r0")).not.toThrow();
  for (const { planned } of elsewhere.slice(0, 12))
    expect(() => checkEdit(before, after, planned.rule.id)).toThrow(/expect/);
});

it("gives two rule sets no object of one kind, namespace and name", () => {
  fc.assert(
    fc.property(sets, fc.constantFrom("a", "a-b", "rules-x", "z"), ({ rules, config }, name) => {
      const one = byIdentity(compileRules(rules, config).objects);
      const other = byIdentity(compileRules(rules, { ...config, name }).objects);
      expect([...one.keys()].filter((identity) => other.has(identity))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

function shuffled(rules: readonly WrittenRule[]): fc.Arbitrary<readonly WrittenRule[]> {
  return fc.shuffledSubarray([...rules], { minLength: rules.length });
}

function checkObjects(objects: readonly KubernetesObject[], config: Config): void {
  expect(objects.flatMap((object) => validateObject(object))).toEqual([]);
  expect(byIdentity(objects).size).toBe(objects.length);
  const tooLarge = [
    ...sensorsOf(objects).filter((object) => bytesOf(object) > config.limits.sensorBytes),
    ...eventSourcesOf(objects).filter((object) => bytesOf(object) > config.limits.eventSourceBytes),
  ];
  expect(tooLarge.map(({ metadata }) => metadata.name)).toEqual([]);
}

function bytesOf(object: {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: unknown;
}): number {
  const { name, namespace } = object.metadata;
  return goJsonBytes({ metadata: { name, namespace }, spec: object.spec });
}
