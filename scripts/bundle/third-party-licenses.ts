import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";
import { bundledPackages, type BundledPackage } from "./bundled-packages.ts";

/**
 * Writes the licences of all packages whose code is in the bundle into one file beside it.
 * The build fails for a package without a licence text, since its code may not be passed on without one.
 */
export function thirdPartyLicenses(fileName: string): Plugin {
  return {
    name: "third-party-licenses",
    generateBundle(_options, bundle): void {
      const parts = bundledPackages(bundle).map(licenseOf);
      const none = "No code of other packages is part of this program.\n";
      const source =
        parts.length === 0
          ? none
          : parts.map((part) => `${part.title}\n\n${part.text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

function licenseOf({ folder, manifest }: BundledPackage): { readonly title: string; readonly text: string } {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${manifest.name}@${manifest.version} has no licence file: ${folder}`);
  return {
    title: `${manifest.name} ${manifest.version} (${manifest.license ?? "see below"})`,
    text: readFileSync(join(folder, file), "utf8"),
  };
}
