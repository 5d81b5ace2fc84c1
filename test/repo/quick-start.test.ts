import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { quickStartCommands } from "../support/quick-start.ts";
import { root } from "../support/run.ts";

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly devEngines: { readonly packageManager: { readonly version: string } };
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const pnpm = `npx --yes pnpm@${manifest.devEngines.packageManager.version}`;

it("shows two commands that need nothing but Node and npm: compile an example, run the tests", () => {
  const [compile = "", test = "", ...more] = quickStartCommands();
  expect(more).toEqual([]);
  expect(compile).toMatch(/ \| tee manifests\.yaml$/);
  expect(compile.startsWith(`${pnpm} --silent compile `)).toBe(true);
  expect(test).toBe(`${pnpm} test`);
});

it("compiles an example that exists", () => {
  const example = /compile (\S+)/.exec(quickStartCommands()[0] ?? "")?.[1] ?? "";
  expect(example).not.toBe("");
  expect(existsSync(join(root, example))).toBe(true);
});

it("has the scripts that the commands name", () => {
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(["compile", "test"]));
});
