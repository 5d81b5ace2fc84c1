import { resolve } from "node:path";
import type { Host, PathKind } from "../../src/cli/host.ts";

/** A file by its text or bytes; an error that reading it throws; a size that only `stat` is to see; or no file at all. */
export type MemoryFile =
  | string
  | Uint8Array
  | Error
  | { readonly size: number }
  | { readonly folder: true }
  /** An error that looking for it throws. */
  | { readonly stat: Error };

/** Surroundings of the program in memory, with all it wrote. Folders and patterns need a real one. */
export interface MemoryHost extends Host {
  readonly files: Map<string, MemoryFile>;
  readonly written: readonly string[];
  readonly out: () => string;
  readonly err: () => string;
}

/** Makes a host with these files; `-` is standard input. */
export function memoryHost(
  files: Readonly<Record<string, MemoryFile>>,
  rest: Partial<Pick<Host, "env" | "node" | "stderrIsTerminal">> = {},
): MemoryHost {
  const held = new Map(Object.entries(files));
  const written: string[] = [];
  let out = "";
  let err = "";
  return {
    files: held,
    written,
    out: () => out,
    err: () => err,
    read: (path) => bytesOf(path, held.get(path)),
    *chunks(path) {
      yield bytesOf(path, held.get(path));
    },
    stat: (path) => kindOf(held.get(path)),
    identity: (path) => resolve("/nowhere", path),
    write: (path, text) => {
      if (held.get(path) instanceof Error) throw held.get(path);
      written.push(path);
      held.set(path, text);
    },
    list: (folder) => entriesOf(folder, held),
    makeFolder: () => undefined,
    remove: (path) => void held.delete(path),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    flushed: () => Promise.resolve(true),
    cwd: "/nowhere",
    node: rest.node ?? process.versions.node,
    env: rest.env ?? {},
    stderrIsTerminal: rest.stderrIsTerminal ?? false,
  };
}

/** The files of a folder; there is no folder without any. */
function entriesOf(folder: string, files: ReadonlyMap<string, MemoryFile>): ReturnType<Host["list"]> {
  const names = [...files.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  return names.length === 0 ? undefined : names.map((name) => ({ name, kind: "file" }));
}

function bytesOf(path: string, file: MemoryFile | undefined): Uint8Array {
  if (file instanceof Error) throw file;
  if (typeof file === "string") return new TextEncoder().encode(file);
  if (file instanceof Uint8Array) return file;
  throw new Error(file ? `${path} is not to be read` : `ENOENT: no such file or directory, open '${path}'`);
}

function kindOf(file: MemoryFile | undefined): PathKind | undefined {
  if (file === undefined) return undefined;
  if (file instanceof Error) return { kind: "file", size: 0 };
  if (typeof file === "string" || file instanceof Uint8Array) return { kind: "file", size: file.length };
  if ("stat" in file) throw file.stat;
  if ("folder" in file) return { kind: "folder", size: 4096 };
  return { kind: "file", size: file.size };
}
