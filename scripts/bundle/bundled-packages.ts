import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputAsset, OutputChunk } from "rolldown";

/** A package some of whose code is in a bundle. */
export interface BundledPackage {
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** What is read of a `package.json`; the rest is there, too. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The packages whose code is in a bundle, by name and version, each once. Modules of our own belong to none. */
export function bundledPackages(
  bundle: Readonly<Record<string, OutputAsset | OutputChunk>>,
): readonly BundledPackage[] {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const folders = chunks.flatMap(({ moduleIds }) => moduleIds.map(folderOf)).filter((folder) => folder !== undefined);
  return [...new Set(folders)]
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Reads the `package.json` of a folder. */
export function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageManifest;
}

function folderOf(moduleId: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(moduleId)?.[0];
}

function nameOf({ manifest }: BundledPackage): string {
  return `${manifest.name} ${manifest.version}`;
}
