import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readFiles, watchFiles } from "../src/settings/watched-files.ts";
import { folder } from "./support.ts";

it("tells of all changes at once, and goes on with the others while one file cannot be read", async () => {
  const made = folder();
  const [a, b] = [join(made, "a"), join(made, "b")];
  for (const path of [a, b]) writeFileSync(path, "1");
  const changes: string[] = [];
  const failures: string[] = [];
  const stop = watchFiles(readFiles([a, b]), {
    changed: (texts) => changes.push(`${texts.get(a)}${texts.get(b)}`),
    failed: (problem) => failures.push(problem),
  });
  onTestFinished(stop);
  writeFileSync(a, "2");
  writeFileSync(b, "2");
  await expect.poll(() => changes, { timeout: 20_000 }).toEqual(["22"]);
  rmSync(a);
  writeFileSync(b, "3");
  await expect.poll(() => changes, { timeout: 20_000 }).toEqual(["22", "23"]);
  writeFileSync(a, "4");
  await expect.poll(() => changes, { timeout: 20_000 }).toEqual(["22", "23", "43"]);
  expect(failures).toEqual([`${a} cannot be read: ENOENT`]);
});

it("says which file cannot be read at the start", () => {
  const path = join(folder(), "none");
  expect(() => readFiles([path])).toThrow(`${path} cannot be read: ENOENT`);
});
