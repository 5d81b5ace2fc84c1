import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { KubernetesObject } from "@argo-rules/argo-types";
import { buildKubernetes } from "../cluster/build.ts";
import { startKubectlShell, type KubectlShell } from "../support/kubectl.ts";
import {
  applyAndPrune,
  clusterOf,
  documentedCommands,
  documentedPrune,
  nameOf,
  type Cluster,
} from "../support/kubectl-prune.ts";
import { readObjects } from "../support/kustomize.ts";

const namespaces = ["eventsrunner", "eventsrunner-actions", "default", "shop", "web"];
const [prune = ""] = documentedCommands("With `--prune`");
const [find = "", remove = ""] = documentedCommands("By name");
let kubectl = "";
let shell: KubectlShell;

beforeAll(async () => {
  kubectl = await buildKubernetes("kubectl");
});

beforeEach(async () => {
  shell = await startKubectlShell(kubectl, namespaces);
  mkdirSync(join(shell.folder, "rules"));
  // Whichever command builds: steps need an image.
  mkdirSync(join(shell.folder, ".er-k8s-sensor"));
  writeFileSync(join(shell.folder, ".er-k8s-sensor/config.yaml"), "images: { registry: registry.example.com }\n");
});

afterEach(() => shell.close());

function rule(id: string, resource: string, namespace?: string): object {
  const reach = namespace === undefined ? { matchAll: true } : { namespaces: [namespace] };
  return { id, version: "v1", resource, ...reach };
}

const [pods, services, nodes] = [rule("a", "pods", "shop"), rule("b", "services", "web"), rule("c", "nodes")];
const script = { ...rule("d", "pods", "shop"), action: { type: "script", inline: "#!/bin/sh\ntrue\n" } };
const all = [pods, services, nodes, script];

/** Writes these rules and their manifests, and gives what they hold. */
async function build(rules: readonly object[], options = ""): Promise<readonly KubernetesObject[]> {
  writeFileSync(join(shell.folder, "rules/rules.json"), JSON.stringify(rules));
  const { code, stderr } = await shell.run(`rule-compiler build rules/ ${options} > manifests.yaml`);
  if (code !== 0) throw new Error(stderr);
  return readObjects(readFileSync(join(shell.folder, "manifests.yaml"), "utf8")) as readonly KubernetesObject[];
}

