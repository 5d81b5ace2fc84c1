import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, runStep, scriptFolder, type Given } from "./running.ts";

const made = (make: (path: string) => void): string => {
  const path = join(folder(), "script");
  mkdirSync(path);
  make(path);
  return path;
};

const cases: readonly (readonly [string, () => Given, string, string])[] = [
  ["nothing is mounted", () => ({ folder: made(() => {}) }), "ScriptMissing", "nothing is mounted in"],
  [
    "the ConfigMap has another key",
    () => ({ folder: made((path) => writeFileSync(join(path, "other.sh"), "")) }),
    "ScriptMissing",
    "has other.sh",
  ],
  [
    "it is a directory",
    () => ({ folder: made((path) => mkdirSync(join(path, "script"))) }),
    "ScriptNotFile",
    "is a directory",
  ],
  [
    "it is a pipe",
    () => ({ folder: made((path) => execFileSync("sh", ["-c", `mkfifo "${join(path, "script")}"`])) }),
    "ScriptNotFile",
    "not a regular file",
  ],
  [
    "it is a link out of its folder",
    () => ({ folder: made((path) => symlinkSync("/bin/true", join(path, "script"))) }),
    "ScriptOutside",
    "leads out of",
  ],
  [
    "it is a link to nothing",
    () => ({ folder: made((path) => symlinkSync("nothing", join(path, "script"))) }),
    "ScriptMissing",
    "there is no script",
  ],
  ["it is not executable", () => ({ script: "#!/bin/sh\n", mode: 0o444 }), "ScriptNotExecutable", "mode 0555"],
  ["it is empty", () => ({ script: "" }), "ScriptWithoutShebang", "is empty"],
  ["it has no shebang", () => ({ script: "echo hello\n" }), "ScriptWithoutShebang", "#!/bin/sh"],
  ["its shebang names nothing", () => ({ script: "#! \necho\n" }), "ScriptWithoutShebang", "#!/bin/sh"],
  [
    "its lines end as on Windows",
    () => ({ script: "#!/bin/sh\r\necho\r\n" }),
    "ScriptWithoutShebang",
    "carriage return",
  ],
  ["a byte order mark comes first", () => ({ script: "\uFEFF#!/bin/sh\n" }), "ScriptWithoutShebang", "byte order mark"],
  [
    "its first line is too long",
    () => ({ script: `#!/bin/sh ${"x".repeat(300)}\n` }),
    "ScriptWithoutShebang",
    "255 bytes",
  ],
  ["its shebang is no path", () => ({ script: "#!sh\n" }), "InterpreterMissing", "absolute path"],
  ["its interpreter is missing", () => ({ script: "#!/bin/nosuch -e\n" }), "InterpreterMissing", "/bin/nosuch"],
  ["env does not find its interpreter", () => ({ script: "#!/usr/bin/env nosuch\n" }), "InterpreterMissing", "nosuch"],
  [
    "the interpreter of the rule is missing",
    () => ({ script: "x", interpreter: "nosuch" }),
    "InterpreterMissing",
    "nosuch",
  ],
  ["the interpreter is a folder", () => ({ script: "x", interpreter: "/bin" }), "InterpreterMissing", "/bin"],
  ["it is machine code", () => ({ script: readFileSync("/bin/true") }), "ScriptWithoutShebang", "#!/bin/sh"],
];

it.each(cases)("says what is wrong when %s", async (_what, given, reason, words) => {
  const { outcome } = await runStep(given());
  expect(outcome).toMatchObject({ result: "badInput", reason, exitCode: 202 });
  expect(outcome.message).toContain(words);
});

it.each(["../script", "..", ".", "", "a/b", "script/", "/etc/passwd", "..\u0000", "x y", "a\nb"])(
  "takes %j for no path of a script",
  async (name) => {
    const { outcome } = await runStep({ folder: scriptFolder("#!/bin/sh\n"), name });
    expect(outcome).toMatchObject({ result: "badInput", reason: "BadScriptPath" });
    expect(outcome.exitCode).toBeUndefined();
  },
);

it.each(["-c", "../sh", "sh -c", "sh;id", "/bin/../bin/sh"])("takes %j for no interpreter", async (interpreter) => {
  const { outcome } = await runStep({ script: "x", interpreter });
  expect(outcome.result).toBe("badInput");
});

it("finds a script behind the links that a ConfigMap is mounted with", async () => {
  const path = made((at) => {
    mkdirSync(join(at, "..2026_11_22"));
    writeFileSync(join(at, "..2026_11_22/script"), "#!/bin/sh\necho linked\n", { mode: 0o555 });
    symlinkSync("..2026_11_22", join(at, "..data"));
    symlinkSync("..data/script", join(at, "script"));
  });
  expect(await runStep({ folder: path })).toMatchObject({ outcome: { result: "done" }, stdout: "linked\n" });
});

it.each([
  ["the kernel by its first line", { script: "#!/bin/sh\necho ran\n" }],
  ["env", { script: "#!/usr/bin/env sh\necho ran\n" }],
  ["env with options", { script: "#!/usr/bin/env -S sh -e\necho ran\n" }],
  ["an interpreter by its name, whatever its mode", { script: "echo ran\n", interpreter: "sh", mode: 0o444 }],
  ["an interpreter by its path, whatever its first line", { script: "#!/no/such\necho ran\n", interpreter: "/bin/sh" }],
] as const)("runs a script by %s", async (_how, given) => {
  expect(await runStep(given)).toMatchObject({ outcome: { result: "done", reason: "ScriptDone" }, stdout: "ran\n" });
});
