import { expect, it } from "vitest";
import { MAX_DIAGNOSTICS } from "../../src/parse/limits.ts";
import { parseRules } from "../../src/parse/parse-rules.ts";
import { utf8Length } from "../../src/parse/check-text.ts";
import { marked, stretchesOf } from "../support/marked.ts";
import { codesOf, parse, valuesOf } from "./values.ts";

const notText: readonly { given: string; path: string; found: string }[] = [
  { given: "[⟦\0⟧]", path: "a.json", found: "a NUL byte" },
  { given: "- a⟦\u0002⟧\0\n", path: "a.yaml", found: "the control character U+0002" },
  { given: "- a⟦\u001f⟧\n", path: "a.yaml", found: "the control character U+001F" },
  { given: '["⟦\u001b⟧"]', path: "a.json", found: "the control character U+001B" },
];

it.each(notText)("refuses $found at its place, once", ({ given, path, found }) => {
  const { text, spans } = marked(given);
  const { diagnostics } = parse(text, path);
  expect(diagnostics.map((one) => one.message)).toEqual([`the input is not UTF-8 text: ${found}`]);
  expect(stretchesOf(diagnostics)).toEqual(spans);
});

it("refuses control characters that only a ConfigMap's decoded text has", () => {
  const data = { rules: "- a\u0002b\u0018" };
  const text = JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", data });
  expect(codesOf(text)).toEqual(["INPUT_NOT_TEXT"]);
  expect(parse(text).diagnostics[0]?.span?.approximate).toBe(true);
});

it("counts bytes as UTF-8 does", () => {
  for (const text of ["", "abc", "é", "€", "😀", "a😀é€", "\ud800", "\ud83d!"]) {
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
  }
});

it("refuses an input over the limit in bytes, not in characters", () => {
  const file = { path: "a.json", text: '["éé"]' };
  expect(parseRules(file, { maxBytes: 8 }).diagnostics).toEqual([]);
  expect(parseRules(file, { maxBytes: 7 }).diagnostics.map((one) => one.message)).toEqual([
    "the input has 8 bytes, more than the 7 allowed",
  ]);
});

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

it("reads 200 levels and refuses the 201st where it opens", () => {
  for (const path of ["a.json", "a.yaml"]) expect(codesOf(nested("[", "]", 200), path)).toEqual([]);
  const { text, spans } = marked(`${"[".repeat(200)}⟦[⟧${"]".repeat(201)}`);
  expect(codesOf(text)).toEqual(["TOO_DEEP"]);
  expect(stretchesOf(parse(text).diagnostics)).toEqual(spans);
});

it("does not count brackets in strings and comments", () => {
  const brackets = "[".repeat(300);
  expect(codesOf(`["${brackets}\\"${brackets}", /* ${brackets} */ 1] // ${brackets}`)).toEqual([]);
  expect(codesOf(`- "${brackets}"\n- |\n ${brackets}\n# ${brackets}\n`)).toEqual([]);
});

const deep: readonly { name: string; path: string; text: () => string }[] = [
  { name: "ten million [ as JSON", path: "a.json", text: () => "[".repeat(1e7) },
  { name: "ten million [ as YAML", path: "a.yaml", text: () => `a: ${"[".repeat(1e7)}` },
  { name: "a million - on one line", path: "a.yaml", text: () => "- ".repeat(1e6) },
  { name: "a million ? on one line", path: "a.yaml", text: () => "? ".repeat(1e6) },
  { name: "a million : on one line", path: "a.yaml", text: () => ": ".repeat(1e6) },
  {
    name: "mappings ever further in",
    path: "a.yaml",
    text: () => Array.from({ length: 3000 }, (_, n) => `${" ".repeat(n)}a:\n`).join(""),
  },
  { name: "objects that close wrongly", path: "a.json", text: () => '[{"a":'.repeat(1e6) },
];

it.each(deep)("gives up on $name before anything recurses", ({ path, text }) => {
  expect(codesOf(text(), path)).toEqual(["TOO_DEEP"]);
});

