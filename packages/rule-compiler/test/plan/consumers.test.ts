import type { Config } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dependencyName, distinctConsumers } from "../../src/plan/consumers.ts";
import { groupBy } from "../../src/plan/group.ts";
import { fnv32a } from "../../src/plan/hash.ts";
import type { Plan, PlannedRule, Route, SensorPlan } from "../../src/plan/ir.ts";
import { sensorName, triggerOf } from "../../src/plan/names.ts";
import { prefixLeaves } from "../../src/plan/shards.ts";
import { arbitraryRule, arbitraryRules, generatedConfigs, generateRules } from "../support/arbitrary-rules.ts";
import { compileRules } from "../support/compile-rules.ts";

const config = generatedConfigs[0] as Config;

/** FNV cut down to so few values that collisions are everywhere. */
const weak = (text: string): number => fnv32a(text) % 2048;

type Placed = Pick<Plan, "rules" | "sensors">;

/** A dependency as Argo subscribes it. */
interface Subscribed {
  readonly sensor: string;
  readonly ruleId: string;
  readonly watchKey: string;
  readonly kind: Route["kind"];
  readonly size: Route["size"];
  readonly dependency: string;
  /** The consumer it would have if it were alone. */
  readonly natural: string;
  /** What Argo makes its consumer's name of. */
  readonly consumer: string;
  /** All it asked for, from the natural one to the one it got. */
  readonly asked: readonly string[];
}

function subscribed({ sensors }: Placed): readonly Subscribed[] {
  return sensors.flatMap(({ name: sensor, rules }) =>
    rules.flatMap(({ planned, routes }) =>
      routes.map((route): Subscribed => {
        const { kind, watchKey, size, dependency } = route;
        const ruleId = planned.rule.id;
        const of = (name: string): string => `${sensor}-${triggerOf(planned.trigger, route)}-${name}`;
        const names: string[] = [];
        do names.push(dependencyName(route, ruleId, names.length));
        while (names.at(-1) !== dependency && names.length < 1000);
        const asked = names.map(of);
        const consumers = { natural: asked[0] ?? "", consumer: of(dependency), asked };
        return { sensor, ruleId, watchKey, kind, size, dependency, ...consumers };
      }),
    ),
  );
}

const plans = arbitraryRules({ minLength: 20, maxLength: 60 });

it("gives every dependency a consumer of its own, and a name of its own in its Sensor", () => {
  fc.assert(
    fc.property(plans, (rules) => {
      const all = subscribed(distinctConsumers(compileRules(rules, config).plan, weak));
      expect(new Set(all.map(({ consumer }) => weak(consumer))).size).toBe(all.length);
      expect(new Set(all.map(({ sensor, dependency }) => `${sensor} ${dependency}`)).size).toBe(all.length);
    }),
    { numRuns: 25 },
  );
});

it("renames none that collides with none and all that collide, and gives nobody what they would have shared", () => {
  let renamed = 0;
  fc.assert(
    fc.property(plans, (rules) => {
      const all = subscribed(distinctConsumers(compileRules(rules, config).plan, weak));
      const given = new Set(all.map(({ consumer }) => weak(consumer)));
      for (const [place, sharing] of groupBy(all, ({ natural }) => String(weak(natural)))) {
        const kept = sharing.filter(({ consumer, natural }) => consumer === natural);
        expect(kept).toHaveLength(sharing.length === 1 ? 1 : 0);
        expect(given.has(Number(place))).toBe(sharing.length === 1);
        renamed += sharing.length - kept.length;
      }
    }),
    { numRuns: 25 },
  );
  expect(renamed).toBeGreaterThan(50);
});

it("does not depend on the order of rules and Sensors", () => {
  fc.assert(
    fc.property(plans, (rules) => {
      const { plan } = compileRules(rules, config);
      const reversed = { rules: plan.rules, sensors: plan.sensors.toReversed() };
      expect(distinctConsumers(reversed, weak).sensors.toReversed()).toEqual(distinctConsumers(plan, weak).sensors);
    }),
    { numRuns: 10 },
  );
});

