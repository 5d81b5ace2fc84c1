import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/run.ts";

interface Manifest {
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}

function ownDependencies({ dependencies = {}, devDependencies = {} }: Manifest): readonly string[] {
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => name.startsWith("@argo-rules/") || name === "rule-compiler")
    .toSorted();
}

it("keeps the graph of the packages downwards", () => {
  expect(ownDependencies(manifest("packages/contracts"))).toEqual([]);
  expect(ownDependencies(manifest("packages/argo-types"))).toEqual([]);
  expect(ownDependencies(manifest("packages/rule-compiler"))).toEqual([
    "@argo-rules/argo-types",
    "@argo-rules/contracts",
  ]);
  expect(ownDependencies(manifest("packages/event-forwarder"))).toEqual(["@argo-rules/contracts"]);
});

it("publishes a compiler without dependencies, everything it needs being bundled", () => {
  const compiler = manifest("packages/rule-compiler");
  expect(compiler.private).toBeUndefined();
  expect(compiler.dependencies).toBeUndefined();
});

it("takes every dependency from a registry or from the workspace", () => {
  const packages = globSync("packages/*", { cwd: root });
  for (const folder of [".", "test", ...packages]) {
    const { dependencies = {}, devDependencies = {} } = manifest(folder);
    for (const range of Object.values({ ...dependencies, ...devDependencies })) {
      expect(range).toMatch(/^(workspace:\*|(npm:[@\w/-]+@)?[~^]?\d+\.\d+\.\d+(-[a-z]+\.\d+)?)$/);
    }
  }
});
