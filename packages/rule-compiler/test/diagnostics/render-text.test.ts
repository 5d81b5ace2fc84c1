import { expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/catalog.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderText, summaryLine } from "../../src/diagnostics/render-text.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import type { Span } from "../../src/source/span.ts";
import { marked } from "../support/marked.ts";

function spanOf(input: string, path = "rules.yaml"): Span {
  const { text, spans } = marked(input);
  return { file: { path, text }, start: spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 };
}

const wrong = (span: Span | undefined, problem = "wrong"): Diagnostic => diagnose("YAML_SYNTAX", span, { problem });

const excerpts: readonly { name: string; given: string; want: readonly string[] }[] = [
  {
    name: "the line and carets under the span",
    given: "- id: a\n  b: ⟦cde⟧ # f\n",
    want: ["rules.yaml:2:6: error YAML_SYNTAX: wrong", "    2 |   b: cde # f", "      |      ^^^"],
  },
  {
    name: "one caret for a place without characters",
    given: "ab⟦⟧\n",
    want: ["rules.yaml:1:3: error YAML_SYNTAX: wrong", "    1 | ab", "      |   ^"],
  },
  {
    name: "the first line only of a longer span",
    given: "- ⟦a: 1\r\n  b: 2⟧\r\n",
    want: ["rules.yaml:1:3: error YAML_SYNTAX: wrong", "    1 | - a: 1", "      |   ^^^^"],
  },
  {
    name: "four blanks for a tab",
    given: "\ta\t⟦b\tc⟧\n",
    want: ["rules.yaml:1:4: error YAML_SYNTAX: wrong", "    1 |     a    b    c", "      |          ^^^^^^"],
  },
  {
    name: "two columns for wide characters and none for combining ones",
    given: "漢😀e\u0301⟦漢⟧x\n",
    want: ["rules.yaml:1:6: error YAML_SYNTAX: wrong", "    1 | 漢😀e\u0301漢x", "      |      ^^"],
  },
  {
    name: "no byte order mark",
    given: "\uFEFFa⟦b⟧\n",
    want: ["rules.yaml:1:2: error YAML_SYNTAX: wrong", "    1 | ab", "      |  ^"],
  },
  { name: "no excerpt of a blank line", given: "a\n⟦⟧\nb", want: ["rules.yaml:2:1: error YAML_SYNTAX: wrong"] },
  {
    name: "no terminal escapes, bidirectional marks or other hidden characters",
    given: "a\u001b[31m⟦\u202eb\u0007⟧\u009b\u007f\n",
    want: ["rules.yaml:1:7: error YAML_SYNTAX: wrong", "    1 | a␛[31m�b␇�␡", "      |       ^^^"],
  },
];

it.each(excerpts)("shows $name", ({ given, want }) => {
  expect(renderText([wrong(spanOf(given))])).toBe(want.map((line) => `${line}\n`).join(""));
});

it("cuts a long line around the place, between characters", () => {
  const rendered = renderText([wrong(spanOf(`${"😀".repeat(500)}⟦here⟧${"x".repeat(100_000)}\n`))]).split("\n");
  expect(rendered[1]).toBe(`    1 | …${"😀".repeat(30)}here${"x".repeat(96)}…`);
  expect(rendered[2]).toBe(`      | ${" ".repeat(61)}^^^^`);
});

it("keeps carets inside the part of a long line that is shown", () => {
  const rendered = renderText([wrong(spanOf(`⟦${"x".repeat(1000)}⟧\n`))]).split("\n");
  expect(rendered[1]).toBe(`    1 | ${"x".repeat(160)}…`);
  expect(rendered[2]).toBe(`      | ${"^".repeat(160)}`);
});

it("says when the place is somewhere in the text pointed at", () => {
  const span: Span = { ...spanOf("rules: ⟦>⟧\n"), approximate: true };
  expect(renderText([wrong(span)])).toContain("      |        ^ (somewhere in this text)\n");
});

it("shows hint and related places, the message on one line and without escapes", () => {
  const span = spanOf("⟦a⟧: 1");
  const related = [{ message: "first\u001b[0m here", span }];
  const one = diagnose("DUPLICATE_KEY", span, { key: "a" }, { related });
  expect(renderText([{ ...one, message: "two\nlines\u001b]0;x\u0007" }])).toBe(
    [
      "rules.yaml:1:1: error DUPLICATE_KEY: two␊lines␛]0;x␇",
      "    1 | a: 1",
      "      | ^",
      "      = hint: keep one of them",
      "rules.yaml:1:1: first␛[0m here",
      "",
    ].join("\n"),
  );
});

it("orders by file as first seen, then position, with those without a place first", () => {
  const a: SourceFile = { path: "a", text: "x\ny\n" };
  const b: SourceFile = { path: "b", text: "x\ny\n" };
  const at = (file: SourceFile, start: number): Span => ({ file, start, end: start + 1 });
  const rendered = renderText([
    wrong(at(b, 2)),
    wrong(at(a, 0)),
    diagnose("CONFIGMAP_WITHOUT_RULES", at(b, 0), { name: "n" }),
    wrong(undefined),
  ]);
  const heads = rendered.split("\n").filter((line) => /error|warning/.test(line));
  expect(heads.map((line) => line.split(" ")[0])).toEqual(["error", "b:1:1:", "b:2:1:", "a:1:1:"]);
});

it("shows at most the number asked for and counts the rest", () => {
  const all = [wrong(undefined), wrong(undefined), diagnose("CONFIGMAP_WITHOUT_RULES", undefined, { name: "n" })];
  expect(renderText(all, { limit: 1 })).toBe("error YAML_SYNTAX: wrong\n… and 2 more (1 error, 1 warning)\n");
  expect(renderText(all, { limit: 3 })).not.toContain("more");
});

it("adds colours only when asked", () => {
  const one = [wrong(spanOf("⟦a⟧"))];
  const plain = renderText(one);
  const colored = renderText(one, { color: true });
  expect(plain).not.toContain("\u001b");
  expect(colored).toContain("\u001b[1;31m^\u001b[0m");
  expect(colored.replaceAll(new RegExp(`${"\u001b"}\\[[0-9;]*m`, "g"), "")).toBe(plain);
});

it("renders nothing for no diagnostics", () => {
  expect(renderText([])).toBe("");
});

const summaries: readonly { given: readonly Diagnostic[]; want: string }[] = [
  { given: [], want: "no problems" },
  { given: [wrong(undefined)], want: "1 error" },
  {
    given: [diagnose("CONFIGMAP_WITHOUT_RULES", undefined, { name: "n" }), wrong(undefined), wrong(undefined)],
    want: "2 errors, 1 warning",
  },
  {
    given: [
      { ...wrong(undefined), severity: "note" },
      { ...wrong(undefined), severity: "note" },
    ],
    want: "2 notes",
  },
];

it.each(summaries)("counts by severity: $want", ({ given, want }) => {
  expect(summaryLine(given)).toBe(want);
});

it("renders a thousand diagnostics on one line of many megabytes quickly enough to be useful", () => {
  const file: SourceFile = { path: "a.json", text: `[${"1 ".repeat(4_000_000)}]` };
  const all = Array.from({ length: 1000 }, (_, n) => wrong({ file, start: n * 8000, end: n * 8000 + 1 }));
  expect(renderText(all).split("\n")).toHaveLength(3001);
});