it("refuses YAML of more tokens than the parser can hold", () => {
  expect(codesOf("\n".repeat(4_000_001), "a.yaml")).toEqual(["INPUT_TOO_COMPLEX"]);
}, 60_000);

it("refuses YAML of more documents than anyone writes", () => {
  expect(codesOf("---\n".repeat(20_000), "a.yaml")).toEqual(["INPUT_TOO_COMPLEX"]);
}, 60_000);

const many: readonly { name: string; path: string; text: string }[] = [
  { name: "JSON syntax errors", path: "a.json", text: `[${"1 ".repeat(5000)}]` },
  { name: "JSON brackets", path: "a.json", text: "]".repeat(5000) },
  { name: "duplicate keys", path: "a.json", text: `[{${'"a":1,'.repeat(5000)}}]` },
  { name: "YAML syntax errors", path: "a.yaml", text: `- [${",".repeat(5000)}]\n` },
  { name: "YAML stream errors", path: "a.yaml", text: "]".repeat(5000) },
  { name: "wrong documents", path: "a.yaml", text: "---\n1\n".repeat(5000) },
];

it.each(many)("stops at 1,000 diagnostics for $name and says so once", ({ path, text }) => {
  const { diagnostics } = parse(text, path);
  expect(diagnostics).toHaveLength(MAX_DIAGNOSTICS + 1);
  expect(diagnostics.filter((one) => one.code === "TOO_MANY_DIAGNOSTICS")).toHaveLength(1);
  expect(diagnostics.at(-1)?.code).toBe("TOO_MANY_DIAGNOSTICS");
});

const duplicates: readonly { given: string }[] = [
  { given: '[{"a": 1, ⟦"a"⟧: 2}]' },
  { given: '[{"a": 1, "b": 3, ⟦"a"⟧: 2, "c": {"a": 1}}]' },
  { given: String.raw`[{"a": 1, ⟦"\u0061"⟧: 2}]` },
  { given: "- {a: 1, ⟦'a'⟧: 2}\n" },
  { given: "- a: 1\n  ⟦a⟧: 2\n" },
  { given: '[{"__proto__": 1, ⟦"__proto__"⟧: 2}]' },
];

it.each(duplicates)("reports the second key and keeps the last value: $given", ({ given }) => {
  const { text, spans } = marked(given);
  const { diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.code)).toEqual(["DUPLICATE_KEY"]);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(diagnostics[0]?.related).toHaveLength(1);
  const [value] = valuesOf(text);
  expect(value instanceof Map && (value.get("a") ?? value.get("__proto__"))).toBe(2);
});

it("finds a duplicate among many keys", () => {
  const keys = Array.from({ length: 50_000 }, (_, n) => `"k${n}":1`).join(",");
  expect(codesOf(`[{${keys},"k7":2}]`)).toEqual(["DUPLICATE_KEY"]);
});

it.each(["a.json", "a.yaml"])("takes __proto__ and constructor for ordinary keys in %s", (path) => {
  const text = '[{"__proto__": {"polluted": 1}, "constructor": 2}]';
  const want = new Map<string, unknown>([
    ["__proto__", new Map([["polluted", 1]])],
    ["constructor", 2],
  ]);
  expect(valuesOf(path === "a.yaml" ? `- ${text.slice(1, -1)}\n` : text, path)).toEqual([want]);
  expect({}).not.toHaveProperty("polluted");
});

const halves: readonly { given: string; found: string }[] = [
  { given: String.raw`[⟦"a\ud800"⟧]`, found: "U+D800" },
  { given: String.raw`[{⟦"\udc00"⟧: 1}]`, found: "U+DC00" },
  { given: '["a⟦\ud83d⟧b"]', found: "U+D83D" },
  { given: String.raw`- ⟦"\udfff"⟧`, found: "U+DFFF" },
];

it.each(halves)("reports half of a surrogate pair, $found", ({ given, found }) => {
  const { text, spans } = marked(given);
  const { diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.message)).toEqual([`half of a surrogate pair (${found}) is no character`]);
  expect(stretchesOf(diagnostics)).toEqual(spans);
});
