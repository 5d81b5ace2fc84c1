import { expect, it } from "vitest";
import { readLines } from "../../src/cli/read-lines.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function lines(chunks: readonly (string | Uint8Array)[], most = 100): readonly string[] {
  const given = chunks.map((chunk) => (typeof chunk === "string" ? bytes(chunk) : chunk));
  return [...readLines(given, most)].map(({ number, text, problem }) => `${number} ${problem ?? text}`);
}

const [first, second] = [bytes("é").subarray(0, 1), bytes("é").subarray(1)];

it.each<readonly [name: string, chunks: readonly (string | Uint8Array)[], want: readonly string[]]>([
  ["nothing", [], []],
  ["a line without an end", ["a"], ["1 a"]],
  ["lines", ["a\nb\n"], ["1 a", "2 b"]],
  ["empty lines", ["\n\na\n\n"], ["1 ", "2 ", "3 a", "4 "]],
  ["lines in pieces", ["a", "b\nc", "", "d", "\n", "e"], ["1 ab", "2 cd", "3 e"]],
  ["a character in two pieces", [first, second, "\n"], ["1 é"]],
  ["ends of Windows, which JSON passes over", ["a\r\nb\r\n"], ["1 a\r", "2 b\r"]],
  ["a byte order mark", ["\uFEFFa\n\uFEFFb"], ["1 a", "2 \uFEFFb"]],
  [
    "what is no text",
    ["a\n", new Uint8Array([0x61, 0xff, 0x0a]), "b\n"],
    ["1 a", "2 the line is not UTF-8 text: byte 1 is not part of a UTF-8 character", "3 b"],
  ],
])("reads %s", (_, chunks, want) => {
  expect(lines(chunks)).toEqual(want);
});

it("leaves out lines that are too long, whatever pieces they come in", () => {
  const problem = "the line has 6 bytes, more than the 5 of --max-input";
  expect(lines(["abcde\nabcdef\nx\n"], 5)).toEqual(["1 abcde", `2 ${problem}`, "3 x"]);
  expect(lines(["abc", "def", "\nx\nab", "cdef"], 5)).toEqual([`1 ${problem}`, "2 x", `3 ${problem}`]);
});

it("gives a line as soon as its end is there, and asks for no more before", () => {
  let asked = 0;
  function* chunks(): Generator<Uint8Array> {
    for (const text of ["a\nb\n", "c\n"]) {
      asked++;
      yield bytes(text);
    }
  }
  const reading = readLines(chunks(), 10);
  expect(reading.next().value).toEqual({ number: 1, text: "a" });
  expect(reading.next().value).toEqual({ number: 2, text: "b" });
  expect(asked).toBe(1);
  expect([...reading]).toHaveLength(1);
});
