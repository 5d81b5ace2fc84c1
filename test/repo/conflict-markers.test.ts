import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("holds no file with what a merge left behind", () => {
  const root = join(import.meta.dirname, "../..");
  // `git grep` ends with 1 where nothing is found.
  const command = "git grep -nIE '^(<{7}|>{7}|[|]{7}) ' || test $? -eq 1";
  expect(execFileSync("sh", ["-c", command], { cwd: root, encoding: "utf8" })).toBe("");
});
