import { expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/catalog.ts";
import { renderJson } from "../../src/diagnostics/render-json.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

const file: SourceFile = { path: "rules.yaml", text: "- a: 1\n  a: 2\n" };

it("gives every field of a diagnostic", () => {
  const related = [{ message: "first given here", span: { file, start: 2, end: 3 } }];
  const span = { file, start: 9, end: 10, approximate: true as const };
  const one = diagnose("DUPLICATE_KEY", span, { key: "a" }, { related, ruleId: "r" });
  expect(JSON.parse(renderJson([one]))).toEqual([
    {
      code: "DUPLICATE_KEY",
      severity: "error",
      message: 'the key "a" stands twice in one object',
      hint: "keep one of them",
      file: "rules.yaml",
      start: { line: 2, column: 3, offset: 9 },
      end: { line: 2, column: 4, offset: 10 },
      approximate: true,
      ruleId: "r",
      help: "docs/diagnostics.md#duplicate_key",
      related: [
        {
          message: "first given here",
          file: "rules.yaml",
          start: { line: 1, column: 3, offset: 2 },
          end: { line: 1, column: 4, offset: 3 },
        },
      ],
    },
  ]);
});

it("leaves out what a diagnostic does not have", () => {
  expect(JSON.parse(renderJson([diagnose("YAML_SYNTAX", undefined, { problem: "wrong" })]))).toEqual([
    { code: "YAML_SYNTAX", severity: "error", message: "wrong", help: "docs/diagnostics.md#yaml_syntax" },
  ]);
});

it("gives an empty array for no diagnostics", () => {
  expect(renderJson([])).toBe("[]\n");
});

it("orders as the text does", () => {
  const at = (start: number): ReturnType<typeof diagnose> =>
    diagnose("YAML_SYNTAX", { file, start, end: start }, { problem: String(start) });
  const messages = (JSON.parse(renderJson([at(9), at(2)])) as { message: string }[]).map((one) => one.message);
  expect(messages).toEqual(["2", "9"]);
});

it("writes control and format characters as escapes and keeps their value", () => {
  const problem = "a\u001b[0m\u009b\u007f\u202e\u2028\ufeff\ud800";
  const rendered = renderJson([diagnose("YAML_SYNTAX", undefined, { problem })]);
  expect(rendered).toMatch(/^[ -~\n]*$/);
  expect(JSON.parse(rendered)).toMatchObject([{ message: problem }]);
});
