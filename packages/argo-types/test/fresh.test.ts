import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COMMAND, generateFiles } from "../scripts/files.ts";

it("has generated files that are what the documents make them", async () => {
  const files = await generateFiles();
  expect([...files.keys()]).toEqual(["src/types.gen.ts", "src/validators.gen.mjs", "src/validators.gen.d.mts"]);
  for (const [path, text] of files) {
    const committed = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
    expect(committed === text, `${path} is stale: run ${COMMAND}`).toBe(true);
  }
});

it("generates the same text twice", async () => {
  expect(await generateFiles()).toEqual(await generateFiles());
});

it("generates validators that need nothing else and build no code", async () => {
  const code = (await generateFiles()).get("src/validators.gen.mjs") ?? "";
  expect(code).not.toMatch(/\bimport\b|\brequire\b|\beval\b|new Function|\bprocess\b/);
  expect(code).toMatch(/^\/\/ Made by `pnpm --filter @argo-rules\/argo-types generate`/);
});
