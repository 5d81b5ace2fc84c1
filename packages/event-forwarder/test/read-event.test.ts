import { normalizedEventSchema } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isPlainEvent, problemOfEvent } from "../src/event/read-event.ts";

const object = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.dictionary(fc.constantFrom("kind", "metadata", "__proto__"), fc.jsonValue({ maxDepth: 2 })),
  },
  fc.jsonValue({ maxDepth: 1 }),
);
const like = fc.record(
  {
    eventType: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom("added", "modified", "deleted") },
      fc.constantFrom("", 1),
    ),
    ruleID: fc.oneof({ weight: 9, arbitrary: fc.string() }, fc.jsonValue({ maxDepth: 1 })),
    objects: fc.oneof({ weight: 9, arbitrary: fc.array(object, { maxLength: 3 }) }, fc.jsonValue({ maxDepth: 1 })),
    other: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [] },
);
// As a request brings it: with keys like __proto__ as members of their own.
const json = fc.oneof(like, fc.jsonValue()).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

it("takes exactly those events that the schema takes", () => {
  let plain = 0;
  fc.assert(
    fc.property(json, (value) => {
      const taken = normalizedEventSchema.safeParse(value).success;
      expect(problemOfEvent(value) === undefined).toBe(taken);
      if (isPlainEvent(value)) plain++;
      expect(isPlainEvent(value) && !taken).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(20);
});
