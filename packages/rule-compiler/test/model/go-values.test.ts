import { expect, it } from "vitest";
import { formatPlain, formatShort, parseBoolAsGo, parseFloatAsGo } from "../../src/model/go-number.ts";
import { compareAsGo } from "../../src/model/go-order.ts";
import { NotModelled } from "../../src/model/not-modelled.ts";
import { compileRegexp, matchesRegexp } from "../../src/model/regexp.ts";
import { GoError } from "../../src/model/go-error.ts";

it.each([
  [0, "0", "0"],
  [-0, "-0", "-0"],
  [5, "5", "5"],
  [100_000, "100000", "100000"],
  [1_000_000, "1000000", "1e+06"],
  [1_234_567, "1234567", "1.234567e+06"],
  [0.5, "0.5", "0.5"],
  [0.0001, "0.0001", "0.0001"],
  [0.00001, "0.00001", "1e-05"],
  [-1.5e-7, "-0.00000015", "-1.5e-07"],
  [1e21, "1000000000000000000000", "1e+21"],
  [Infinity, "+Inf", "+Inf"],
  [Number.NaN, "NaN", "NaN"],
])("writes %s without an exponent as %s, and shortly as %s", (value, plain, short) => {
  expect([formatPlain(value), formatShort(value)]).toEqual([plain, short]);
});

it.each([
  ["1", 1, false],
  ["+1.5e3", 1500, false],
  ["1_000", 1000, false],
  [".5", 0.5, false],
  ["5.", 5, false],
  ["-Inf", -Infinity, false],
  ["nan", Number.NaN, false],
  ["1e400", Infinity, true],
  ["", 0, true],
  [" 1", 0, true],
  ["1__0", 0, true],
  ["0x10", 0, true],
  ["five", 0, true],
])("reads %j as %s", (text, value, failed) => {
  const read = parseFloatAsGo(text);
  expect([read.value, read.error !== undefined]).toEqual([value, failed]);
});

it("refuses hexadecimal floats by name", () => {
  expect(() => parseFloatAsGo("0x1p-2")).toThrow(new NotModelled("a hexadecimal float"));
});

it.each([
  ["T", true],
  ["false", false],
  ["yes", undefined],
  ["tRUE", undefined],
])("reads %j as the boolean %s", (text, want) => {
  expect(parseBoolAsGo(text)).toBe(want);
});

it.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "ab", -1],
  ["😀", "\uffff", 1],
  ["\ue000", "\u{10000}", -1],
  ["é", "é", 0],
])("orders %j and %j by their bytes", (one, other, want) => {
  expect(Math.sign(compareAsGo(one, other))).toBe(want);
});

it.each([
  ["rod", "prod-2", true],
  ["^rod", "prod-2", false],
  ["(?i)PROD", "prod", true],
  ["\\pL", "é", true],
])("matches %s with %s anywhere: %s", (pattern, text, want) => {
  const compiled = compileRegexp(pattern);
  expect(compiled instanceof GoError || matchesRegexp(compiled, text)).toBe(want);
});

it.each(["(", "a{1001}", "(?=a)", "\\1", "a**"])("finds an error in %s", (pattern) => {
  expect(compileRegexp(pattern)).toBeInstanceOf(GoError);
});

it("refuses what hangs on newer tables of Unicode by name", () => {
  const compiled = compileRegexp("\\p{Lu}");
  expect(() => compiled instanceof GoError || matchesRegexp(compiled, "λ")).toThrow(
    new NotModelled("classes or case of Unicode in a regular expression, on characters beyond U+00FF"),
  );
  expect(() => compileRegexp("(?P<n>a)(?P<n>b)")).toThrow(
    new NotModelled("a regular expression with two groups of one name"),
  );
});
