import fc from "fast-check";
import { expect, it } from "vitest";
import { objectPath, staticNumber, staticString, valuePath } from "../../src/emit/gjson.ts";
import { keyPath } from "../../src/plan/formula.ts";

it.each([
  ["data", "data"],
  ["a-b_C9", "a-b_C9"],
  ["", ""],
  ["a.b/c", "a\\.b\\/c"],
  ["0", "\\0"],
  ["10", "\\10"],
  ["01", "\\01"],
  ["1a", "1a"],
  ["-1", "-1"],
  ["*", "\\*"],
  ["?", "\\?"],
  ["|", "\\|"],
  ["#", "\\#"],
  ["@this", "\\@this"],
  ['!"x"', '\\!\\"x\\"'],
  ["{}[]()", "\\{\\}\\[\\]\\(\\)"],
  ["a\\b", "a\\\\b"],
  [" ", "\\ "],
  [",:<>=~%&", "\\,\\:\\<\\>\\=\\~\\%\\&"],
  ["\u0000\n\u001f\u007f", "\\\u0000\\\n\\\u001f\\\u007f"],
  ["é日\u2028\u{1f600}", "é日\u2028\u{1f600}"],
])("writes the member %j as %j", (key, want) => {
  expect(valuePath("body", keyPath(key))).toBe(`body.${want}`);
  expect(valuePath("oldBody", keyPath("a", key, "b"))).toBe(`oldBody.a.${want}.b`);
});

it("escapes every ASCII character but letters, digits, - and _", () => {
  for (let code = 0; code < 128; code++) {
    const key = `x${String.fromCharCode(code)}`;
    const plain = /^[-A-Za-z0-9_]*$/.test(key);
    expect(valuePath("body", keyPath(key))).toBe(`body.x${plain ? "" : "\\"}${String.fromCharCode(code)}`);
  }
});

it("selects an element of an array and nothing of an object", () => {
  const path = {
    segments: [
      { kind: "key", key: "a" },
      { kind: "index", index: 12 },
      { kind: "key", key: "b" },
    ],
  } as const;
  expect(valuePath("body", path)).toBe('body.a.#.@this.{"v":@this}|12|v.b');
});

it("finds the last state of an object also when its deletion was noticed late", () => {
  expect(objectPath("last")).toBe("[body,body.Obj].#(metadata)#|0");
  expect(valuePath("last", keyPath("a"))).toBe("[body,body.Obj].#(metadata)#|0.a");
});

it.each([
  ["", '!""'],
  ["plain", '!"plain"'],
  ["2024-01-01", '!"2024-01-01"'],
  ["()[]{}", '!"\\u0028\\u0029\\u005b\\u005d\\u007b\\u007d"'],
  ['"\\', '!"\\"\\\\"'],
  ["\n\u0000\u007f\u2028\u2029", '!"\\n\\u0000\\u007f\\u2028\\u2029"'],
  // What a server-side apply refuses or changes is escaped, and nothing around it.
  ["\u0080\u0085\u009f\u00a0\ufeff\ufffd\ufffe\uffff", '!"\\u0080\\u0085\\u009f\u00a0\ufeff\ufffd\\ufffe\\uffff"'],
  ["<&>é\u{1f600}", '!"<&>é\u{1f600}"'],
])("writes the constant %j as %s", (text, want) => {
  expect(staticString(text)).toBe(want);
});

it("writes any text as a constant that JSON reads back and in which nothing can end it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = staticString(text);
      expect(JSON.parse(written.slice(1))).toBe(text);
      expect(written).toMatch(/^!"[^()[\]{}]*"$/);
    }),
  );
});

it.each([
  [0, "!0"],
  [-0, "!0"],
  [-2.5, "!-2.5"],
  [1e-7, "!1e-7"],
  [2 ** 53 - 1, "!9007199254740991"],
])("writes the constant %d as %s", (value, want) => {
  expect(staticNumber(value)).toBe(want);
});
