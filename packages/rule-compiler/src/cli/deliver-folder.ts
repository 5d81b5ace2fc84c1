import type { FolderFile } from "../print/folder.ts";
import { cannot, textOf } from "./deliver-file.ts";
import { folderChanges, mayBeOurs, type FolderChanges, type FoundEntry } from "./folder-changes.ts";
import type { FolderEntry, Host } from "./host.ts";

/**
 * Makes a folder hold these files and no other of this rule set, or compares the two. Writes only what differs, each
 * file at once; the kustomization, which lists the others, comes after them and before what it no longer lists is
 * removed. So the folder can be built whenever the program is interrupted, and the next run does the rest. Where
 * anything of anybody else's is in the way, nothing is written. Exit code 0 or 1; what is wrong is told.
 */
export function deliverFolder(
  files: readonly FolderFile[],
  ruleSet: string,
  folder: string,
  compare: boolean,
  host: Host,
): number {
  let found: readonly FoundEntry[] | undefined;
  try {
    found = host.list(folder)?.map((entry) => withText(entry, folder, host));
  } catch (error) {
    return cannot("read", folder, error, host);
  }
  if (compare && found === undefined) {
    host.stderr(`${folder} does not exist: build it again without --check\n`);
    return 1;
  }
  const changes = folderChanges(files, found ?? [], ruleSet);
  if (compare) return tellDifferences(changes, folder, host);
  if (changes.blocked.length > 0) return tellBlocked(changes, folder, host);
  return write(files, changes, folder, host);
}

/** Path of an entry of a folder. */
export function pathIn(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, "")}/${name}`;
}

function withText(entry: FolderEntry, folder: string, host: Host): FoundEntry {
  return entry.kind === "file" && mayBeOurs(entry.name)
    ? { ...entry, text: textOf(pathIn(folder, entry.name), host) }
    : entry;
}

function tellDifferences(changes: FolderChanges, folder: string, host: Host): number {
  const lines = [
    ...changes.blocked.map(({ name, why }) => [name, why]),
    ...changes.missing.map(({ name }) => [name, "is missing"]),
    ...changes.stale.map(({ name }) => [name, "is stale"]),
    ...changes.superfluous.map((name) => [name, "is superfluous"]),
  ].toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  if (lines.length === 0) return 0;
  for (const [name = "", what] of lines) host.stderr(`${pathIn(folder, name)} ${what}\n`);
  host.stderr(`${folder} is not what the rules make: build it again without --check\n`);
  return 1;
}

function tellBlocked({ blocked }: FolderChanges, folder: string, host: Host): number {
  for (const { name, why } of blocked) host.stderr(`rule-compiler: ${pathIn(folder, name)} ${why}\n`);
  host.stderr("rule-compiler: nothing is written: move away what is not ours, or name another folder with --out\n");
  return 1;
}

function write(files: readonly FolderFile[], changes: FolderChanges, folder: string, host: Host): number {
  const differing = new Set([...changes.missing, ...changes.stale]);
  let at = folder;
  try {
    host.makeFolder(folder);
    // In the order of `files`, which ends with the kustomization.
    for (const file of files) {
      at = pathIn(folder, file.name);
      if (differing.has(file)) host.write(at, file.text);
    }
  } catch (error) {
    return cannot("write", at, error, host);
  }
  try {
    for (const name of changes.superfluous) {
      at = pathIn(folder, name);
      host.remove(at);
    }
    return 0;
  } catch (error) {
    return cannot("remove", at, error, host);
  }
}
