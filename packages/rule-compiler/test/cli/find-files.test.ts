import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { readInputs } from "../../src/cli/inputs.ts";
import { processHost } from "../../src/cli/host.ts";

const work = mkdtempSync(join(tmpdir(), "find-files-"));
let folder = work;

beforeEach(({ task }) => {
  folder = join(work, task.id);
  mkdirSync(folder);
  writeFileSync(join(folder, "a.json"), "[]");
});

// Node cannot remove the folder that is too deep to be read.
afterAll(() => execFileSync("rm", ["-rf", work]));

/** The paths of what is read and what is told, seen from the folder. */
function read(operand: string): { readonly paths: readonly string[]; readonly told: readonly string[] } {
  const options = { operands: [operand], recursive: true, maxInput: 100 };
  const { sources, diagnostics } = readInputs(options, processHost());
  const seen = (path = ""): string => path.replace(`${folder}/`, "").replaceAll(/x{99}/g, "x");
  return {
    paths: sources.map(({ path }) => seen(path)),
    told: diagnostics.map(({ code, span, message }) => `${seen(span?.file.path)} ${code} ${message.split(",")[0]}`),
  };
}

/** Makes a folder whose path is longer than any path may be: nobody can read it, root neither. */
function makeUnreadable(): void {
  const name = "x".repeat(99);
  execFileSync("bash", ["-c", `for i in {1..42}; do mkdir ${name} && cd ${name}; done; echo '[]' > lost.json`], {
    cwd: folder,
  });
}

it("tells a folder below that cannot be read, instead of passing over its rules", () => {
  makeUnreadable();
  const reason = "cannot read the input: ENAMETOOLONG: name too long";
  const want = { paths: ["a.json"], told: [expect.stringContaining(`INPUT_UNREADABLE ${reason}`)] };
  expect(read(folder)).toEqual(want);
  expect(read(join(folder, "**/*.json"))).toEqual(want);
});

it("tells a link to rules that leads nowhere or in circles, and passes over hidden links", () => {
  symlinkSync("missing", join(folder, "b.json"));
  symlinkSync("c.json", join(folder, "c.json"));
  symlinkSync("me@host:1", join(folder, ".#a.json"));
  const want = {
    paths: ["a.json"],
    told: [
      "b.json INPUT_UNREADABLE cannot read the input: ENOENT: no such file or directory",
      "c.json INPUT_UNREADABLE cannot read the input: ELOOP: too many symbolic links encountered",
    ],
  };
  expect(read(folder)).toEqual(want);
  expect(read(join(folder, "*.json"))).toEqual(want);
});

it("tells a link that leads nowhere where a folder of rules may be meant", () => {
  symlinkSync("../not-checked-out", join(folder, "team"));
  symlinkSync("missing", join(folder, ".hidden"));
  const want = { paths: ["a.json"], told: [expect.stringMatching(/^team\/? INPUT_UNREADABLE .*ENOENT/)] };
  expect(read(folder)).toEqual(want);
  expect(read(join(folder, "**/*.json"))).toEqual(want);
  expect(read(join(folder, "*.json"))).toEqual({ paths: ["a.json"], told: [] });
});

it("follows links, to folders that hold themselves, too", () => {
  symlinkSync(".", join(folder, "round"));
  mkdirSync(join(folder, "mounted"));
  writeFileSync(join(folder, "mounted/..2026.json"), "[1]");
  symlinkSync("mounted/..2026.json", join(folder, "b.json"));
  expect(read(folder)).toEqual({ paths: ["a.json", "b.json"], told: [] });
});

it("says of a pattern in a folder that is not there only that it matches nothing", () => {
  const pattern = join(folder, "missing/*.json");
  expect(read(pattern)).toEqual({ paths: [], told: [` NO_INPUT_FILES "${pattern}" matches no file`] });
});

it("takes patterns for files alone: of a folder that fits one, nothing is read", () => {
  for (const name of ["team-a", "old.json"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "README.md"), "# no rules");
    writeFileSync(join(folder, name, "b.json"), "[1]");
  }
  const pattern = join(folder, "team-[ab]");
  expect(read(pattern)).toEqual({ paths: [], told: [` NO_INPUT_FILES "${pattern}" matches no file`] });
  expect(read(join(folder, "*.json"))).toEqual({ paths: ["a.json"], told: [] });
  expect(read(folder)).toEqual({ paths: ["a.json", "old.json/b.json", "team-a/b.json"], told: [] });
});
