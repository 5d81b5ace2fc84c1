import fc from "fast-check";
import { expect, it } from "vitest";
import { environmentBytes } from "../../src/emit/go-size.ts";
import { goJsonBytes } from "../../src/language/go-json.ts";
import { measureWith } from "../../src/emit/measure.ts";
import { placeWatches } from "../../src/plan/place-watches.ts";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { compileRules, eventSourcesOf, sensorsOf } from "../support/compile-rules.ts";

it.each([
  ["", 2],
  ["abc", 5],
  ["&", 8],
  ["<>", 14],
  ['"', 4],
  ["\\", 4],
  ["\n", 4],
  ["\u0001", 8],
  ["\u007f", 3],
  ["é", 4],
  ["日", 5],
  ["\u2028", 8],
  ["\u2029", 8],
  ["\u{1f600}", 6],
  [{ a: null, b: [1, true] }, 23],
  [{ "<": "é" }, 15],
  [1e21, 5],
])("counts the bytes of %j in Go's JSON as %i", (value, want) => {
  expect(goJsonBytes(value)).toBe(want);
});

it("never takes an object for smaller than it becomes", () => {
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 1, maxLength: 15 }), ({ rules, config }) => {
      const { objects, plan } = compileRules(rules, config);
      const measure = measureWith(config);
      const watches = placeWatches(plan.eventSources);
      const name = "x".repeat(50);
      for (const sensor of sensorsOf(objects)) {
        const here = plan.sensors.find((one) => one.name === sensor.metadata.name)?.rules ?? [];
        const measured = here.reduce(
          (sum, { planned, routes }) => sum + measure.rule(planned, routes, watches),
          measure.emptySensor(name),
        );
        expect(measured).toBeGreaterThanOrEqual(environmentBytes(sensor));
        expect(measured - environmentBytes(sensor)).toBeLessThan(60);
      }
      for (const source of eventSourcesOf(objects)) {
        const here = plan.eventSources.find((one) => one.name === source.metadata.name)?.watches ?? [];
        const measured = here.reduce((sum, watch) => sum + measure.watch(watch), measure.emptyEventSource(name));
        expect(measured).toBeGreaterThanOrEqual(environmentBytes(source));
        expect(measured - environmentBytes(source)).toBeLessThan(160);
      }
    }),
    { numRuns: 30 },
  );
});
