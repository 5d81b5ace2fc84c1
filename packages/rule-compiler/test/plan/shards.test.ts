import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { goJsonBytes } from "../../src/language/go-json.ts";
import { hexBits, sha256Hex } from "../../src/plan/hash.ts";
import { prefixLeaves, type Leaf, type ShardItem } from "../../src/plan/shards.ts";
import { compileRules, configWith, eventSourcesOf, sensorsOf } from "../support/compile-rules.ts";

const base = 100;
const limit = 400;

const items = fc
  .uniqueArray(fc.record({ key: fc.string(), bytes: fc.integer({ min: 1, max: 350 }) }), {
    selector: ({ key }) => key,
    maxLength: 60,
    size: "max",
  })
  .map((all) => all.map((one): ShardItem<string> => ({ ...one, value: one.key })));

const bytesOf = (leaf: Leaf<string>): number => leaf.items.reduce((sum, { bytes }) => sum + bytes, base);

it("puts every item into exactly one leaf, the one its hash leads to", () => {
  fc.assert(
    fc.property(items, (all) => {
      const leaves = prefixLeaves(all, base, limit);
      expect(leaves.flatMap((leaf) => leaf.items.map(({ key }) => key)).toSorted()).toEqual(
        all.map(({ key }) => key).toSorted(),
      );
      for (const { prefix, items: here } of leaves) {
        for (const { key } of here) expect(hexBits(sha256Hex(key)).startsWith(prefix)).toBe(true);
      }
    }),
  );
});

it("fills no leaf beyond the limit but with one item that is larger alone", () => {
  fc.assert(
    fc.property(items, (all) => {
      for (const leaf of prefixLeaves(all, base, limit)) {
        const large = bytesOf(leaf) > limit;
        expect([leaf.oversize, large ? leaf.items.length : 1]).toEqual([large, 1]);
      }
    }),
  );
});

it("splits nothing that would fit together", () => {
  fc.assert(
    fc.property(items, (all) => {
      const leaves = prefixLeaves(all, base, limit);
      const parents = new Set(leaves.flatMap(({ prefix }) => (prefix === "" ? [] : [prefix.slice(0, -1)])));
      for (const parent of parents) {
        const beneath = leaves.filter(({ prefix }) => prefix.startsWith(parent));
        const together = beneath.reduce((sum, leaf) => sum + bytesOf(leaf) - base, base);
        expect(together).toBeGreaterThan(limit);
      }
    }),
  );
});

it("does not depend on the order of the items", () => {
  fc.assert(
    fc.property(
      items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(prefixLeaves(shuffled, base, limit)).toEqual(prefixLeaves(all, base, limit));
      },
    ),
  );
});

it("changes only the leaf of an item that is added, or splits it", () => {
  fc.assert(
    fc.property(items, fc.string(), (all, key) => {
      fc.pre(all.every((item) => item.key !== key));
      const before = prefixLeaves(all, base, limit);
      const after = prefixLeaves([...all, { key, bytes: 200, value: key }], base, limit);
      const bits = hexBits(sha256Hex(key));
      const place = before.find(({ prefix }) => bits.startsWith(prefix))?.prefix;
      const texts = new Set(before.map((leaf) => JSON.stringify(leaf)));
      for (const leaf of after) {
        const own = texts.has(JSON.stringify(leaf)) || leaf.prefix.startsWith(place ?? leaf.prefix);
        expect(own).toBe(true);
      }
    }),
  );
});

it("gives nothing for no items", () => {
  expect(prefixLeaves([], base, limit)).toEqual([]);
});

const small = configWith({ limits: { sensorBytes: 6000, eventSourceBytes: 4096 } });
const manyNamespaces = Array.from({ length: 30 }, (_, at) => `namespace-${at}`);

it("cuts a rule that is too large for a Sensor by its watches", () => {
  const rule = { id: "wide", version: "v1", resource: "pods", namespaces: manyNamespaces };
  const { objects, plan } = compileRules(
    [rule, { id: "other", version: "v1", resource: "configmaps", namespaces: ["a"] }],
    small,
  );
  const parts = plan.sensors.filter(({ rules }) => rules.some(({ planned }) => planned.rule.id === "wide"));
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(part.rules).toHaveLength(1);
  const keys = parts.map(({ rules }) => new Set(rules.flatMap(({ routes }) => routes.map(({ watchKey }) => watchKey))));
  expect(keys.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(keys.flatMap((set) => [...set])).size);
  const [whole] = plan.rules.filter(({ rule: { id } }) => id === "wide");
  expect(parts.flatMap(({ rules }) => rules.flatMap(({ routes }) => routes))).toHaveLength(whole?.routes.length ?? 0);
  for (const sensor of sensorsOf(objects)) expect(goJsonBytes(sensor)).toBeLessThan(small.limits.sensorBytes + 300);
});

it("cuts an EventSource that is too large by its watches", () => {
  const rule = { id: "wide", version: "v1", resource: "pods", namespaces: manyNamespaces };
  const sources = eventSourcesOf(compileRules([rule], small).objects);
  expect(sources.length).toBeGreaterThan(2);
  const entries = sources.flatMap(({ spec }) => Object.entries(spec.resource ?? {}));
  expect(new Set(entries.map(([name]) => name)).size).toBe(60);
  expect(new Set(entries.map(([, { namespace }]) => namespace)).size).toBe(30);
});

const manyValues = Array.from({ length: 900 }, (_, at) => `value-${at}`);

it.each([
  ["Sensor", { when: [{ path: "data.a", in: manyValues }] }],
  ["EventSource", { labelFilter: `app in (${manyValues.join(",")})` }],
])("refuses a rule of which one watch is too large for a %s, naming both sizes", (object, rest) => {
  const text = JSON.stringify([
    { id: "large", version: "v1", resource: "pods", ...rest },
    { id: "fine", version: "v1", resource: "pods" },
  ]);
  const { objects, diagnostics } = compile({ sources: [{ path: "rules.json", text }], config: small });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(objects).toEqual([]);
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(error).toMatchObject({ code: "RULE_TOO_LARGE", ruleId: "large", span: { start: 1 } });
    expect(error.message).toContain(`one ${object}, more than the ${object === "Sensor" ? 6000 : 4096}`);
  }
});
