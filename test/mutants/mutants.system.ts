import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root, run } from "../support/run.ts";
import { mutants, type Mutant } from "./mutants.ts";

// A comparison that nothing could fail would prove nothing: each mistake below, made in a copy, has to make it fail.

const copy = join(mkdtempSync(join(tmpdir(), "mutants-")), "copy");
const source = "packages/rule-compiler/src";

beforeAll(() => {
  const copied = ["packages", "test", "package.json", "tsconfig.base.json", "tsconfig.json", "vitest.config.ts"];
  for (const name of copied) {
    cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(join(copy, ".."), { recursive: true }));

/** What the comparison prints, and whether it passes. */
function compare(): { readonly passes: boolean; readonly printed: string } {
  const { code, stdout, stderr } = run("vitest", ["run", "packages/rule-compiler/test/proof", "--bail", "1"], {
    cwd: copy,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { passes: code === 0, printed: stdout + stderr };
}

/** Makes a mistake, runs, and unmakes it. */
function withMutant<T>({ file, from, to }: Mutant, use: () => T): T {
  const path = join(copy, source, file);
  const text = readFileSync(path, "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  try {
    return use();
  } finally {
    writeFileSync(path, text);
  }
}

it("passes without a mistake", () => {
  const { passes, printed } = compare();
  expect(passes, printed.slice(-2000)).toBe(true);
});

it.for(mutants)("fails when the compiler $name", (mutant) => {
  const { passes, printed } = withMutant(mutant, compare);
  expect(passes).toBe(false);
  // Not because the copy cannot be read any more.
  expect(printed).toMatch(/Property failed after \d+ tests/);
});
