import { expect, it } from "vitest";
import { marked, stretchesOf } from "../support/marked.ts";
import { codesOf, mapped, parse, valuesOf } from "./values.ts";

const good: readonly { given: string; want: unknown[] }[] = [
  { given: "- id: a\n- id: b\n", want: [{ id: "a" }, { id: "b" }] },
  { given: "\uFEFF- id: a\n", want: [{ id: "a" }] },
  { given: "rules:\n- id: a\n", want: [{ id: "a" }] },
  { given: "- a: 1\r\n  b: |\r\n    x\r\n    y\r\n", want: [{ a: 1, b: "x\ny\n" }] },
  { given: "- [yes, no, on, y, ~, null, True]\n", want: [["yes", "no", "on", "y", null, null, true]] },
  { given: "- 0x1F\n- 0o17\n- 1e3\n- '5'\n- 012\n", want: [31, 15, 1000, "5", 12] },
  { given: "- &a {x: 1}\n- *a\n", want: [{ x: 1 }, { x: 1 }] },
  { given: "- <<: {a: 1}\n", want: [{ "<<": { a: 1 } }] },
  { given: "- !!str 5\n- ! 6\n", want: ["5", "6"] },
  { given: "- 1: a\n  true: b\n", want: [{ "1": "a", true: "b" }] },
  { given: "---\n- 1\n---\n---\nrules: [2]\n...\n", want: [1, 2] },
  { given: "%YAML 1.2\n---\n- 1\n", want: [1] },
  { given: "- [a: b]\n- {c}\n-\n", want: [[{ a: "b" }], { c: null }, null] },
  { given: "# why\n- a # not this\n", want: ["a"] },
];

it.each(good)("reads the YAML $given", ({ given, want }) => {
  expect(parse(given).diagnostics).toEqual([]);
  expect(valuesOf(given)).toEqual(want.map(mapped));
});

it("gives the same values for LF and CRLF", () => {
  const text = "- id: a\n  text: >\n    one\n    two\n  list:\n  - 'x\n    y'\n";
  expect(valuesOf(text.replaceAll("\n", "\r\n"))).toEqual(valuesOf(text));
});

const bad: readonly { name: string; given: string; code: string; message?: string }[] = [
  { name: "a tab that indents", given: "rules:\n⟦\t⟧- id: a\n", code: "YAML_SYNTAX" },
  {
    name: "an unknown tag",
    given: "- ⟦!foo⟧ x\n",
    code: "YAML_UNSUPPORTED",
    message: "the tag !foo is not allowed",
  },
  { name: "an unknown tag on a list", given: "- ⟦!foo⟧ [x]\n", code: "YAML_UNSUPPORTED" },
  { name: "binary", given: "- ⟦!!binary⟧ aaaa\n", code: "YAML_UNSUPPORTED" },
  { name: "a set", given: "- ⟦!!set⟧ {a}\n", code: "YAML_UNSUPPORTED" },
  { name: "a list as a key", given: "- ? ⟦[a]⟧\n  : b\n", code: "YAML_UNSUPPORTED" },
  { name: "a mapping as a key", given: "- ? ⟦{a: b}⟧\n  : b\n", code: "YAML_UNSUPPORTED" },
  { name: "an alias as a key", given: "- &a x\n- ⟦*a⟧ : b\n", code: "YAML_UNSUPPORTED" },
  { name: "no key", given: "- ⟦⟧: b\n", code: "YAML_UNSUPPORTED" },
  { name: "infinity", given: "- ⟦.inf⟧\n", code: "YAML_UNSUPPORTED" },
  { name: "not a number", given: "- ⟦.nan⟧\n", code: "YAML_UNSUPPORTED" },
  { name: "YAML 1.1", given: "⟦%YAML 1.1⟧\n---\n- 1\n", code: "YAML_UNSUPPORTED" },
  { name: "an alias without anchor", given: "- ⟦*a⟧\n", code: "YAML_SYNTAX" },
  { name: "an alias inside its own value", given: "- &a [⟦*a⟧]\n", code: "YAML_SYNTAX" },
  { name: "a reserved first character", given: "- ⟦@⟧x\n", code: "YAML_SYNTAX" },
  { name: "a carriage return alone", given: "- a⟦\r⟧- b\n", code: "YAML_SYNTAX" },
];

it.each(bad)("refuses $name in place and yields no rules", ({ given, code, message }) => {
  const { text, spans } = marked(given);
  const { rules, diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(diagnostics[0]?.message).toBe(message ?? diagnostics[0]?.message);
  expect(rules).toEqual([]);
});

it("reports a string that is not closed", () => {
  expect(parse('- "x\n').diagnostics.map((one) => one.message)).toEqual(['a string is not closed with "']);
});

it("allows aliases up to 10,000 repeated values and refuses one more", () => {
  const text = (count: number): string => `- &a [${"1, ".repeat(99)}]\n${"- *a\n".repeat(count)}`;
  expect(parse(text(100)).diagnostics).toEqual([]);
  expect(parse(text(100)).rules).toHaveLength(101);
  expect(codesOf(text(101))).toEqual(["YAML_ALIAS_LIMIT"]);
});

it("refuses aliases that multiply into billions of values at once", () => {
  const levels = Array.from({ length: 30 }, (_, n) => `- &l${n + 1} [${`*l${n}, `.repeat(9)}]\n`).join("");
  expect(new Set(codesOf(`- &l0 x\n${levels}`))).toContain("YAML_ALIAS_LIMIT");
});

it("refuses aliases that nest too deep, though the text does not", () => {
  const nested = (depth: number, inner: string): string => `${"[".repeat(depth)}${inner}${"]".repeat(depth)}`;
  expect(codesOf(`- &a ${nested(100, "1")}\n- ${nested(99, "*a")}\n`)).toEqual([]);
  expect(codesOf(`- &a ${nested(100, "1")}\n- ${nested(100, "*a")}\n`)).toEqual(["TOO_DEEP"]);
});

it("ends the span of an indented list or mapping where its last value ends", () => {
  const { text, spans } = marked("- ⟦a: 1\n  b:\n  - ⟦2⟧⟧ # why\n\n# more\n- 3\n");
  const { start, end } = parse(text).rules[0]?.node.span ?? {};
  expect({ start, end }).toEqual(spans[0]);
});

it("knows the place of the content of plain and quoted strings that stand letter by letter", () => {
  const { text, spans } = marked("- ⟦ab⟧\n- '⟦cd⟧'\n- \"⟦ef⟧\"\n- 'g''h'\n- \"\\x41\"\n- i\n  j\n");
  const starts = parse(text).rules.map(({ node }) => (node.kind === "string" ? node.contentStart : undefined));
  expect(starts).toEqual([...spans.map((one) => one.start), undefined, undefined, undefined]);
});

it("reports a tab that indents once, whatever else it does to the lines", () => {
  const { text, spans } = marked("- id: a\n⟦\t⟧version: v1\n  x: y\n");
  const { diagnostics } = parse(text);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(diagnostics.map((one) => one.message)).toEqual(["tabs do not indent in YAML, write spaces"]);
});
