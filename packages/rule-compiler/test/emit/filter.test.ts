import fc from "fast-check";
import { expect, it } from "vitest";
import { exprFilters } from "../../src/emit/filter.ts";
import { parsePath } from "../../src/language/path.ts";
import { parsePattern } from "../../src/language/pattern.ts";
import type { Path, Pattern } from "../../src/language/trees.ts";
import type { ObjectRef } from "@argo-rules/contracts";
import { all, any, not, type Formula, type Scalar } from "../../src/plan/formula.ts";
import { arbitraryRule, generatedConfigs } from "../support/arbitrary-rules.ts";
import { compileRules, sensorsOf } from "../support/compile-rules.ts";

function parsed<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("does not parse");
  return result.value;
}

const path = (text: string): Path => parsed(parsePath(text));
const pattern = (text: string): Pattern => parsed(parsePattern(text));
const oneOf = (values: readonly Scalar[], at: ObjectRef = "body", of = "a"): Formula => ({
  kind: "oneOf",
  at,
  path: path(of),
  values,
});
const present: Formula = { kind: "present", at: "body", path: path("a") };
const isString: Formula = { kind: "isString", at: "body", path: path("a") };
const differs: Formula = { kind: "differs", path: path("a.b") };
const add: Formula = { kind: "eventType", is: "ADD" };
const last = "[body,body.Obj].#(metadata)#|0";

/** An expression with the names of its fields replaced by their paths, and each field once. */
type Want = readonly [expr: string, fields: Readonly<Record<string, string>>];

it.each<readonly [string, Formula, Want]>([
  ["an event type", add, ["p0 == c0", { p0: "[type,!0].0", c0: '!"ADD"' }]],
  ["one text", oneOf(["x"]), ["p0 == c0", { p0: "[body.a,!0].0", c0: '!"x"' }]],
  ["another text", not(oneOf(["x"])), ["p0 != c0", { p0: "[body.a,!0].0", c0: '!"x"' }]],
  ["an empty text", oneOf([""]), ["p0 == c0", { p0: "[body.a,!0].0", c0: '!""' }]],
  ["a number", oneOf([-1.5]), ["p0 == c0", { p0: "[body.a]|@tostr", c0: '!"\\u005b-1.5\\u005d"' }]],
  ["true", oneOf([true]), ["p0 == c0", { p0: "[body.a]|@tostr", c0: '!"\\u005btrue\\u005d"' }]],
  ["null", not(oneOf([null])), ["p0 != c0", { p0: "[body.a]|@tostr", c0: '!"\\u005bnull\\u005d"' }]],
  [
    "values of all types",
    oneOf(["x", 1, "x"]),
    [
      "(p0 == c0 || p1 == c1 || p0 == c0)",
      { p0: "[body.a,!0].0", c0: '!"x"', p1: "[body.a]|@tostr", c1: '!"\\u005b1\\u005d"' },
    ],
  ],
  [
    "none of several values",
    not(oneOf(["x", "y"])),
    ["!(p0 == c0 || p0 == c1)", { p0: "[body.a,!0].0", c0: '!"x"', c1: '!"y"' }],
  ],
  ["a value that is there", present, ["p0 != c0", { p0: "[body.a]|@tostr", c0: '!"\\u005b\\u005d"' }]],
  ["a value that is missing", not(present), ["p0 == c0", { p0: "[body.a]|@tostr", c0: '!"\\u005b\\u005d"' }]],
  ["a text of any kind", isString, ["p0 =~ c0", { p0: "[body.a]|@tostr", c0: '!"^.\\""' }]],
  ["a change", differs, ["p0 != p1", { p0: "[body.a.b]|@tostr", p1: "[oldBody.a.b]|@tostr" }]],
  ["no change", not(differs), ["p0 == p1", { p0: "[body.a.b]|@tostr", p1: "[oldBody.a.b]|@tostr" }]],
  [
    "a pattern, behind a test for text",
    { kind: "matches", at: "oldBody", path: path("a"), pattern: pattern("x{2}|[)]") },
    [
      "(p1 =~ c1 && p0 =~ c0)",
      {
        p1: "[oldBody.a]|@tostr",
        c1: '!"^.\\""',
        p0: '[oldBody.a,!""].0',
        c0: '!"^\\u0028?:x\\u007b2\\u007d|\\u005b\\u0029\\u005d\\u0029$"',
      },
    ],
  ],
  [
    "no match of a pattern",
    not({ kind: "matches", at: "body", path: path("a"), pattern: pattern("x") }),
    [
      "!(p1 =~ c1 && p0 =~ c0)",
      { p1: "[body.a]|@tostr", c1: '!"^.\\""', p0: '[body.a,!""].0', c0: '!"^\\u0028?:x\\u0029$"' },
    ],
  ],
  [
    "a greater number, behind a test for numbers",
    { kind: "compare", at: "last", path: path("a"), operator: ">", bound: 1e-7 },
    [
      "(p0 =~ c0 && p1 > c1)",
      { p0: `[${last}.a]|@tostr`, c0: '!"^.-?\\u005b0-9\\u005d"', p1: `[${last}.a,!0].0`, c1: "!1e-7" },
    ],
  ],
  [
    "a smaller number",
    { kind: "compare", at: "body", path: path("a"), operator: "<", bound: -3 },
    [
      "(p0 =~ c0 && p1 < c1)",
      { p0: "[body.a]|@tostr", c0: '!"^.-?\\u005b0-9\\u005d"', p1: "[body.a,!0].0", c1: "!-3" },
    ],
  ],
  [
    "nested choices",
    any([all([present, differs]), not(any([isString, oneOf([1])]))]),
    [
      "((p0 != c0 && p1 != p2) || !(p0 =~ c1 || p0 == c2))",
      {
        p0: "[body.a]|@tostr",
        c0: '!"\\u005b\\u005d"',
        p1: "[body.a.b]|@tostr",
        p2: "[oldBody.a.b]|@tostr",
        c1: '!"^.\\""',
        c2: '!"\\u005b1\\u005d"',
      },
    ],
  ],
])("writes %s", (_, formula, [expr, fields]) => {
  const [filter, ...more] = exprFilters(formula);
  expect(more).toEqual([]);
  expect(filter?.expr).toBe(expr);
  expect(Object.fromEntries(filter?.fields.map((field) => [field.name, field.path]) ?? [])).toEqual(fields);
  expect(filter?.fields).toHaveLength(Object.keys(fields).length);
});

