import fc from "fast-check";
import { expect, it } from "vitest";

import { parseFieldSelector } from "../../src/language/field-selector.ts";
import { firstProblem, piecesAt, valueOf } from "./problems.ts";

it.each<readonly [string, readonly (readonly string[])[]]>([
  ["", []],
  [",", []],
  ["status.phase=Running", [["status.phase", "equals", "Running"]]],
  ["status.phase==Running,", [["status.phase", "equals", "Running"]]],
  [
    "b!=x,,a=",
    [
      ["b", "notEquals", "x"],
      ["a", "equals", ""],
    ],
  ],
  ["a=b\\,c\\=d\\\\", [["a", "equals", "b,c=d\\"]]],
  ["a= b!<(é😀", [["a", "equals", " b!<(é😀"]]],
])("reads the field selector %j", (text, want) => {
  const terms = valueOf(parseFieldSelector(text));
  expect(terms.map(({ field, operator, value }) => [field, operator, value])).toEqual(want);
});

it("gives each term and its field their places in the text", () => {
  const text = "a=b\\,c,spec.x!=y";
  const terms = valueOf(parseFieldSelector(text));
  expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(["a=b\\,c", "spec.x!=y"]);
  expect(terms.map(({ start, fieldEnd }) => text.slice(start, fieldEnd))).toEqual(["a", "spec.x"]);
});

it.each<readonly [string, readonly string[], string]>([
  ["a", ["a"], "write field=value or field!=value"],
  [" ", [" "], "remove the blanks"],
  ["a<5", ["a<5"], "cannot compare by < and >"],
  ["a<=5", ["a<"], "no operator of field selectors"],
  ["a in (b)", ["a in (b)"], "have no sets"],
  ["a notin (b)", ["a notin (b)"], "have no sets"],
  ["=b", ["="], 'no field stands before "="'],
  ["!=b", ["!"], 'no field stands before "!="'],
  ["a=b, c=d", [" c"], "write c=… without blanks"],
  ["a =b", ["a "], "write a=… without blanks"],
  ["!a=b", ["!a"], 'holds "!"'],
  ["a\\,b=c", ["a\\,b"], "holds"],
  ["a==b==c", ["="], "write \\= for ="],
  ["a===b", ["="], "write \\= for ="],
  ["a=b\\x", ["\\x"], "is no escape"],
  ["a=b\\😀", ["\\😀"], "is no escape"],
  ["a=b\\", ["\\"], "lone backslash"],
  ["a=\ud800", ["\ud800"], "surrogate"],
  ["=b,c,d=\\x\\y", ["=", "c", "\\x", "\\y"], "no field"],
])("refuses the field selector %j at %j", (text, pieces, told) => {
  const parsed = parseFieldSelector(text);
  expect(piecesAt(text, parsed)).toEqual(pieces);
  expect(firstProblem(parsed)).toContain(told);
});

it("refuses a selector that no Sensor can hold, without reading it", () => {
  expect(firstProblem(parseFieldSelector("a=b,".repeat(30_000)))).toContain("120000 characters");
});

it("reads back any values that were escaped", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (values) => {
      const text = values.map((value) => `a=${value.replaceAll(/[\\,=]/g, "\\$&")}`).join(",");
      expect(valueOf(parseFieldSelector(text)).map((term) => term.value)).toEqual(values);
    }),
  );
});
