import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** The Go package that every oracle answers with; part of all of them. */
const serve = join(import.meta.dirname, "serve");

const run = promisify(execFile);
const longestBuild = 20 * 60_000;

/**
 * Returns the path of the program of a Go module's package `oracle`, built when its sources changed. It is kept outside
 * of the tree, under XDG_CACHE_HOME or ~/.cache. The first build compiles all of Argo and takes minutes. Fails when Go
 * is missing.
 */
export async function buildOracle(module: string): Promise<string> {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const program = join(cache, "argo-rules-toolkit", basename(module), `oracle-${await hashOfSources(module)}`);
  const lock = `${program}.lock`;
  await mkdir(dirname(program), { recursive: true });
  while (!(await exists(program))) {
    // Test files run at the same time; one builds, the others wait for it.
    if (await claim(lock)) {
      try {
        await compileTo(program, module);
      } finally {
        await rm(lock, { recursive: true });
      }
    } else await sleep(250);
  }
  return program;
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

async function compileTo(program: string, module: string): Promise<void> {
  const unfinished = `${program}.${process.pid}`;
  const options = { cwd: module, env: { ...process.env, GOFLAGS: "-mod=readonly", CGO_ENABLED: "0" } };
  try {
    await run("go", ["build", "-trimpath", "-o", unfinished, "./oracle"], options);
  } catch (cause) {
    throw new Error(`cannot build ${module}: this suite needs Go 1.26 or newer and its module proxy`, { cause });
  }
  await rename(unfinished, program);
}

/** Takes the lock, also one that a killed build left behind. */
async function claim(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const held = await stat(lock).catch(() => undefined);
  if (held !== undefined && Date.now() - held.mtimeMs > longestBuild) await rm(lock, { recursive: true, force: true });
  return false;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
