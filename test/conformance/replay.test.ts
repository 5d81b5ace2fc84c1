import { expect, it } from "vitest";
import { compileRules, emissionHash, listenersOf } from "./compiled.ts";
import { howToRecord, readRecording } from "./recording.ts";
import { table } from "./table/table.ts";

// The verdicts of Argo's own code, for machines without Go: they hold as long as the same objects are emitted.

const recording = await readRecording();

it.each(table)("as recorded: $name", ({ name, rule, want }) => {
  const emission = emissionHash(listenersOf(compileRules(name, [rule]).objects));
  expect(emission, `emission changed: record again with ${howToRecord}`).toBe(recording[name]?.emission);
  expect(recording[name]?.classes).toEqual(want.toSorted());
});

it(`has a verdict for each row and for nothing else, made by ${howToRecord}`, () => {
  expect(Object.keys(recording).toSorted()).toEqual(table.map(({ name }) => name).toSorted());
});
