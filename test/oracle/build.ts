import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { promisify } from "node:util";
import { builtOnce } from "../support/built-once.ts";

/** The Go package that every oracle answers with; part of all of them. */
const serve = join(import.meta.dirname, "serve");

const run = promisify(execFile);

/**
 * Returns the path of the program of a Go module's package `oracle`, built when its sources changed. It is kept outside
 * of the tree. The first build compiles all of Argo and takes minutes. Fails when Go is missing.
 */
export async function buildOracle(module: string): Promise<string> {
  const name = join(basename(module), `oracle-${await hashOfSources(module)}`);
  return builtOnce(name, (path) => compileTo(path, module));
}

async function hashOfSources(module: string): Promise<string> {
  const folders = [module, join(module, "oracle"), serve];
  const names = await Promise.all(folders.map((folder) => readdir(folder)));
  const files = folders.flatMap((folder, index) =>
    (names[index] ?? [])
      .filter((name) => /\.go$|^go\.(?:mod|sum)$/.test(name))
      .toSorted()
      .map((name) => join(folder, name)),
  );
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${relative(module, file)}\0`).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

async function compileTo(path: string, module: string): Promise<void> {
  const options = { cwd: module, env: { ...process.env, GOFLAGS: "-mod=readonly", CGO_ENABLED: "0" } };
  try {
    await run("go", ["build", "-trimpath", "-o", path, "./oracle"], options);
  } catch (cause) {
    throw new Error(`cannot build ${module}: this suite needs Go 1.26 or newer and its module proxy`, { cause });
  }
}
