import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Writes the licences of all packages whose code is in the bundle into one file beside it.
 * The build fails for a package without a licence text, since its code may not be passed on without one.
 */
export function thirdPartyLicenses(fileName: string): Plugin {
  return {
    name: "third-party-licenses",
    generateBundle(_options, bundle): void {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk") for (const id of output.moduleIds) addPackageFolder(id, folders);
      }
      const parts = [...folders].map(licenseOf).toSorted((a, b) => (a.title < b.title ? -1 : 1));
      const source = parts.map((part) => `${part.title}\n\n${part.text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** The folder of the package a module comes from; modules outside node_modules are our own. */
function addPackageFolder(id: string, folders: Set<string>): void {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
  if (folder !== undefined) folders.add(folder);
}

function licenseOf(folder: string): { readonly title: string; readonly text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${manifest.name}@${manifest.version} has no licence file: ${folder}`);
  return {
    title: `${manifest.name} ${manifest.version} (${manifest.license ?? "see below"})`,
    text: readFileSync(join(folder, file), "utf8"),
  };
}