it("renames on the arrival of a rule only those that collide with it, or with one that was renamed so", () => {
  let arrivals = 0;
  let renamed = 0;
  fc.assert(
    fc.property(plans, arbitraryRule, (rules, newcomer) => {
      const others = rules.filter(({ id }) => id !== newcomer.id);
      const before = subscribed(distinctConsumers(compileRules(others, config).plan, weak));
      const after = subscribed(distinctConsumers(compileRules([...others, newcomer], config).plan, weak));
      const place = (one: Subscribed): string =>
        JSON.stringify([one.sensor, one.ruleId, one.watchKey, one.kind, one.size]);
      const old = new Map(before.map((one) => [place(one), one]));
      const arrived = after.filter(({ ruleId }) => ruleId === newcomer.id);
      const known = (one: Subscribed): Subscribed | undefined => old.get(place(one));
      // A Sensor that was split gives all its rules new consumers, which the other tests judge.
      if (after.some((one) => !arrived.includes(one) && !known(one))) return;
      let open = after.filter((one) => known(one) && known(one)?.consumer !== one.consumer);
      arrivals += arrived.length;
      renamed += open.length;
      // Consumers that the newcomer asks for, or one does or did whose reason is known.
      const reasons = new Set(arrived.flatMap(({ asked }) => asked.map(weak)));
      for (let found = -1; found !== open.length;) {
        found = open.length;
        open = open.filter((one) => {
          const places = [...one.asked, ...(known(one)?.asked ?? [])].map(weak);
          if (!places.some((consumer) => reasons.has(consumer))) return true;
          for (const consumer of places) reasons.add(consumer);
          return false;
        });
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(arrivals).toBeGreaterThan(100);
  expect(renamed).toBeGreaterThan(0);
  expect(renamed).toBeLessThan(arrivals);
});

it("names a renamed dependency alike in the rules and in the Sensors of a plan", () => {
  const { plan } = compileRules(generateRules(40, 6), config);
  const { rules, sensors } = distinctConsumers(plan, weak);
  const inRules = rules.flatMap(({ routes }) => routes);
  const inSensors = sensors.flatMap(({ rules: here }) => here.flatMap(({ routes }) => routes));
  expect(new Set(inRules)).toEqual(new Set(inSensors));
  expect(sensors.flatMap(({ rules: here }) => here).every(({ planned }) => rules.includes(planned))).toBe(true);
  const before = new Set(plan.rules.flatMap(({ routes }) => routes.map(({ dependency }) => dependency)));
  expect(inRules.some(({ dependency }) => !before.has(dependency))).toBe(true);
});

it("leaves a plan without collisions as it is", () => {
  const { plan } = compileRules(generateRules(40, 6), config);
  const { rules, sensors } = distinctConsumers(plan);
  expect([rules, sensors]).toEqual([plan.rules, plan.sensors]);
});

/** So many rules with five routes each, in Sensors as large as real ones are. */
function wide(count: number, prefix: string): Placed {
  const [model] = compileRules(
    [{ id: "model", version: "v1", resource: "pods", fieldFilter: "spec.nodeName=a" }],
    config,
  ).plan.rules as readonly [PlannedRule];
  const rules = Array.from({ length: count }, (_, at): PlannedRule => {
    const id = `${prefix}-${at}`;
    const routes = model.routes.map((route): Route => ({
      ...route,
      dependency: dependencyName(route, id),
    }));
    return { rule: { ...model.rule, id }, trigger: id, routes };
  });
  const items = rules.map((planned) => ({ key: planned.rule.id, bytes: 2000, value: planned }));
  const sensors = prefixLeaves(items, 1000, 96_000).map((leaf): SensorPlan => ({
    name: sensorName("rules", leaf.prefix, undefined),
    rules: leaf.items.map(({ value }) => ({ planned: value, routes: value.routes })),
  }));
  return { rules, sensors };
}

// With 32 bits, 100,000 names give about one pair that collides.
const large: readonly (readonly [prefix: string, collisions: number])[] = [
  ["rule", 2],
  ...(process.env["LONG"] === "1"
    ? ([
        ["team", 0],
        ["deploy", 1],
        ["alert", 1],
      ] as const)
    : []),
];

it.for(large)(
  "keeps apart the consumers of 100,000 dependencies, of rules named %s, by Argo's own hash",
  ([prefix, collisions]) => {
    const all = subscribed(distinctConsumers(wide(20_000, prefix)));
    expect(all).toHaveLength(100_000);
    expect(new Set(all.map(({ consumer }) => fnv32a(consumer))).size).toBe(all.length);
    expect(new Set(all.map(({ natural }) => fnv32a(natural))).size).toBe(all.length - collisions);
    expect(all.filter(({ consumer, natural }) => consumer !== natural)).toHaveLength(2 * collisions);
  },
);

it("names dependencies as Argo's parser of conditions reads identifiers", () => {
  const entered = { kind: "entered", watchKey: "a watch" } as const;
  expect(dependencyName(entered, "a rule")).toMatch(/^entered_[0-9a-f]{8}$/);
  expect(dependencyName({ ...entered, size: "tooLarge" }, "a rule")).toMatch(/^entered_large_[0-9a-f]{8}$/);
  expect(dependencyName(entered, "a rule", 1)).not.toBe(dependencyName(entered, "a rule"));
  expect(dependencyName(entered, "a")).not.toBe(dependencyName({ ...entered, kind: "modified" }, "a"));
});
