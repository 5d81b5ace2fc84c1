import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root, runOk } from "../support/run.ts";

const files = globSync(".github/workflows/*.yml", { cwd: root });

it("finds no fault in the workflows with actionlint", () => {
  expect(files.length).toBeGreaterThan(0);
  const paths = files.map((file) => join(root, file));
  expect(runOk("go", ["tool", "actionlint", ...paths], { cwd: join(root, "test/tools") }).stdout).toBe("");
});

it("pins every action by commit, with its version in a comment", () => {
  for (const file of files) {
    for (const [line] of readFileSync(join(root, file), "utf8").matchAll(/^.*\buses: (?!\.\/).*$/gm)) {
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});
