import { expect, it } from "vitest";
import { GoError } from "../../src/model/go-error.ts";
import { compileExpression } from "../../src/model/govaluate/expression.ts";
import type { Native } from "../../src/model/native.ts";
import { NotModelled } from "../../src/model/not-modelled.ts";

const parameters = new Map<string, Native>([
  ["a", "x"],
  ["n", 3],
  ["day", "2024-01-01"],
  ["yes", true],
  ["none", null],
  ["list", ["x", 3]],
  ["object", new Map<string, Native>([["k", [1]]])],
  ["same", new Map<string, Native>([["k", [1]]])],
  ["a b", "bracketed"],
]);

/** The value, or "error". */
function evaluate(expression: string): Native {
  const compiled = compileExpression(expression);
  if (compiled instanceof GoError) return "error";
  const value = compiled.evaluate(parameters);
  return value instanceof GoError ? "error" : value;
}

// All of these are what govaluate makes of them; test/conformance compares many more.
it.each<readonly [string, Native]>([
  ["a == 'x'", true],
  ['a == "x"', true],
  ["a == 'x\"", true],
  ["day == '2024-01-01'", false],
  ["'2024-01-01' == 1704067200", true],
  ["'2024-01-01T00:00:00+01:00' == 1704063600", true],
  ["'3:04PM' < 0", true],
  ["day == '2024-13-01'", false],
  ["n > 2 && n <= 3", true],
  ["n > 2 || missing", true],
  ["n < 2 && missing", false],
  ["n < 2 && a", false],
  ["a < 'y'", true],
  ["a =~ '^x$' && a !~ 'y'", true],
  ["a =~ a", true],
  ["object == same", true],
  ["object != list", true],
  ["a in list", true],
  ["n in (1, 2, 3)", true],
  ["1 - 2 - 3", -4],
  ["2 * 3 + 4 % 3", 7],
  ["2 ** 3 ** 2", 64],
  ["-n + 1", -2],
  ["!yes || !(a == 'y')", true],
  ["'a' + n + yes", "a3true"],
  ["'' + 1234567", "1.234567e+06"],
  ["'' + object", "map[k:[1]]"],
  ["yes ? 1 : 2", 1],
  ["!yes ? 1 : 2", 2],
  ["none ?? 'd'", "d"],
  ["[a b]", "bracketed"],
  ["0x1F", 31],
  ["()", null],
  ["(a) n", "x"],
])("makes of %s: %j", (expression, want) => {
  expect(evaluate(expression)).toEqual(want);
});

it.each([
  "",
  "a ==",
  "a = 'x'",
  "(a",
  "'open",
  "a &&! yes",
  "missing",
  "n && yes",
  "a > 2",
  "none == none && none",
  "a =~ '('",
  "a =~ n",
  "a in a",
  "n.Field",
  "n.field",
  "1.2.3",
  "not yes",
  "yes and yes",
  "none ? 1 : 2",
])("finds an error in %j", (expression) => {
  expect(evaluate(expression)).toBe("error");
});

it.each([
  ["n & 1", "govaluate operator &"],
  ["~n", "govaluate operator ~"],
  ["é == 1", "characters beyond ASCII in an expression, outside of texts"],
  ["a == 'Mon Jan  2 15:04:05 2006'", "a date in words as a text of an expression: Mon Jan  2 15:04:05 2006"],
  ["2 ** 0.5", "govaluate operator ** where the result is no whole number below 2^53"],
  ["list in (1, list)", "govaluate operator in on lists or objects, which ends Argo's Sensor"],
])("refuses %s by name", (expression, what) => {
  expect(() => evaluate(expression)).toThrow(new NotModelled(what));
});

it("evaluates chains of any length", () => {
  expect(evaluate(`${"(a == 'y') || ".repeat(5000)}yes`)).toBe(true);
  expect(evaluate(`${"a == 'y' || ".repeat(50_000)}yes`)).toBe(true);
  expect(evaluate(`${"1 + ".repeat(50_000)}1`)).toBe(50_001);
});

it("refuses more parentheses than it can follow", () => {
  const nested = `${"(".repeat(100_000)}a${")".repeat(100_000)}`;
  expect(() => evaluate(nested)).toThrow(new NotModelled("parentheses nested deeper than 500 in an expression"));
  expect(evaluate(`${"(".repeat(500)}a${")".repeat(500)}`)).toBe("x");
});
