import { expect, it } from "vitest";
import { readResultText } from "../../src/script-runner/result-values.ts";
import { runStep } from "./running.ts";

it.each([
  ["nothing", "", {}],
  ["values", "count=3\nname=web-1\n", { count: "3", name: "web-1" }],
  ["no end of the last line", "count=3", { count: "3" }],
  ["empty lines", "\n\na=1\n\n", { a: "1" }],
  ["what looks like more", 'a=b=c\nj={"x": 1}\ns= two words \n', { a: "b=c", j: '{"x": 1}', s: " two words " }],
  ["a name twice", "a=1\na=2\n", { a: "2" }],
  ["an empty value", "a=\n", { a: "" }],
  ["line ends of Windows", "a=1\r\n", { a: "1\r" }],
  [
    "names that every object has",
    "__proto__=1\nconstructor=2\n",
    Object.fromEntries([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]),
  ],
])("reads %s", (_what, text, values) => {
  expect(readResultText(Buffer.from(text))).toEqual({ values });
});

it.each([
  ["a line without =", "a=1\nnonsense\n", "line 2 of RESULT_FILE is not name=value"],
  ["a name with blanks", "a b=1\n", "line 1"],
  ["no name", "=1\n", "line 1"],
  ["a name that begins with -", "-a=1\n", "line 1"],
  ["what is not UTF-8", Buffer.from([0x61, 0x3d, 0xff]), "not UTF-8"],
] as const)("uses nothing of %s", (_what, text, problem) => {
  expect(readResultText(Buffer.from(text))).toEqual({ problem: expect.stringContaining(problem) as string });
});

it("takes from a script what it hands over, also when it fails", async () => {
  const line = '#!/bin/sh\necho "pods=3" >>"$RESULT_FILE"\necho "text=$(printf "%s" "a b")" >>"$RESULT_FILE"\n';
  const done = await runStep({ script: line });
  expect(done.outcome).toMatchObject({ result: "done", outputs: { pods: "3", text: "a b" } });
  const failed = await runStep({ script: `${line}exit 3\n` });
  expect(failed.outcome).toMatchObject({ result: "failed", exitCode: 3, outputs: { pods: "3" } });
});

it.each([
  ["too much", 'head -c 70000 /dev/zero | tr "\\0" x >"$RESULT_FILE"', "more than 65536 bytes"],
  ["a link", 'ln -sf /etc/passwd "$RESULT_FILE"', "ELOOP"],
  ["a pipe", 'rm "$RESULT_FILE"; mkfifo "$RESULT_FILE"', "not a regular file"],
  ["no file", 'rm "$RESULT_FILE"', "ENOENT"],
])("says that it leaves out %s, and that the script is done", async (_what, line, problem) => {
  const { outcome } = await runStep({ script: `#!/bin/sh\n${line}\n` });
  expect(outcome).toMatchObject({ result: "done" });
  expect(outcome.outputs).toBeUndefined();
  expect(outcome.details?.["outputs"]).toContain(problem);
});
