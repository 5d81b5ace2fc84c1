import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { kustomize, kustomizeBuild, readObjects } from "../support/kustomize.ts";
import { readMarkdown } from "../support/markdown.ts";
import { root, runOk } from "../support/run.ts";

const work = mkdtempSync(join(tmpdir(), "folder-"));
const main = join(root, "packages/rule-compiler/src/cli/main.ts");
const sets = globSync("{examples,test/goldens}/*/rules.{json,jsonc,yaml,yml}", { cwd: root }).toSorted();

afterAll(() => rmSync(work, { recursive: true }));

function compiler(...args: readonly string[]): string {
  return runOk(process.execPath, [main, ...args]).stdout;
}

/** What the folder of a rule set holds for its build, by option. */
const besides = { "--config": "config.yaml", "--crds": "crds.yaml" };

function optionsOf(rules: string): readonly string[] {
  const given = Object.entries(besides).map(([option, name]) => [option, join(dirname(rules), name)] as const);
  return given.filter(([, path]) => existsSync(join(root, path))).flat();
}

it("finds rule sets", () => {
  expect(sets.length).toBeGreaterThanOrEqual(10);
});

it.each(sets)("gives through kustomize the same objects as the stream: %s", (rules) => {
  const folder = join(work, rules.replaceAll("/", "-"));
  const options = [rules, ...optionsOf(rules), "-q"];
  compiler("build", ...options, "-o", "dir", "--out", folder);
  const stream = readObjects(compiler("build", ...options));
  const built = kustomizeBuild(folder);
  const shown = (objects: readonly unknown[]): readonly string[] =>
    objects.map((object) => JSON.stringify(sorted(object)));
  expect(shown(built).toSorted()).toEqual(shown(stream).toSorted());
  const afterRights = (objects: readonly unknown[]): readonly string[] =>
    shown(objects).filter((text) => !/"kind":"(?:ServiceAccount|(?:Cluster)?Role(?:Binding)?)"/.test(text));
  expect(afterRights(built)).toEqual(afterRights(stream));
  expect(afterRights(built)).toEqual(shown(built).slice(-afterRights(built).length));
});

/** With the members of every object by name: kustomize moves them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}

it("gives nothing, and no error, for a rule set without rules", () => {
  const rules = join(work, "none.json");
  const folder = join(work, "none");
  writeFileSync(rules, "[]");
  compiler("build", rules, "--allow-empty", "-o", "dir", "--out", folder);
  expect(kustomize(folder)).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("leaves a namespace out by the documented kustomization", () => {
  const { fences } = readMarkdown("docs/10-apply.md");
  const documented = fences.find(({ info }) => info === "yaml file=without-shop.yaml")?.text ?? "";
  const above = join(work, "without");
  const rules = join(work, "shop.json");
  const rule = { id: "a", version: "v1", resource: "pods", namespaces: ["shop", "web", "eventsrunner"] };
  writeFileSync(rules, JSON.stringify([rule]));
  compiler("build", rules, "-o", "dir", "--out", join(above, "manifests"));
  writeFileSync(join(above, "kustomization.yaml"), documented);
  const inShop = (object: unknown): boolean =>
    (object as { metadata: { namespace?: string } }).metadata.namespace === "shop";
  const all = kustomizeBuild(join(above, "manifests"));
  expect(all.filter(inShop)).toHaveLength(2);
  expect(kustomizeBuild(above)).toEqual(all.filter((object) => !inShop(object)));
});

it("is built beside files of other people, and by a kustomization above it", () => {
  const folder = join(work, "above/manifests");
  const rules = "examples/configmap-watch/rules.json";
  compiler("build", rules, "-q", "-o", "dir", "--out", folder);
  writeFileSync(join(folder, "notes.yaml"), "this: is no object\n");
  const above = "resources: [manifests]\nsortOptions: {order: fifo}\n";
  writeFileSync(join(work, "above/kustomization.yaml"), above);
  expect(kustomizeBuild(join(work, "above"))).toEqual(kustomizeBuild(folder));
  expect(readFileSync(join(folder, "notes.yaml"), "utf8")).toBe("this: is no object\n");
});
