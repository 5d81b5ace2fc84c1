import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { verify } from "../../src/verify/verify.ts";
import { arbitraryStroke, mutate } from "../bad-input/mutate.ts";
import { manifestRows } from "./rows.ts";

// One document each: a second one would hide that the first is passed over.
const objects = manifestRows
  .filter(({ good }) => !good.includes("\n---\n") && good.length < 10_000)
  .map(({ good }) => parse(good) as object);
const strokes = fc.array(arbitraryStroke, { minLength: 1, maxLength: 5 });

it("says something of any manifest, whatever was done to it, and the same each time", () => {
  fc.assert(
    fc.property(fc.constantFrom(...objects), strokes, (object, made) => {
      const file = { path: "manifest.json", text: JSON.stringify(mutate(object, made)) };
      const { diagnostics, found } = verify([file]);
      expect(verify([file]).diagnostics).toEqual(diagnostics);
      expect(found.length > 0 || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      const outside = diagnostics.filter(
        ({ span }) => span && (span.start < 0 || span.end > file.text.length || span.start > span.end),
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

it("never throws on a text of any kind", () => {
  fc.assert(
    fc.property(fc.constantFrom(...manifestRows.map(({ bad }) => bad)), fc.nat(), fc.string(), (bad, at, put) => {
      const cut = at % (bad.length + 1);
      verify([{ path: "manifest.yaml", text: `${bad.slice(0, cut)}${put}${bad.slice(cut + (at % 3))}` }]);
    }),
    { numRuns: 1000 },
  );
});

const first = "apiVersion: argoproj.io/v1alpha1\nkind: Sensor\nmetadata: {name: a}\nspec:\n";
const deep = "(".repeat(100_000);

it.each([
  [
    "conditions of 100,000 parentheses",
    `  dependencies: []\n  triggers: [{template: {name: a, conditions: "${deep}"}}]\n`,
  ],
  [
    "an expression of 3,000 parentheses",
    filtersOf(`exprs: [{expr: "${deep.slice(0, 3000)}", fields: [{name: a, path: b}]}]`),
  ],
  ["a pattern that takes other engines for ever", filtersOf('data: [{path: a, type: string, value: ["(a+)+$"]}]')],
  ["a path of 100,000 brackets", filtersOf(`data: [{path: "${"[".repeat(100_000)}", type: string, value: [a]}]`)],
  [
    "keys of Object.prototype",
    "  __proto__: {a: 1}\n  constructor: 1\n  toString: []\n  dependencies: {__proto__: 1}\n",
  ],
  ["a name of 100,000 letters", `  dependencies: [{name: ${"a".repeat(100_000)}}]\n`],
])("says something of %s", (_, spec) => {
  const { found, diagnostics } = verify([{ path: "manifest.yaml", text: first + spec }]);
  expect(found).toHaveLength(1);
  expect(diagnostics.length).toBeGreaterThan(0);
});

function filtersOf(filters: string): string {
  return `  dependencies: [{name: a, eventSourceName: a, eventName: a, filters: {${filters}}}]\n  triggers: []\n`;
}
