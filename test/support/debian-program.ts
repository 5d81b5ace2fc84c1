import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runAsRoot } from "./run.ts";

/**
 * Path of a program, by the names it may have; installs a package of Debian when there is none, and throws when that
 * cannot be done.
 */
export function debianProgram(packageName: string, names: readonly string[] = [packageName]): string {
  const found = inPath(names);
  if (found !== undefined) return found;
  runAsRoot("apt-get", ["update", "-qq"]);
  const install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", packageName];
  runAsRoot("env", ["DEBIAN_FRONTEND=noninteractive", ...install]);
  const installed = inPath(names);
  if (installed === undefined) throw new Error(`apt-get installed ${packageName}, yet there is none in PATH`);
  return installed;
}

function inPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
