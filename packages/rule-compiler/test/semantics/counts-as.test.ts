import { eventClasses } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { countsAs, judge } from "../../src/semantics/judge.ts";
import { arbitraryChange, doubtfulChange } from "../support/arbitrary-changes.ts";
import { arbitraryRule } from "../support/arbitrary-rules.ts";
import { normalRule } from "./judging.ts";

const sensorName = "er-k8s-sensor";

/** The change as somebody knows it who has not seen the old object. */
function withoutOld(change: ObjectChange): ObjectChange {
  return change.kind === "updated" ? { ...change, old: undefined } : change;
}

const judging = arbitraryRule
  .map((written) => normalRule({ ...written, action: "log" }))
  .chain((rule) =>
    fc
      .tuple(fc.oneof(arbitraryChange(rule, sensorName), doubtfulChange(rule, sensorName)), fc.boolean())
      .map(([change, known]) => ({ rule, change: known ? change : withoutOld(change) })),
  );

it("says of each class what a judgement says that gives its reasons", () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(judging, fc.constantFrom(undefined, Date.UTC(2026, 10, 1)), ({ rule, change }, startedAt) => {
      const context = { sensorName, startedAt };
      const counts = countsAs(rule, change, context);
      const { classes } = judge(rule, change, context);
      for (const { fires } of classes) seen.add(fires);
      expect(eventClasses.map((one) => [one, counts[one]])).toEqual(
        classes.map(({ eventClass, fires }) => [eventClass, fires]),
      );
    }),
    { numRuns: 500 },
  );
  expect(seen).toEqual(new Set([true, false, "unknown"]));
});
