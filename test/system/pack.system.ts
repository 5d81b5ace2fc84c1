import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readMarkdown } from "../support/markdown.ts";
import { packCompiler, type Packed } from "../support/pack.ts";
import { machinePath, root, run, runOk } from "../support/run.ts";
import { startDocsCluster } from "../support/start-docs-cluster.ts";

/** The oldest Node the published program supports, and the one it is developed on. Both come from npm. */
const nodes = ["20.19.0", "24.21.0"];

const work = mkdtempSync(join(tmpdir(), "pack-"));
const machine = { ...process.env, PATH: machinePath };
const example = join(root, "examples/configmap-watch/rules.json");
const sources = join(root, "packages/rule-compiler/src/cli/main.ts");
let packed: Packed;

/** Folder with a `node` of that version; npm's node-linux-* packages hold nothing but the program. */
function nodeFolder(version: string): string {
  const folder = join(work, `node-${version}`);
  const bin = join(folder, `node_modules/node-linux-${process.arch}/bin`);
  if (existsSync(bin)) return bin;
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
  runOk("npm", ["install", "--no-fund", "--no-audit", `node-linux-${process.arch}@${version}`], {
    cwd: folder,
    env: machine,
  });
  return bin;
}

beforeAll(() => {
  packed = packCompiler(work);
});

afterAll(() => rmSync(work, { recursive: true }));

it("packs the bundle, the types and the licences, and nothing else", () => {
  const names = runOk("tar", ["-tzf", packed.tarball]).stdout.trim().split("\n");
  const others = names.filter((name) => !/^package\/dist\/(chunks\/[^/]+|main|cluster|index)\.mjs$/.test(name));
  expect(others.toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/THIRD_PARTY_LICENSES",
    "package/dist/index.d.ts",
    "package/package.json",
  ]);
});

it("installs without any other package", () => {
  expect(readdirSync(join(packed.consumer, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "rule-compiler",
  ]);
});

it("names every package whose code it passes on, with its licence", () => {
  const text = readFileSync(join(packed.installed, "dist/THIRD_PARTY_LICENSES"), "utf8");
  for (const name of ["@kubernetes/client-node", "jsonc-parser", "re2js", "undici", "yaml", "zod"])
    expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
});

it("uses no Node module in the library, which also runs in browsers", () => {
  const text = readFileSync(join(packed.installed, "dist/index.mjs"), "utf8");
  expect(text).not.toMatch(/(?:\bfrom|\bimport|\brequire\()\s*["']node:/);
  expect(text).not.toMatch(/^import /m);
});

it.for(nodes)("runs as a program on Node %s", (version) => {
  const options = { cwd: packed.consumer, env: { ...machine, PATH: `${nodeFolder(version)}:${machinePath}` } };
  expect(runOk("node", ["--version"], options).stdout.trim()).toBe(`v${version}`);
  const help = runOk("npx", ["--no-install", "rule-compiler", "--help"], options);
  expect(help.stdout).toContain("rule-compiler");
  expect(help.stderr).not.toMatch(/Warning/);
  // A developer's own configuration would change what is compiled.
  const args = ["build", example, "--no-ambient"];
  const build = runOk("npx", ["--no-install", "rule-compiler", ...args], options);
  expect(build.stdout).toBe(runOk("node", [sources, ...args], { cwd: packed.consumer }).stdout);
});

it("says on a Node that is too old for the client of a cluster which one it needs", () => {
  const env = { ...machine, PATH: `${nodeFolder("20.19.0")}:${machinePath}` };
  const told = run("npx", ["--no-install", "rule-compiler", "discover"], { cwd: packed.consumer, env });
  expect(told).toMatchObject({ code: 2, stdout: "" });
  expect(told.stderr).toContain("discover needs Node 22.19 or newer, and this is 20.19.0");
});

it.for(["22.19.0", "24.21.0"])("reads a cluster on Node %s, with nothing but the package", async (version) => {
  const endCluster = await startDocsCluster(work);
  try {
    const env = { ...machine, PATH: `${nodeFolder(version)}:${machinePath}`, HOME: work };
    const arguments_ = ["discover", "--kubeconfig", join(work, ".kube/config"), "--context", "shop"];
    const main = join(packed.installed, "dist/main.mjs");
    const told = runOk("node", [main, ...arguments_], { cwd: packed.consumer, env });
    expect(told.stderr).toBe("");
    expect(told.stdout).toContain('"resource":"widgets"');
    expect(told.stdout).toBe(runOk("node", [sources, ...arguments_], { cwd: packed.consumer }).stdout);
  } finally {
    endCluster();
  }
});

/** The programs of docs/08-library.md, each with what the page says it prints. */
const programs = readMarkdown("docs/08-library.md").fences.flatMap(({ info, text }, at, all) => {
  const name = / file=(\S+\.mjs)$/.exec(info)?.[1];
  const [command, ...output] = all[at + 1]?.text.split("\n") ?? [];
  return name === undefined ? [] : [{ name, text, command, output: output.join("\n") }];
});

it.for(nodes)("runs as a library on Node %s, as its page shows, from ES modules and CommonJS", (version) => {
  const options = { cwd: packed.consumer, env: { ...machine, PATH: `${nodeFolder(version)}:${machinePath}` } };
  expect(programs.length).toBeGreaterThanOrEqual(2);
  for (const { name, text, command, output } of programs) {
    writeFileSync(join(packed.consumer, name), text);
    expect(command).toBe(`$ node ${name}`);
    const { stdout, stderr } = runOk("node", [name], options);
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: output.trim(), stderr: "" });
  }
  writeFileSync(join(packed.consumer, "use.cjs"), `console.log(typeof require("rule-compiler").compile);\n`);
  expect(runOk("node", ["use.cjs"], options)).toMatchObject({ stdout: "function\n", stderr: "" });
});

it("answers wrong usage with exit code 2", () => {
  const { code, stdout, stderr } = run("npx", ["--no-install", "rule-compiler", "no-such-command"], {
    cwd: packed.consumer,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("no-such-command");
});
