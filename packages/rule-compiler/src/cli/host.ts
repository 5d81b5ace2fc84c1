import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** All that the program needs from its surroundings. */
export interface Host {
  /** Bytes of a file, or of standard input for `-`. Throws what the file system throws. */
  readonly read: (path: string) => Uint8Array;
  /** What a path is; undefined when there is nothing. `size` in bytes. */
  readonly stat: (path: string) => { readonly folder: boolean; readonly size: number } | undefined;
  /** Replaces a file at once: readers see the old text or the new one, never half. */
  readonly write: (path: string, text: string) => void;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stderrIsTerminal: boolean;
}

/** The host of a real process. */
export function processHost(): Host {
  return {
    read: (path) => readFileSync(path === "-" ? 0 : path),
    stat: (path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found && { folder: found.isDirectory(), size: found.size };
    },
    write: replaceFile,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    stderrIsTerminal: process.stderr.isTTY,
  };
}

function replaceFile(path: string, text: string): void {
  const temporary = join(dirname(path), `.rule-compiler-${randomUUID()}`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was never made, or cannot be removed: the first error is the one to report.
    }
    throw error;
  }
}
