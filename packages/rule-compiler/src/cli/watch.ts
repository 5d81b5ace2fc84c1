import { statSync, watch, type FSWatcher } from "node:fs";
import { dirname } from "node:path";
import { visible } from "../diagnostics/visible.ts";
import type { Host } from "./host.ts";

/** Changes that come this close together, in milliseconds, are one: editors write in several steps. */
const settle = 50;

/** Not every file system tells of its changes, so that now and then they are looked for, in milliseconds. */
const lookAgain = 2_000;

/**
 * Runs something, and again whenever something that it has looked at has changed, until SIGINT or SIGTERM. `run` is given
 * a host that notes what is looked at, and gives its exit code; the last one is given back.
 */
export async function repeat(run: (host: Host) => number, host: Host): Promise<number> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  try {
    for (;;) {
      const seen = new Map<string, string>();
      const code = run(noting(host, seen));
      host.stderr(`\nwatching ${seen.size} files and folders\n`);
      const changed = await nextChange(seen, host, ending.signal);
      if (changed === undefined) return code;
      host.stderr(`\nchanged: ${visible(changed)}\n`);
    }
  } finally {
    process.off("SIGINT", end);
    process.off("SIGTERM", end);
  }
}

/** A host that notes of all it looks at how it is, before it is read. */
function noting(host: Host, seen: Map<string, string>): Host {
  const note = (path: string): void => {
    if (path === "-" || seen.has(path)) return;
    seen.set(path, stateOf(path));
    // Of what is not there, the folder in which it would appear.
    if (seen.get(path) === missing && dirname(path) !== path) note(dirname(path));
  };
  return {
    ...host,
    read: (path, limit) => {
      note(path);
      return host.read(path, limit);
    },
    stat: (path) => {
      note(path);
      return host.stat(path);
    },
    list: (folder) => {
      note(folder);
      return host.list(folder);
    },
  };
}

const missing = "missing";

/** Changes whenever a file is written or replaced, or a folder gets or loses an entry. */
function stateOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return missing;
  }
}

/** The first of these paths that is another than it was; undefined when the signal ends it. */
async function nextChange(
  seen: ReadonlyMap<string, string>,
  host: Host,
  ending: AbortSignal,
): Promise<string | undefined> {
  const changed = (): string | undefined => [...seen].find(([path, state]) => stateOf(path) !== state)?.[0];
  let wake = (): void => undefined;
  const watchers = watchersOf(seen.keys(), host, () => wake());
  const timer = setInterval(() => wake(), lookAgain);
  ending.addEventListener("abort", () => wake(), { once: true });
  try {
    for (;;) {
      if (ending.aborted) return undefined;
      const found = changed();
      if (found !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, settle));
        return found;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    clearInterval(timer);
    for (const one of watchers) one.close();
  }
}

/** Watches folders, not files: an editor that replaces a file leaves the old one watched. */
function watchersOf(paths: Iterable<string>, host: Host, wake: () => void): readonly FSWatcher[] {
  const folders = new Set([...paths].flatMap((path) => [path, dirname(path), dirname(host.identity(path))]));
  return [...folders].flatMap((folder) => {
    try {
      if (!statSync(folder).isDirectory()) return [];
      // What cannot be watched is looked at again from time to time.
      return [watch(folder, wake).on("error", () => undefined)];
    } catch {
      return [];
    }
  });
}
