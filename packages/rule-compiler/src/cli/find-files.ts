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
 * leads nowhere counts as the file or folder that it is named like, so that reading it says why. What is no file, such as a folder or pipe, is not found.
 */
export function findFiles(pattern: string, folder: string): FoundFiles {
  const unreadable: { path: string; reason: string }[] = [];
  const deadLinks = new Set<string>();
  // Without these, what fails is left out.
  const fs = {
    readdirSync: (path: string, options: { withFileTypes: true }) => {
      try {
        return readdirSync(path, options);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        // A folder that is not there holds nothing, as far as a pattern is concerned.
        const missing = (code === "ENOENT" || code === "ENOTDIR") && !deadLinks.has(path.replace(/\/$/, ""));
        if (!missing) unreadable.push({ path: seenFrom(folder, path), reason: message });
        return [];
      }
    },
    realpathSync: (path: string) => {
      if (leadsSomewhere(path)) return realpathSync(path);
      deadLinks.add(path);
      return path;
    },
    statSync: (path: string) =>
      deadLinks.has(path) ? { isDirectory: () => !looksLikeFile.test(path) } : statSync(path),
  };
  const paths = globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    fs: fs as unknown as FileSystemAdapter,
  });
  return { paths, unreadable };
}

const looksLikeFile = /\.(?:jsonc?|ya?ml)$/;

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
