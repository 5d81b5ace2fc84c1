import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { kustomize, kustomizeBuild, readObjects } from "../support/kustomize.ts";
import { readMarkdown } from "../support/markdown.ts";
import { root, runOk } from "../support/run.ts";

const work = mkdtempSync(join(tmpdir(), "krm-"));
const main = join(root, "packages/rule-compiler/src/cli/main.ts");
const { fences } = readMarkdown("docs/10-apply.md");
const options = ["--enable-alpha-plugins", "--enable-exec"];
const path = process.env["PATH"];
let folder = "";

mkdirSync(join(work, "bin"));
writeFileSync(join(work, "bin/rule-compiler"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
chmodSync(join(work, "bin/rule-compiler"), 0o755);
// The documented RuleSet has the program found there.
process.env["PATH"] = `${join(work, "bin")}:${path}`;

afterAll(() => {
  process.env["PATH"] = path;
  rmSync(work, { recursive: true });
});

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    example.com/mode: "0755"
spec:
  replicas: 2
  template:
    spec:
      containers: [{name: web, image: web, args: ["yes", "1e3", "null"]}]
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  labels: {app: web}
data:
  rules: not for us
`;

/** A file of the documentation. */
function documented(name: string): string {
  const found = fences.find(({ info }) => info === `yaml file=${name}`);
  if (!found) throw new Error(`docs/10-apply.md has no ${name}`);
  return found.text;
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** What build prints for the rules of a RuleSet. */
function printed(rules: readonly unknown[]): readonly unknown[] {
  const file = join(folder, "rules.json");
  writeFileSync(file, JSON.stringify(rules));
  return readObjects(runOk(process.execPath, [main, "build", file, "--name", "shop"]).stdout);
}

const rule = { id: "web-config-changed", version: "v1", resource: "configmaps", namespaces: ["shop"] };
const documentedRule = { ...rule, eventTypes: ["MODIFIED"], updatesOn: ["data"] };
const inConfigMap = { id: "pod-gone", version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["DELETED"] };

beforeEach(({ task }) => {
  folder = join(work, task.id);
  mkdirSync(folder);
  put({
    "deployment.yaml": deployment,
    "rule-set.yaml": documented("rule-set.yaml"),
    "team.yaml": documented("team.yaml"),
  });
});

it("generates the manifests of the documented RuleSet behind the resources, in the order to apply them", () => {
  put({ "kustomization.yaml": documented("kustomization.yaml") });
  const built = kustomizeBuild(folder, ...options);
  expect(built.slice(0, 2)).toEqual(readObjects(deployment));
  expect(built.slice(2)).toEqual(printed([documentedRule]));
});

it("transforms resources with the documented ConfigMap, which kustomize then leaves out", () => {
  put({ "kustomization.yaml": documented("with-config-maps.yaml") });
  const built = kustomizeBuild(folder, ...options);
  expect(built.slice(0, 2)).toEqual(readObjects(deployment));
  expect(built.slice(2)).toEqual(printed([documentedRule, inConfigMap]));
});

it("replaces what it made before, in a kustomization of its own output", () => {
  put({ "kustomization.yaml": documented("kustomization.yaml") });
  const built = kustomize(folder, ...options).stdout;
  put({
    "before.yaml": built.replaceAll("web-config-changed", "another-rule"),
    "kustomization.yaml": documented("with-config-maps.yaml").replace("deployment.yaml, team.yaml", "before.yaml"),
  });
  expect(kustomizeBuild(folder, ...options)).toEqual(readObjects(built));
});

it("keeps two RuleSets apart", () => {
  const other = documented("rule-set.yaml").replace("name: shop", "name: other");
  const generators = documented("kustomization.yaml").replace("rule-set.yaml", "rule-set.yaml, other.yaml");
  put({ "kustomization.yaml": generators, "other.yaml": other });
  const made = printed([documentedRule]);
  const built = kustomizeBuild(folder, ...options);
  expect(built).toHaveLength(2 + 2 * made.length);
  expect(built.slice(2, 2 + made.length)).toEqual(made);
});

it("stops kustomize when a rule is wrong, and says where", () => {
  const wrong = documented("rule-set.yaml").replace("namespaces:", "namespace:");
  put({ "kustomization.yaml": documented("kustomization.yaml"), "rule-set.yaml": wrong });
  const { code, stdout, stderr } = kustomize(folder, ...options);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("RuleSet/shop spec.rules[0].namespace: error UNKNOWN_FIELD: ");
});

it("stops kustomize when a rule in a ConfigMap is wrong, and says in which line", () => {
  const wrong = documented("team.yaml").replace("eventTypes: [DELETED]", "eventTypes: [REMOVED]");
  put({ "kustomization.yaml": documented("with-config-maps.yaml"), "team.yaml": wrong });
  const { code, stdout, stderr } = kustomize(folder, ...options);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^ConfigMap\/team-rules data\.rules:5:\d+: error EVENT_TYPE_UNKNOWN: /m);
});
