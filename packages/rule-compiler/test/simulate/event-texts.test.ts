import { expect, it } from "vitest";
import { eventTexts } from "../../src/simulate/event-texts.ts";

function texts(text: string, most = 1000): readonly string[] {
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line }));
  return [...eventTexts(lines, most)].map((one) => `${one.number} ${one.text}`);
}

it.each<readonly [name: string, text: string, want: readonly string[]]>([
  ["nothing of blanks", " \n\n", []],
  ["one object on each line", '{"a":1}\n\n{"b":2}\n', ['1 {"a":1}', '3 {"b":2}']],
  ["one object on many lines", '\n{\n  "a": 1\n}\n\n', ['2 {\n  "a": 1\n}\n\n']],
  ["each line, where the first is broken and all together are no JSON", '{"a":\n{"b":2}', ['1 {"a":', '2 {"b":2}']],
  ["each line, where a later one is broken", '{"a":1}\n{\n"b":2}', ['1 {"a":1}', "2 {", '3 "b":2}']],
  ["each line, where the first begins no object", 'error:\n{"a":1}', ["1 error:", '2 {"a":1}']],
])("gives %s", (_, text, want) => {
  expect(texts(text)).toEqual(want);
});

it("holds no more lines than may be one text", () => {
  expect(texts('{\n"a":1,\n"b":2}\n{"c":3}', 10)).toEqual(["1 {", '2 "a":1,', '3 "b":2}', '4 {"c":3}']);
});

it("gives each line before it asks for the next", () => {
  let asked = 0;
  function* lines(): Generator<{ readonly number: number; readonly text: string }> {
    for (const number of [1, 2, 3]) {
      asked++;
      yield { number, text: "{}" };
    }
  }
  const given = eventTexts(lines(), 100);
  given.next();
  expect(asked).toBe(1);
  given.next();
  expect(asked).toBe(2);
});
