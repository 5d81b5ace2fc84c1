import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packCompiler, type Packed } from "../support/pack.ts";
import { root, run } from "../support/run.ts";

const work = mkdtempSync(join(tmpdir(), "library-"));
let packed: Packed;

beforeAll(() => {
  packed = packCompiler(work);
  copyFileSync(join(import.meta.dirname, "library/use.ts"), join(packed.consumer, "use.ts"));
});

afterAll(() => rmSync(work, { recursive: true }));

it("packs what publint finds no fault in", async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(packed.tarball);
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
  process.stdout.write(`publint: ${messages.length} problems\n`);
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

it("packs types that ES modules and bundlers find, and that say the same as the code", async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(packed.tarball)));
  if (!result.types) throw new Error("the package has no types");
  // The package is ESM only: CommonJS of TypeScript's node16 is told to import it dynamically.
  const known = { kind: "CJSResolvesToESM", entrypoint: ".", resolutionKind: "node16-cjs" };
  const problems = result.problems.filter((problem) => JSON.stringify(problem) !== JSON.stringify(known));
  process.stdout.write(`attw: ${problems.length} problems (ESM only)\n`);
  expect(problems).toEqual([]);
  expect(result.problems).toEqual([known]);
});

/** The compilers' programs by version. */
const compilers = {
  "5.9": fileURLToPath(import.meta.resolve("typescript-5/bin/tsc")),
  "7.0": join(root, "node_modules/typescript/bin/tsc"),
};
const resolutions = [
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];
const strictness = {
  loose: {},
  strict: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
};
const projects = Object.entries(compilers).flatMap(([version, tsc]) =>
  resolutions.flatMap((resolution) =>
    Object.entries(strictness).map(([name, options]) => ({
      version,
      tsc,
      name,
      options: { ...options, ...resolution },
    })),
  ),
);

it.for(projects)(
  "type-checks a $name program with TypeScript $version and moduleResolution $options.moduleResolution, without any other types",
  ({ version, tsc, options }) => {
    expect(run(process.execPath, [tsc, "--version"]).stdout).toContain(`Version ${version}.`);
    const project = join(packed.consumer, "tsconfig.json");
    const compilerOptions = { noEmit: true, skipLibCheck: false, types: [], target: "es2022", ...options };
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    expect(run(process.execPath, [tsc, "-p", project])).toEqual({ code: 0, stdout: "", stderr: "" });
  },
);

it("has one file of types, which imports nothing", () => {
  const text = readFileSync(join(packed.installed, "dist/index.d.ts"), "utf8");
  expect(text).not.toMatch(/^\s*import\b|\bfrom\s*["']|\bimport\(|^\s*\/\/\/ *<reference/m);
});
