import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { kindRows, kubernetesVersion } from "../src/knowledge/kinds.gen.ts";
import { moduleFolder, writeOrCheck } from "./generated-file.ts";

// Writes src/knowledge/kind-versions.gen.ts: since which version Kubernetes serves each version of its kinds, as the
// types of the API say themselves (APILifecycleIntroduced).
// Run it with Node 24 and Go on the PATH: node packages/rule-compiler/scripts/generate-kind-versions.ts [--check]

const target = join(import.meta.dirname, "../src/knowledge/kind-versions.gen.ts");

/** The Go module of the types has the minor and patch version of Kubernetes itself. */
const moduleVersion = kubernetesVersion.replace(/^v1\./, "v0.");

/** One row for each kind of one version of a group; none where the folder is no such version. */
function rowsOf(folder: string, version: string): readonly string[] {
  const lifecycle = join(folder, version, "zz_generated.prerelease-lifecycle.go");
  if (!existsSync(lifecycle)) return [];
  const register = readFileSync(join(folder, version, "register.go"), "utf8");
  const group = /GroupName = "([^"]*)"/.exec(register)?.[1];
  if (group === undefined) throw new Error(`${folder}/${version}/register.go names no group`);
  const introduced = /func \(in \*(\w+)\) APILifecycleIntroduced\(\)[^{]*\{\n\treturn (\d+), (\d+)\n/g;
  return [...readFileSync(lifecycle, "utf8").matchAll(introduced)].map(
    ([, kind, major, minor]) => `${group === "" ? version : `${group}/${version}`} ${kind} ${major}.${minor}`,
  );
}

/** The rows of the kinds that the compiler knows; kinds of other modules have none. */
function rows(folder: string): readonly string[] {
  const known = new Set(
    kindRows
      .trim()
      .split("\n")
      .map((row) => row.split(" ", 3))
      .map(([groupVersion, , kind]) => `${groupVersion} ${kind}`),
  );
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name }) => readdirSync(join(folder, name)).flatMap((version) => rowsOf(join(folder, name), version)))
    .filter((row) => known.has(row.replace(/ \S+$/, "")))
    .toSorted();
}

function render(lines: readonly string[]): string {
  return `// Made by \`node packages/rule-compiler/scripts/generate-kind-versions.ts\` from the Go module k8s.io/api
// ${moduleVersion} (zz_generated.prerelease-lifecycle.go of each version of a group). Do not edit.

/** One line per kind and version: group/version, kind, the first version of Kubernetes that can serve it. */
export const kindVersionRows: string = \`
${lines.join("\n")}
\`;
`;
}

const source = moduleFolder(`k8s.io/api@${moduleVersion}`);
process.exitCode = writeOrCheck(target, render(rows(source)), "generate-kind-versions.ts");
