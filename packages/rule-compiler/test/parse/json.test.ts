import { expect, it } from "vitest";
import { marked, stretchesOf } from "../support/marked.ts";
import { codesOf, mapped, parse, valuesOf } from "./values.ts";

const good: readonly { given: string; want: unknown[] }[] = [
  { given: "[]", want: [] },
  { given: '[{"id": "a"}]', want: [{ id: "a" }] },
  { given: '[null, 1, true, false, "a", []]', want: [null, 1, true, false, "a", []] },
  { given: '// why\n[ /* one */ {"id": "a",}, // two\n]', want: [{ id: "a" }] },
  { given: '\uFEFF[{"id": "a"}]', want: [{ id: "a" }] },
  { given: '[{"a": 1},\r\n{"b": 2}]\r\n', want: [{ a: 1 }, { b: 2 }] },
  { given: '{"rules": [{"id": "a"}]}', want: [{ id: "a" }] },
  { given: '{"$schema": "rules.json", "rules": [1]}', want: [1] },
  { given: String.raw`["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]`, want: ['"\\/\b\f\n\r\té😀'] },
  { given: "[-0.5e+3, 0, 1E2]", want: [-500, 0, 100] },
  { given: '["[{/*//"]', want: ["[{/*//"] },
];

it.each(good)("reads the JSON $given", ({ given, want }) => {
  expect(codesOf(given)).toEqual([]);
  expect(valuesOf(given)).toEqual(want.map(mapped));
});

const syntax: readonly { given: string; want: readonly string[] }[] = [
  { given: '[{"a": 1⟦]⟧', want: ['expected "}", found "]"'] },
  { given: "[⟦⟧", want: ['expected "]", found the end of the input'] },
  { given: "[]⟦]⟧", want: ['nothing is open that this bracket could close, found "]"'] },
  { given: "[[1⟦}⟧, [2⟦}⟧]", want: Array(2).fill('expected "]", found "}"') },
  { given: "[1 ⟦2⟧]", want: ['expected ",", found "2"'] },
  { given: "[0⟦1⟧]", want: ['a number does not start with 0, found "1"'] },
  { given: "[1,⟦,⟧2]", want: ['expected a value, found ","'] },
  { given: "[⟦,⟧]", want: ['expected a value, found ","'] },
  { given: '{"a"⟦}⟧', want: ['expected ":" after the key, found "}"'] },
  { given: '{"a": ⟦}⟧', want: ['expected a value, found "}"'] },
  { given: "{⟦a⟧: 1}", want: ['a key stands in double quotes ("), found "a"'] },
  { given: "{⟦1⟧: 1}", want: ['expected a key in double quotes ("), found "1"'] },
  { given: "[⟦'a'⟧]", want: [`strings and keys stand in double quotes ("), found "'a'"`] },
  { given: "[⟦tru⟧]", want: ['expected a value (text stands in double quotes (")), found "tru"'] },
  { given: "[⟦True⟧]", want: ['no such value (write true), found "True"'] },
  { given: "[⟦constructor⟧]", want: ['expected a value (text stands in double quotes (")), found "constructor"'] },
  { given: "[⟦+1⟧]", want: ['a number starts with a digit or with a minus and a digit, found "+1"'] },
  { given: "[⟦-⟧a]", want: ['a minus is followed by a digit, found "-"'] },
  { given: "[⟦1.⟧]", want: ['a number ends with a digit, found "1."'] },
  { given: '[⟦"abc]⟧\n', want: ['a string is not closed before the end of its line, found the string "abc]'] },
  { given: "[1] ⟦/* x⟧", want: ['a comment is not closed with */, found "/* x"'] },
  { given: String.raw`["a⟦\q⟧"]`, want: [String.raw`no such escape (a backslash itself is written \\), found "\q"`] },
  { given: String.raw`["\\⟦\u12g4⟧"]`, want: [String.raw`\u is followed by four hexadecimal digits, found "\u12g4"`] },
  { given: '["a⟦\t⟧b"]', want: [String.raw`a tab inside a string is written \t, found a tab character`] },
  { given: "[1] ⟦[⟧2]", want: ['expected nothing after the first value, found "["'] },
  {
    given: '[{"id": ⟦tru⟧}, {⟦id⟧: 1}, {"id" ⟦5⟧}]',
    want: [
      'expected a value (text stands in double quotes (")), found "tru"',
      'a key stands in double quotes ("), found "id"',
      'expected ":" after the key, found "5"',
    ],
  },
];

it.each(syntax)("reports each syntax error of $given once, in place, and yields no rules", ({ given, want }) => {
  const { text, spans } = marked(given);
  const { rules, diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.message)).toEqual(want);
  expect(diagnostics.every((one) => one.code === "JSON_SYNTAX")).toBe(true);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(rules).toEqual([]);
});

it("points from a missing bracket to the one that is open", () => {
  const { text, spans } = marked('[⟦{⟧"a": 1]');
  const related = parse(text).diagnostics[0]?.related?.[0];
  expect(related?.message).toBe("{ is opened here");
  expect([{ start: related?.span.start, end: related?.span.end }]).toEqual(spans);
});

it("reads a file named .json as JSON whatever it holds, and falls back to nothing", () => {
  expect(codesOf("- id: a\n", "rules.json")).toEqual(["JSON_SYNTAX"]);
  expect(codesOf("- id: a\n", "rules.JSONC")).toEqual(["JSON_SYNTAX"]);
  expect(codesOf("[{id: a}]", "rules.yaml")).toContain("JSON_SYNTAX");
});

it("keeps the digits of a number as they were written", () => {
  const node = parse("[12345678901234567890.10]").rules[0]?.node;
  expect(node).toMatchObject({ kind: "number", raw: "12345678901234567890.10" });
});

it("knows the place of the content of a string without escapes only", () => {
  const nodes = parse(String.raw`["ab", "a\u0062"]`).rules.map((rule) => rule.node);
  expect(nodes[0]).toMatchObject({ value: "ab", contentStart: 2 });
  expect(nodes[1]).toMatchObject({ value: "ab" });
  expect(nodes[1]).not.toHaveProperty("contentStart");
});