it("judges the event type first and alone", () => {
  const filters = exprFilters(all([oneOf(["x"]), add, present]));
  expect(filters.map(({ expr }) => expr)).toEqual(["p0 == c0", "p0 == c0 && p1 != c1"]);
  expect(filters[0]?.fields[0]?.path).toBe("[type,!0].0");
});

/** All operands a filter has: a list that always exists and what is taken of it, or a constant. */
const constant =
  // oxlint-disable-next-line no-control-regex -- control characters may not stand in it
  /^!(?:"(?:[^"\\()[\]{}\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|\\["\\bfnrt]|\\u[0-9a-f]{4})*"|-?\d+(?:\.\d+)?(?:e[-+]\d+)?)$/u;
const operand =
  /^\[(?:type|(?:(?:body|oldBody)|\[body,body\.Obj\]\.#\(metadata\)#\|0)\..*?)(?:\]\|@tostr|,!(?:0|"")\]\.0)$/s;

it("puts no text of a rule into any expression, and begins every path with what always exists", () => {
  fc.assert(
    fc.property(arbitraryRule, fc.constantFrom(...generatedConfigs), (rule, config) => {
      const [sensor] = sensorsOf(compileRules([rule], config).objects);
      for (const { filters } of sensor?.spec.dependencies ?? []) {
        for (const { expr, fields } of filters?.exprs ?? []) {
          expect(expr).toMatch(/^[pc0-9 ()!&|=~<>]+$/);
          const names = fields.map(({ name }) => name);
          expect(new Set(expr.match(/[pc]\d+/g))).toEqual(new Set(names));
          expect(new Set(names).size).toBe(names.length);
          for (const field of fields) {
            expect(field.name).toMatch(/^[pc](?:0|[1-9]\d*)$/);
            expect(field.path).toMatch(field.name.startsWith("c") ? constant : operand);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
