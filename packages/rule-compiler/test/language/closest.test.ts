import { expect, it } from "vitest";

import { closest } from "../../src/language/closest.ts";

const fields = [
  "id",
  "group",
  "version",
  "resource",
  "namespaces",
  "eventTypes",
  "updatesOn",
  "fieldFilter",
  "labelFilter",
];

it.each([
  ["resouce", "resource"],
  ["reSource", "resource"],
  ["RESOURCES", "resource"],
  ["namespace", "namespaces"],
  ["eventType", "eventTypes"],
  ["labelfiltre", "labelFilter"],
  ["feildFilter", "fieldFilter"],
  ["updateOn", "updatesOn"],
  ["di", "id"],
  ["ids", "id"],
])("takes %j for %j", (word, want) => {
  expect(closest(word, fields)).toBe(want);
});

it.each(["", "x", "zz", "banana", "schedule", "resourcesAndMuchMore", "a".repeat(100_000)])(
  "finds nothing near %j",
  (word) => {
    expect(closest(word, fields)).toBeUndefined();
  },
);

it("prefers the nearest candidate, and the first of equally near ones", () => {
  expect(closest("cat", ["cart", "car", "cat"])).toBe("cat");
  expect(closest("cat", ["car", "bat"])).toBe("car");
});

it("finds nothing where there are no candidates", () => {
  expect(closest("id", [])).toBeUndefined();
});
