import fc from "fast-check";
import { expect, it } from "vitest";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { judge } from "../../src/semantics/judge.ts";
import { Simulation } from "../../src/simulate/simulation.ts";
import { arbitraryChange, doubtfulChange } from "../support/arbitrary-changes.ts";
import { arbitraryRule } from "../support/arbitrary-rules.ts";
import { compileRules, configWith, type Compiled } from "../support/compile-rules.ts";

// What simulate says comes of a change is what the rule means, and what is handed on as well. The model behind it is
// compared at length in test/proof; here it is the way from what somebody tells to the watches.

const config = configWith();

const cases = arbitraryRule
  .map((rule) => compileRules([{ ...rule, action: "eventsrunner" }], config))
  .chain((compiled) => {
    const [rule] = compiled.rules;
    if (!rule) throw new Error("no rule");
    const likely = fc.array(arbitraryChange(rule, config.sensorName), { minLength: 3, maxLength: 6 });
    const doubtful = fc.array(doubtfulChange(rule, config.sensorName), { minLength: 1, maxLength: 3 });
    return fc.tuple(fc.constant(compiled), likely, doubtful).map(([one, many, more]) => ({
      compiled: one,
      rule,
      changes: [...many, ...more],
    }));
  });

/** Long before every object was created. */
const startedAt = 0;

function handedOn(compiled: Compiled, change: ObjectChange): readonly string[] {
  const { firings, failed, refused } = new Simulation({ compiled, startedAt }).take(change);
  expect({ failed, refused }).toEqual({ failed: [], refused: [] });
  return firings.map(({ does }) => (does.kind === "http" ? (does.body ?? "") : does.kind)).toSorted();
}

it("hands on what the rule means", () => {
  let [fired, not] = [0, 0];
  fc.assert(
    fc.property(cases, ({ compiled, rule, changes }) => {
      for (const change of changes) {
        const { classes } = judge(rule, change, { sensorName: config.sensorName, startedAt });
        const meant = classes.flatMap(({ fires, event }) => (fires === true ? [event ?? ""] : []));
        expect(classes.map(({ fires }) => fires)).not.toContain("unknown");
        expect(handedOn(compiled, change)).toEqual(meant.toSorted());
        if (meant.length > 0) fired++;
        else not++;
      }
    }),
    { numRuns: 100 },
  );
  expect(Math.min(fired, not)).toBeGreaterThan(100);
});
