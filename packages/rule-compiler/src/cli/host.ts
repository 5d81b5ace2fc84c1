import { readFileSync, statSync } from "node:fs";
import { readBounded } from "./read-bounded.ts";
import { replaceFile, resolved } from "./replace-file.ts";

/** What a path is. */
export interface PathKind {
  readonly kind: "file" | "folder" | "other";
  /** Bytes of a file; meaningless for others. */
  readonly size: number;
}

/** All that the program needs from its surroundings. */
export interface Host {
  /**
   * Bytes of a file, or of standard input for `-`: at most one more than `limit`, so that what is too large is noticed
   * and not read. Throws what the file system throws.
   */
  readonly read: (path: string, limit: number) => Uint8Array;
  /** What a path is, links followed; undefined when there is nothing. Throws when that cannot be told. */
  readonly stat: (path: string) => PathKind | undefined;
  /** One name for a file, whatever links and spellings lead to it; also for a file that is not there yet. */
  readonly identity: (path: string) => string;
  /** Replaces a file at once, or writes into a pipe or device. Throws what the file system throws. */
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
    read: (path, limit) => (path === "-" ? readBounded(0, limit) : readPath(path, limit)),
    stat: pathKind,
    identity: resolved,
    write: (path, text) => replaceFile(path, text, pathKind(path)?.kind === "other"),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    stderrIsTerminal: process.stderr.isTTY,
  };
}

function pathKind(path: string): PathKind | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
}

function readPath(path: string, limit: number): Uint8Array {
  return pathKind(path)?.kind === "other" ? readBounded(path, limit) : readFileSync(path);
}
