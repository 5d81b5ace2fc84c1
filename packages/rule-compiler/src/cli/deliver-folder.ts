import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FolderFile } from "../print/folder.ts";
import { cannot, placeOf, textOf } from "./deliver-file.ts";
import { folderChanges, mayBeOurs, type FolderChanges, type FoundEntry } from "./folder-changes.ts";
import type { FolderEntry, Host } from "./host.ts";

/**
 * Makes a folder hold these files and no other of this rule set, or compares the two. Writes only what differs, each
 * file at once; the kustomization, which lists the others, comes after them and before what it no longer lists is
 * removed. So the folder can be built whenever the program is interrupted, and the next run does the rest. Where
 * anything of anybody else's is in the way, nothing is written. Gives what is wrong.
 */
export function deliverFolder(
  files: readonly FolderFile[],
  ruleSet: string,
  folder: string,
  compare: boolean,
  host: Host,
): readonly Diagnostic[] {
  let found: readonly FoundEntry[] | undefined;
  try {
    found = host.list(folder)?.map((entry) => withText(entry, folder, host));
  } catch (error) {
    return [cannot("read", folder, error)];
  }
  if (compare && found === undefined) {
    return [diagnose("OUTPUT_DIFFERS", placeOf(folder), { what: "folder", how: "missing" })];
  }
  const changes = folderChanges(files, found ?? [], ruleSet);
  if (compare) return differences(changes, folder);
  if (changes.blocked.length > 0) return notOurs(changes, folder);
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

function differences(changes: FolderChanges, folder: string): readonly Diagnostic[] {
  const differs = (name: string, how: "missing" | "stale" | "superfluous"): Diagnostic =>
    diagnose("OUTPUT_DIFFERS", placeOf(pathIn(folder, name)), { what: "file", how });
  return [
    ...notOurs(changes, folder),
    ...changes.missing.map(({ name }) => differs(name, "missing")),
    ...changes.stale.map(({ name }) => differs(name, "stale")),
    ...changes.superfluous.map((name) => differs(name, "superfluous")),
  ].toSorted((a, b) => ((a.span?.file.path ?? "") < (b.span?.file.path ?? "") ? -1 : 1));
}

function notOurs({ blocked }: FolderChanges, folder: string): readonly Diagnostic[] {
  return blocked.map(({ name, why }) => diagnose("OUTPUT_NOT_OURS", placeOf(pathIn(folder, name)), { why }));
}

function write(
  files: readonly FolderFile[],
  changes: FolderChanges,
  folder: string,
  host: Host,
): readonly Diagnostic[] {
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
    return [cannot("write", at, error)];
  }
  try {
    for (const name of changes.superfluous) {
      at = pathIn(folder, name);
      host.remove(at);
    }
    return [];
  } catch (error) {
    return [cannot("remove", at, error)];
  }
}
