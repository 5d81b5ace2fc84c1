import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  compile,
  kindTable,
  printablePlan,
  printData,
  printYaml,
  readConfig,
  readCrds,
  type SourceFile,
} from "rule-compiler";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const inputs = globSync("examples/*/rules.{json,jsonc,yaml,yml}", { cwd: root }).toSorted();
const goldens = globSync("test/goldens/*/rules.{json,jsonc,yaml,yml}", { cwd: root }).toSorted();

it("finds the examples", () => {
  expect(inputs.length).toBeGreaterThanOrEqual(3);
});

it.each(inputs)("compiles %s to what is committed beside it, without errors or warnings", async (input) => {
  const crds = readCrds(definitionsBeside(input));
  const sources = [{ path: input, text: readFileSync(join(root, input), "utf8") }];
  const result = compile({ sources, kinds: kindTable({ crds: crds.kinds }) });
  expect([...crds.diagnostics, ...result.diagnostics].filter((one) => one.severity !== "note")).toEqual([]);
  // Stale? pnpm compile examples/NAME/rules.json --out examples/NAME/out/manifests.yaml
  await expect(printYaml(result.objects)).toMatchFileSnapshot(join(root, dirname(input), "out/manifests.yaml"));
});

function definitionsBeside(input: string): readonly SourceFile[] {
  const path = join(root, dirname(input), "crds.yaml");
  return existsSync(path) ? [{ path, text: readFileSync(path, "utf8") }] : [];
}

it("gives the examples on custom kinds their definitions", () => {
  expect(inputs.filter((input) => definitionsBeside(input).length > 0)).toEqual(["examples/crd-watch/rules.yaml"]);
});

it.each(inputs)("says in a README beside %s what the example is about", (input) => {
  const readme = readFileSync(join(root, dirname(input), "README.md"), "utf8");
  expect(readme).toContain(`rule-compiler build examples/${basename(dirname(input))}/`);
});

it.each(goldens)("compiles %s to the manifests and the plan committed beside it", async (input) => {
  const folder = join(root, dirname(input));
  const text = readFileSync(join(root, input), "utf8");
  const { config, diagnostics } = goldenConfig(folder);
  const result = compile({ sources: [{ path: input, text }], config });
  expect([...diagnostics, ...result.diagnostics].filter((one) => one.severity === "error")).toEqual([]);
  // Stale, and meant to be? pnpm vitest run test/repo/examples.test.ts -u
  await expect(printYaml(result.objects)).toMatchFileSnapshot(join(folder, "manifests.yaml"));
  await expect(printData(printablePlan(result.plan), "yaml")).toMatchFileSnapshot(join(folder, "plan.yaml"));
});

function goldenConfig(folder: string): ReturnType<typeof readConfig> {
  const path = join(folder, "config.yaml");
  return readConfig({ path, text: existsSync(path) ? readFileSync(path, "utf8") : "{}" });
}
