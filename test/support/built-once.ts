import { access, mkdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const longestBuild = 20 * 60_000;

/**
 * Returns the path of a program that is kept outside of the tree, in a folder of ours under XDG_CACHE_HOME or ~/.cache;
 * `build` writes it to the path it is given when it is not there yet. Fails as `build` does. The name has to change with
 * all that the program is made of.
 */
export async function builtOnce(name: string, build: (path: string) => Promise<void>): Promise<string> {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const program = join(cache, "argo-rules-toolkit", name);
  const lock = `${program}.lock`;
  await mkdir(dirname(program), { recursive: true });
  while (!(await exists(program))) {
    // Test files run at the same time; one builds, the others wait for it.
    if (await claim(lock)) {
      const unfinished = `${program}.${process.pid}`;
      try {
        await build(unfinished);
        await rename(unfinished, program);
      } finally {
        await rm(lock, { recursive: true });
      }
    } else await sleep(250);
  }
  return program;
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
