import { mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, type Dirent } from "node:fs";
import { readBounded, readChunks } from "./read-bounded.ts";
import { replaceFile, resolved } from "./replace-file.ts";

/** What a path is. */
export interface PathKind {
  readonly kind: "file" | "folder" | "other";
  /** Bytes of a file; meaningless for others. */
  readonly size: number;
}

/** An entry of a folder, links not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

/** All that the program needs from its surroundings. */
export interface Host {
  /**
   * Bytes of a file, or of standard input for `-`: at most one more than `limit`, so that what is too large is noticed
   * and not read. Throws what the file system throws.
   */
  readonly read: (path: string, limit: number) => Uint8Array;
  /** The bytes of a file of any size, or of standard input for `-`, as they come. Throws what the file system throws. */
  readonly chunks: (path: string) => Iterable<Uint8Array>;
  /** What a path is, links followed; undefined when there is nothing. Throws when that cannot be told. */
  readonly stat: (path: string) => PathKind | undefined;
  /** One name for a file, whatever links and spellings lead to it; also for a file that is not there yet. */
  readonly identity: (path: string) => string;
  /** What a folder holds, by name; undefined when there is nothing at that path. Throws what the file system throws. */
  readonly list: (folder: string) => readonly FolderEntry[] | undefined;
  /** Makes a folder, and those above it, where there is none. Throws what the file system throws. */
  readonly makeFolder: (path: string) => void;
  /** Removes a file. Throws what the file system throws. */
  readonly remove: (path: string) => void;
  /** Replaces a file at once, or writes into a pipe or device. Throws what the file system throws. */
  readonly write: (path: string, text: string) => void;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Lets what is written go out; whether anybody still reads it. */
  readonly flushed: () => Promise<boolean>;
  readonly cwd: string;
  /** Version of Node, such as 24.21.0. */
  readonly node: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stderrIsTerminal: boolean;
}

/** The host of a real process. */
export function processHost(): Host {
  let isRead = true;
  process.stdout.once("error", () => {
    isRead = false;
  });
  return {
    read: (path, limit) => (path === "-" ? readBounded(0, limit) : readPath(path, limit)),
    chunks: (path) => readChunks(path === "-" ? 0 : path),
    stat: pathKind,
    identity: resolved,
    write: (path, text) => replaceFile(path, text, pathKind(path)?.kind === "other"),
    list: (folder) => (pathKind(folder) ? entriesOf(folder) : undefined),
    makeFolder: (path) => void mkdirSync(path, { recursive: true }),
    remove: unlinkSync,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    flushed: async () => {
      // An error of the last write is told before this.
      await new Promise((resolve) => setImmediate(resolve));
      return isRead;
    },
    cwd: process.cwd(),
    node: process.versions.node,
    env: process.env,
    stderrIsTerminal: process.stderr.isTTY,
  };
}

function pathKind(path: string): PathKind | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
}

function entriesOf(folder: string): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true }).map((one) => ({ name: one.name, kind: entryKind(one) }));
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function entryKind(entry: Dirent): FolderEntry["kind"] {
  if (entry.isSymbolicLink()) return "link";
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

function readPath(path: string, limit: number): Uint8Array {
  return pathKind(path)?.kind === "other" ? readBounded(path, limit) : readFileSync(path);
}
