import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { LineCutter } from "../../src/script-runner/line-cutter.ts";
import { shownOutput } from "../../src/script-runner/output.ts";
import { runStep } from "./running.ts";

/** What comes of chunks, as one text. */
function cut(limit: number, chunks: readonly (string | Buffer)[]): string {
  const cutter = new LineCutter(limit);
  return Buffer.concat([...chunks.map((chunk) => cutter.push(Buffer.from(chunk))), cutter.end()]).toString();
}

it.each([
  ["nothing", [], ""],
  ["whole lines", ["a\nb\n"], "a\nb\n"],
  ["empty lines", ["\n\n"], "\n\n"],
  ["a line in pieces", ["a", "b", "c\nd", "e\n"], "abc\nde\n"],
  ["a last line without an end", ["a\nb"], "a\nb\n"],
  ["a line of just the limit", ["12345678\n"], "12345678\n"],
  ["a longer line", ["123456789\nx\n"], "12345678 … 1 bytes more\nx\n"],
  ["a longer line in pieces", ["1234", "56789", "0\nx", "y\n"], "12345678 … 2 bytes more\nxy\n"],
  ["a longer line between others", ["a\n1234567890\nb\n"], "a\n12345678 … 2 bytes more\nb\n"],
  ["a longer line without an end", ["123456789"], "12345678 … 1 bytes more\n"],
  ["a character at the limit", ["1234567ä\n"], "1234567 … 2 bytes more\n"],
  ["a wide character at the limit", ["123456😀\n"], "123456 … 4 bytes more\n"],
  ["a whole character at the limit", ["123456ä9\n"], "123456ä … 1 bytes more\n"],
] as const)("makes lines of %s", (_what, chunks, want) => {
  expect(cut(8, chunks)).toBe(want);
});

it("hands bytes on that are no text", () => {
  const bytes = Buffer.from([0xff, 0x00, 0xc3, 10]);
  expect(new LineCutter(8).push(bytes)).toEqual(bytes);
});

it("shows both streams of a script, each as it came", async () => {
  const ran = await runStep({ script: "#!/bin/sh\necho out; echo err >&2; printf 'no end'\n" });
  expect(ran).toMatchObject({ stdout: "out\nno end\n", stderr: "err\n", log: [] });
});

it("bounds a line that never ends", async () => {
  const ran = await runStep({ script: "#!/bin/sh\nhead -c 100000000 /dev/zero | tr '\\0' x\n" });
  expect(ran.stdout).toBe(`${"x".repeat(16 * 1024)} … ${100_000_000 - 16 * 1024} bytes more\n`);
});

it("shows the beginning of 1 GB, says so once, and lets the script go on to its end", async () => {
  let [bytes, last] = [0, 0];
  const stdout = new Writable({
    write(part: Buffer, _encoding, done): void {
      bytes += part.length;
      last = part.at(-1) ?? 0;
      done();
    },
  });
  const ran = await runStep({ script: "#!/bin/sh\nyes | head -c 1073741824\necho end >&2\n", stdout });
  expect(ran.outcome.result).toBe("done");
  expect(ran.stderr).toBe("");
  expect([bytes, last]).toEqual([shownOutput, 10]);
  expect(ran.log).toEqual([`the script printed more than ${shownOutput} bytes: the rest is not shown`]);
});
