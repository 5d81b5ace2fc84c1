import { readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { globSync, type FileSystemAdapter } from "tinyglobby";

/** What a pattern leads to: absolute paths where it is absolute, else paths from the folder that was looked at. */
export interface FoundFiles {
  readonly paths: readonly string[];
  /** Folders in which there may be more, with the file system's reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Finds the files of a pattern from a folder on, links followed. Nothing that may be meant is passed over in silence,
 * since rules that are not found are pruned from the cluster: a folder that cannot be read is told, and a link that
 * leads nowhere counts as a file, so that reading it says why. What is no file, such as a folder or pipe, is not found.
 */
export function findFiles(pattern: string, folder: string): FoundFiles {
  const unreadable: { path: string; reason: string }[] = [];
  // Without these, what fails is left out.
  const fs = {
    readdirSync: (path: string, options: { withFileTypes: true }) => {
      try {
        return readdirSync(path, options);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        // A folder that is not there holds nothing, as far as a pattern is concerned.
        if (code !== "ENOENT" && code !== "ENOTDIR") unreadable.push({ path: seenFrom(folder, path), reason: message });
        return [];
      }
    },
    realpathSync: (path: string) => (leadsSomewhere(path) ? realpathSync(path) : path),
    statSync: (path: string) => (leadsSomewhere(path) ? statSync(path) : { isDirectory: () => false }),
  };
  const paths = globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    fs: fs as unknown as FileSystemAdapter,
  });
  return { paths, unreadable };
}

/** Whether there is something at the end of a link, which may lead in circles. */
function leadsSomewhere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A path below the folder from there on, any other as it is. */
function seenFrom(folder: string, path: string): string {
  const inside = relative(folder, path);
  return inside.startsWith("..") ? path : inside;
}
