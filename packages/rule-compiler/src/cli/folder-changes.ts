import { folderHeader, kustomizationName, ruleSetOfFile, type FolderFile } from "../print/folder.ts";
import type { FolderEntry } from "./host.ts";

/** An entry of a folder as it was found. */
export interface FoundEntry extends FolderEntry {
  /** Text of a file that may be ours; undefined when it was not looked at or cannot be read. */
  readonly text?: string | undefined;
}

/** What has to happen for a folder to hold what it should, and what stands in the way. */
export interface FolderChanges {
  readonly missing: readonly FolderFile[];
  readonly stale: readonly FolderFile[];
  /** Names of files that an earlier build made and this one does not. */
  readonly superfluous: readonly string[];
  /** Entries of anybody else's in the place of one of ours: while there is one, nothing may be written. */
  readonly blocked: readonly { readonly name: string; readonly why: string }[];
}

/** Names under which kustomize looks for a kustomization, too; it refuses a folder that has two. */
const otherKustomizations: ReadonlySet<string> = new Set(["kustomization.yml", "Kustomization"]);

/** What a file is called while it is being written; left over when the program is killed. */
const temporaryName = /^\.rule-compiler-[0-9a-f-]{36}$/;

/** Whether an entry of this name could be ours, so that its text must be known. */
export function mayBeOurs(name: string): boolean {
  return name.endsWith(".yaml") || temporaryName.test(name);
}

/**
 * Compares what a folder should hold with what is found there. Ours is only what begins with the header of this rule
 * set. A part of it, where writing broke off, is enough for what is in the place of ours or has the name of an
 * unfinished file; an empty file of any other name is somebody's. A link is never ours.
 */
export function folderChanges(
  wanted: readonly FolderFile[],
  found: readonly FoundEntry[],
  ruleSet: string,
): FolderChanges {
  const byName = new Map(found.map((entry) => [entry.name, entry]));
  const names = new Set(wanted.map(({ name }) => name));
  const blocked = found.flatMap((entry) => {
    const why = names.has(entry.name) ? whyForeign(entry, ruleSet) : secondKustomization(entry);
    return why === undefined ? [] : [{ name: entry.name, why }];
  });
  const free = wanted.filter(({ name }) => !blocked.some((one) => one.name === name));
  const stale = free.filter(({ name, text }) => byName.has(name) && byName.get(name)?.text !== text);
  return {
    missing: free.filter(({ name }) => !byName.has(name)),
    stale,
    superfluous: found.filter((entry) => !names.has(entry.name) && isLeftOver(entry, ruleSet)).map(({ name }) => name),
    blocked,
  };
}

function isLeftOver(entry: FoundEntry, ruleSet: string): boolean {
  if (temporaryName.test(entry.name)) return whyForeign(entry, ruleSet) === undefined;
  return mayBeOurs(entry.name) && entry.kind === "file" && ruleSetOfFile(entry.text ?? "") === ruleSet;
}

function whyForeign({ kind, text }: FoundEntry, ruleSet: string): string | undefined {
  if (kind === "link") return "is a link";
  if (kind !== "file") return "is no file";
  if (text === undefined) return "cannot be read";
  const made = ruleSetOfFile(text);
  if (made === ruleSet || folderHeader(ruleSet).startsWith(text)) return undefined;
  return made === undefined ? "was not made by rule-compiler" : `was made for the rule set ${made}`;
}

function secondKustomization({ name }: FoundEntry): string | undefined {
  return otherKustomizations.has(name) ? `stands beside ${kustomizationName}, and kustomize takes only one` : undefined;
}
