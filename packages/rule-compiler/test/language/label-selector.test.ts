import fc from "fast-check";
import { expect, it } from "vitest";

import { canonicalLabelSelector } from "../../src/language/label-print.ts";
import { parseLabelSelector } from "../../src/language/label-selector.ts";
import type { LabelRequirement } from "../../src/language/trees.ts";
import { firstProblem, piecesAt, valueOf } from "./problems.ts";

type Short = readonly [key: string, operator: LabelRequirement["operator"], ...values: readonly string[]];

const shorten = ({ key, operator, values }: LabelRequirement): Short => [key, operator, ...values];

it.each<readonly [string, readonly Short[]]>([
  ["", []],
  [" \t\r\n", []],
  ["a", [["a", "exists"]]],
  ["!a", [["a", "notExists"]]],
  [" ! a ", [["a", "notExists"]]],
  ["a=b", [["a", "equals", "b"]]],
  ["a == b", [["a", "equals", "b"]]],
  ["a!=b", [["a", "notEquals", "b"]]],
  ["a=", [["a", "equals", ""]]],
  [
    "a=,b",
    [
      ["a", "equals", ""],
      ["b", "exists"],
    ],
  ],
  ["a in (c,b,c)", [["a", "in", "b", "c"]]],
  ["a notin (b)", [["a", "notIn", "b"]]],
  ["a in(b)", [["a", "in", "b"]]],
  ["a in ()", [["a", "in", ""]]],
  ["a in (,)", [["a", "in", ""]]],
  ["a in (b,)", [["a", "in", "", "b"]]],
  ["a in (b,,c)", [["a", "in", "", "b", "c"]]],
  ["a in (b,,,)", [["a", "in", "", "b"]]],
  [
    "a>1,b<007",
    [
      ["a", "greaterThan", "1"],
      ["b", "lessThan", "007"],
    ],
  ],
  ["in", [["in", "exists"]]],
  ["in in (in,notin)", [["in", "in", "in", "notin"]]],
  ["notin=in", [["notin", "equals", "in"]]],
  [
    "b,app.kubernetes.io/name=x",
    [
      ["b", "exists"],
      ["app.kubernetes.io/name", "equals", "x"],
    ],
  ],
])("reads the label selector %j", (text, want) => {
  expect(valueOf(parseLabelSelector(text)).map(shorten)).toEqual(want);
});

it("gives each requirement its place in the text", () => {
  const text = " !a , b in (c) ,d= ";
  const places = valueOf(parseLabelSelector(text)).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(["!a", "b in (c)", "d="]);
});

it.each<readonly [string, readonly string[], string]>([
  ["a,", [""], "remove the extra comma"],
  ["a,,b", [","], "remove the extra comma"],
  [",a", [","], "remove the extra comma"],
  ["a in (b,", [""], "the end of the selector"],
  ["a in (b,,)", [")"], "after 2 commas"],
  ["a in (b c)", ["c"], 'where "," or ")" is expected'],
  ["a in b", ["b"], 'where "(" is expected'],
  ["a==b==c", ["=="], 'found "=="'],
  ["a b", ["b"], "where an operator is expected"],
  ["a In (b)", ["In"], 'write "in" in lower case'],
  ["a not in (b)", ["not"], "write a notin (a,b), in one word"],
  ["a (b)", ["("], "write a in (a,b)"],
  ["a=(b)", ["("], "write key in (a,b) for several values"],
  ["!a=b", ["="], "write !a alone, or a!=value"],
  ["!!a", ["!"], "where a label key is expected"],
  ["a>=1", ["="], 'there is no ">="'],
  ["a>x", ["x"], "no integer"],
  ["a>-1", ["-1"], "no integer"],
  ["a>", [""], "where an integer is expected"],
  ["a>9223372036854775808", ["9223372036854775808"], "is too great"],
  ["a=b)", [")"], 'where "," or the end is expected'],
  ['a="b"', ['"b"'], "never quoted"],
  ["a/b/c", ["a/b/c"], "more than one '/'"],
  ["A.b/c", ["A.b/c"], "no DNS subdomain"],
  [`${"k".repeat(64)}=v`, ["k".repeat(64)], "has 64 characters"],
  [`k=${"v".repeat(64)}`, ["v".repeat(64)], "has 64 characters"],
  ["a\0", ["a\0"], "no label key"],
  ["-a=b,c=d e,f in (-x,y-),g", ["-a", "e", "-x", "y-"], "no label key"],
])("refuses the label selector %j at %j", (text, pieces, told) => {
  const parsed = parseLabelSelector(text);
  expect(piecesAt(text, parsed)).toEqual(pieces);
  expect(firstProblem(parsed)).toContain(told);
});

it("refuses a selector that no EventSource can hold, without reading it", () => {
  expect(firstProblem(parseLabelSelector("a,".repeat(60_000)))).toContain("120000 characters");
});

it.each([
  ["b,a", "a,b"],
  ["a = b, a=b,a==b", "a=b"],
  ["a notin (c,b),a in (),!a,a!=x,a>1,a<2,a=", "a=,a>1,a in (),a<2,a!=x,!a,a notin (b,c)"],
  ["  ", ""],
])("prints %j canonically as %j", (text, want) => {
  expect(canonicalLabelSelector(valueOf(parseLabelSelector(text)))).toBe(want);
});

const word = fc.constantFrom("a", "b", "in", "notin", "x.io/k", "A_1");
const member = fc.constantFrom("", "a", "b", "in", "z-9");
const requirement = fc.oneof(
  word,
  word.map((key) => `!${key}`),
  fc.tuple(word, fc.constantFrom("=", " == ", "!="), member).map((pieces) => pieces.join("")),
  fc.tuple(word, fc.constantFrom(">", "< "), fc.nat()).map((pieces) => pieces.join("")),
  fc
    .tuple(word, fc.constantFrom("in", "notin"), fc.uniqueArray(member, { minLength: 1 }))
    .map(([key, operator, values]) => `${key} ${operator} (${values.toSorted().join(",")})`),
);

it("prints equal selectors alike whatever their order, as a text that parses back to them", () => {
  fc.assert(
    fc.property(fc.array(requirement), fc.array(requirement), (some, others) => {
      const requirements = valueOf(parseLabelSelector([...some, ...others].join(",")));
      const printed = canonicalLabelSelector(requirements);
      expect(canonicalLabelSelector(valueOf(parseLabelSelector([...others, ...some].join(" , "))))).toBe(printed);
      const again = valueOf(parseLabelSelector(printed));
      expect(canonicalLabelSelector(again)).toBe(printed);
      const texts = (list: readonly LabelRequirement[]): Set<string> =>
        new Set(list.map((each) => JSON.stringify(shorten(each))));
      expect(texts(again)).toEqual(texts(requirements));
    }),
    { numRuns: 500 },
  );
});

it("never throws and points inside the text", () => {
  const noise = fc.array(fc.constantFrom(...Array.from("ab=!(),<> \tin-/\0é")), { maxLength: 20 });
  fc.assert(
    fc.property(noise, (characters) => {
      const text = characters.join("");
      const parsed = parseLabelSelector(text);
      for (const { start, end } of parsed.ok ? parsed.value : parsed.problems) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
