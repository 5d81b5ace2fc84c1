import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { machinePath, root, run, runOk } from "../support/run.ts";

/** The oldest Node the published program supports, and the one it is developed on. Both come from npm. */
const nodes = ["20.19.0", "24.21.0"];

const work = mkdtempSync(join(tmpdir(), "pack-"));
const consumer = join(work, "consumer");
const tarball = join(work, "rule-compiler-0.1.0.tgz");
const machine = { ...process.env, PATH: machinePath };
const example = join(root, "examples/configmap-watch/rules.json");
const sources = join(root, "packages/rule-compiler/src/cli/main.ts");
const installed = join(consumer, "node_modules/rule-compiler");

/** Folder with a `node` of that version; npm's node-linux-* packages hold nothing but the program. */
function nodeFolder(version: string): string {
  const folder = join(work, `node-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
  runOk("npm", ["install", "--no-fund", "--no-audit", `node-linux-${process.arch}@${version}`], {
    cwd: folder,
    env: machine,
  });
  return join(folder, `node_modules/node-linux-${process.arch}/bin`);
}

beforeAll(() => {
  runOk("pnpm", ["--filter", "rule-compiler", "pack", "--pack-destination", work]);
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), `{ "type": "module" }\n`);
  runOk("npm", ["install", "--no-fund", "--no-audit", tarball], { cwd: consumer, env: machine });
});

afterAll(() => rmSync(work, { recursive: true }));

it("packs the bundle, the types and the licences, and nothing else", () => {
  const packed = runOk("tar", ["-tzf", tarball]).stdout.trim().split("\n");
  const others = packed.filter((name) => !/^package\/dist\/(chunks\/[^/]+|main|index)\.mjs$/.test(name));
  expect(others.toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/THIRD_PARTY_LICENSES",
    "package/dist/index.d.ts",
    "package/package.json",
  ]);
});

it("installs without any other package", () => {
  expect(readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "rule-compiler",
  ]);
});

it("names every package whose code it passes on, with its licence", () => {
  const text = readFileSync(join(installed, "dist/THIRD_PARTY_LICENSES"), "utf8");
  for (const name of ["jsonc-parser", "re2js", "yaml", "zod"]) expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
});

it("uses no Node module in the library, which also runs in browsers", () => {
  const text = readFileSync(join(installed, "dist/index.mjs"), "utf8");
  expect(text).not.toMatch(/(?:\bfrom|\bimport|\brequire\()\s*["']node:/);
  expect(text).not.toMatch(/^import /m);
});

it("type-checks in a strict project that has no other types", () => {
  writeFileSync(join(consumer, "use.ts"), `import { compile } from "rule-compiler";\nexport const used = compile;\n`);
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--types", ""];
  const tsc = run(join(root, "node_modules/.bin/tsc"), [...options, "use.ts"], { cwd: consumer });
  expect(tsc).toEqual({ code: 0, stdout: "", stderr: "" });
});

it.for(nodes)("runs as a program and as a library on Node %s", (version) => {
  const options = { cwd: consumer, env: { ...machine, PATH: `${nodeFolder(version)}:${machinePath}` } };
  expect(runOk("node", ["--version"], options).stdout.trim()).toBe(`v${version}`);
  const help = runOk("npx", ["--no-install", "rule-compiler", "--help"], options);
  expect(help.stdout).toContain("rule-compiler");
  expect(help.stderr).not.toMatch(/Warning/);
  const build = runOk("npx", ["--no-install", "rule-compiler", "build", example], options);
  expect(build.stdout).toBe(runOk("node", [sources, "build", example], { cwd: consumer }).stdout);
  writeFileSync(
    join(consumer, "library.mjs"),
    `import { compile } from "rule-compiler";\nconsole.log(typeof compile);\n`,
  );
  expect(runOk("node", ["library.mjs"], options).stdout.trim()).toBe("function");
});

it("answers wrong usage with exit code 2", () => {
  const { code, stdout, stderr } = run("npx", ["--no-install", "rule-compiler", "no-such-command"], { cwd: consumer });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("no-such-command");
});
