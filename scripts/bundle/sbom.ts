import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PackageURL } from "packageurl-js";
import type { Plugin } from "rolldown";
import parseExpression from "spdx-expression-parse";
import { parse } from "yaml";
import { bundledPackages, readManifest, type PackageManifest } from "./bundled-packages.ts";

const root = join(import.meta.dirname, "../..");

const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory((text) => void parseExpression(text)),
);

/**
 * Writes a bill of materials (CycloneDX, JSON) of a program beside its bundle: the packages whose code is in the bundle,
 * with the hashes of the lockfile, and the Node that runs it. It holds no time and no random number, so that the same
 * sources give the same file. The build fails for a package that the lockfile does not know.
 */
export function sbom({ fileName, folder }: { readonly fileName: string; readonly folder: string }): Plugin {
  return {
    name: "sbom",
    generateBundle(_options, bundle): void {
      const bom = new Models.Bom();
      const program = componentOf(readManifest(folder), Enums.ComponentType.Application);
      bom.metadata.component = program;
      const integrity = lockedIntegrity();
      const libraries = bundledPackages(bundle).map(({ manifest }) => {
        const component = componentOf(manifest, Enums.ComponentType.Library);
        component.hashes.set(Enums.HashAlgorithm["SHA-512"], hashOf(manifest, integrity));
        return component;
      });
      for (const component of [...libraries, nodeComponent()]) {
        bom.components.add(component);
        program.dependencies.add(component.bomRef);
      }
      const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
      const source = `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

function componentOf(manifest: PackageManifest, type: Enums.ComponentType): Models.Component {
  const component = builder.makeComponent(manifest, type);
  if (!component) throw new Error(`${manifest.name}@${manifest.version} cannot be described`);
  const [name = "", namespace] = manifest.name.split("/").reverse();
  component.purl = new PackageURL("npm", namespace, name, manifest.version, undefined, undefined).toString();
  component.bomRef.value = component.purl;
  return component;
}

/** The Node of the images, which comes as npm packages, one an architecture, all of one version. */
function nodeComponent(): Models.Component {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  };
  const versions = Object.entries(optionalDependencies).filter(([name]) => name.startsWith("node-linux-"));
  const [version, other] = new Set(versions.map(([, pinned]) => pinned));
  if (version === undefined || other !== undefined) throw new Error("package.json must pin one version of Node");
  const component = new Models.Component(Enums.ComponentType.Platform, "node", { version });
  component.purl = new PackageURL("generic", undefined, "node", version, undefined, undefined).toString();
  component.bomRef.value = component.purl;
  component.cpe = `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*`;
  component.licenses.add(new Models.SpdxLicense("MIT"));
  return component;
}

interface Locked {
  readonly resolution: { readonly integrity?: string };
}

function lockedIntegrity(): Readonly<Record<string, Locked>> {
  const lockfile = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"), { uniqueKeys: true }) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return lockfile.packages;
}

/** SHA-512 of the package's archive, in hex. */
function hashOf({ name, version }: PackageManifest, locked: Readonly<Record<string, Locked>>): string {
  const [, base64] = /^sha512-(.+)$/.exec(locked[`${name}@${version}`]?.resolution.integrity ?? "") ?? [];
  if (base64 === undefined) throw new Error(`pnpm-lock.yaml knows no hash of ${name}@${version}`);
  return Buffer.from(base64, "base64").toString("hex");
}