async function ok(script: string): Promise<string> {
  const { code, stdout, stderr } = await shell.run(script);
  if (code !== 0) throw new Error(`${script}: exit ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

function names(...lists: readonly (readonly KubernetesObject[])[]): readonly string[] {
  return [...clusterOf(...lists).keys()].toSorted();
}

/** Applies a rule set named `other` that watches the same, and gives its objects. */
async function applyOther(): Promise<readonly KubernetesObject[]> {
  const other = await build(all, "--name other");
  await ok("kubectl apply -f manifests.yaml");
  return other;
}

it("prunes as the model says, and nothing of another rule set", async () => {
  const other = await applyOther();
  const before = await build(all);
  await ok("kubectl apply -f manifests.yaml");
  for (const rules of [[pods, services, script], [pods, services], [pods]]) {
    const cluster: Cluster = new Map(shell.server.names().map((name) => [name, objectNamed(name, before, other)]));
    const now = await build(rules);
    await ok(prune);
    expect(shell.server.names()).toEqual([...applyAndPrune(cluster, now, documentedPrune("rules")).keys()].toSorted());
    expect(shell.server.names()).toEqual(expect.arrayContaining([...names(other)]));
  }
  const stray = shell.server.names().filter((name) => /^Role(?:Binding)?\/web\/eventsrunner\.rules-/.test(name));
  expect(stray).toHaveLength(2);
});

function objectNamed(name: string, ...lists: readonly (readonly KubernetesObject[])[]): KubernetesObject {
  const found = lists.flat().find((object) => nameOf(object) === name);
  if (!found) throw new Error(`${name} came from nowhere`);
  return found;
}

it("spares what kubectl apply did not make, and hits what carries both labels", async () => {
  const labels = { "app.kubernetes.io/instance": "rules", "app.kubernetes.io/managed-by": "rule-compiler" };
  const made = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "made", namespace: "eventsrunner", labels } };
  const applied = { ...made, metadata: { ...made.metadata, name: "applied" } };
  shell.server.store(made);
  writeFileSync(join(shell.folder, "applied.json"), JSON.stringify(applied));
  await ok("kubectl apply -f applied.json");
  const now = await build([pods]);
  await ok(prune);
  expect(shell.server.names()).toEqual(["ConfigMap/eventsrunner/made", ...names(now)].toSorted());
});

it("finds by name what is left over in every namespace, and removes it", async () => {
  const other = await applyOther();
  const before = await build(all);
  await ok("kubectl apply -f manifests.yaml");
  const now = await build([pods]);
  await ok(find);
  const leftover = names(before).filter((name) => !names(now).includes(name));
  const kinds = [
    "ClusterRole",
    "ConfigMap",
    "NetworkPolicy",
    "Role",
    "RoleBinding",
    "ServiceAccount",
    "WorkflowTemplate",
  ];
  expect(leftover.map((name) => name.split("/")[0])).toEqual(expect.arrayContaining(kinds));
  expect(readFileSync(join(shell.folder, "leftover.txt"), "utf8")).toBe(leftover.map((name) => `${name}\n`).join(""));
  await ok(remove);
  expect(shell.server.names()).toEqual(names(now, other));
});

it("removes a whole rule set by name, and nothing when the rules have errors", async () => {
  const other = await applyOther();
  const now = await build([pods]);
  await ok("kubectl apply -f manifests.yaml");
  writeFileSync(join(shell.folder, "rules/rules.json"), '[{"id": "a"}]');
  await shell.run(find);
  await shell.run(remove);
  expect(shell.server.names()).toEqual(names(now, other));
  writeFileSync(join(shell.folder, "rules/rules.json"), "[]");
  await ok(find.replace("kubectl apply -f manifests.yaml\n", "").replace("build rules/", "build rules/ --allow-empty"));
  await ok(remove);
  expect(shell.server.names()).toEqual(names(other));
});

it("applies all but a namespace that is missing, says so, and then prunes nothing", async () => {
  await build([pods, nodes]);
  await ok("kubectl apply -f manifests.yaml");
  const before = shell.server.names();
  const now = await build([pods, rule("d", "pods", "gone")]);
  const { code, stderr } = await shell.run(prune);
  expect([code, stderr]).toEqual([1, expect.stringContaining('namespaces "gone" not found')]);
  const there = names(now).filter((name) => !name.includes("/gone/"));
  expect(shell.server.names()).toEqual([...new Set([...before, ...there])].toSorted());
});

it("cannot apply an empty rule set", async () => {
  await build([pods]);
  await ok("kubectl apply -f manifests.yaml");
  const before = shell.server.names();
  await build([], "--allow-empty");
  const { code, stderr } = await shell.run(prune);
  expect([code, stderr]).toEqual([1, expect.stringContaining("no objects passed to apply")]);
  expect(shell.server.names()).toEqual(before);
});

it("cannot keep objects of several namespaces in an ApplySet", async () => {
  await build([pods]);
  const apply = "KUBECTL_APPLYSET=true kubectl apply -f manifests.yaml --prune --applyset=configmaps/set";
  expect((await shell.run(apply)).stderr).toContain("namespace is required to use namespace-scoped ApplySet");
  const { code, stderr } = await shell.run(`${apply} -n eventsrunner`);
  expect([code, stderr]).toEqual([1, expect.stringContaining('does not match the namespace "eventsrunner"')]);
});

it("applies a folder as it applies the stream", async () => {
  const now = await build([pods, nodes]);
  await ok("rule-compiler build rules/ -o dir --out manifests");
  const order = (await ok("kubectl apply -k manifests")).split("\n").map((line) => line.split(/[./]/)[0]);
  expect(shell.server.names()).toEqual(names(now));
  expect(order.lastIndexOf("sensor")).toBeLessThan(order.indexOf("eventsource"));
});
