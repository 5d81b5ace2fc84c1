import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KubernetesObject } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import { compile } from "rule-compiler";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import {
  arbitraryRuleSet,
  generatedConfigs,
  type GeneratedRuleSet,
  type WrittenRule,
} from "../../packages/rule-compiler/test/support/arbitrary-rules.ts";
import {
  applyAndPrune,
  clusterOf,
  documentedCommands,
  documentedPrune,
  matches,
  nameOf,
  namespaceOf,
  type Cluster,
} from "../support/kubectl-prune.ts";
import { root } from "../support/run.ts";

const sets = arbitraryRuleSet({ minLength: 1, maxLength: 25 });
const names = fc.constantFrom("a", "a-b", "rules-x", "z");

const defaults = generatedConfigs[0] as Config;

function inNamespace(id: string, namespace: string): WrittenRule {
  return { id, version: "v1", resource: "pods", namespaces: [namespace] };
}

function objectsOf(rules: readonly WrittenRule[], config: Config): readonly KubernetesObject[] {
  const sources = [{ path: "rules.json", text: JSON.stringify(rules) }];
  const { objects, diagnostics } = compile({ sources, config, allowEmpty: true });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ message }) => message)));
  return objects;
}

/** The same rules in the same namespaces, as a rule set of another name. */
function renamed({ rules, config }: GeneratedRuleSet, name: string): readonly KubernetesObject[] {
  return objectsOf(rules, { ...config, name: name === config.name ? `${name}2` : name });
}

function without(rules: readonly WrittenRule[], at: number): readonly WrittenRule[] {
  return rules.filter((_, place) => place !== at % rules.length);
}

/** Names of the objects of a cluster that carry the label of a rule set. */
function ofSet(cluster: Cluster, ruleSet: string): readonly string[] {
  return [...cluster].filter(([, object]) => matches(object, documentedPrune(ruleSet))).map(([name]) => name);
}

it("labels every object of a rule set by its name, and none of another", () => {
  fc.assert(
    fc.property(sets, names, (set, name) => {
      const one = objectsOf(set.rules, set.config);
      const other = renamed(set, name);
      expect(one.filter((object) => !matches(object, documentedPrune(set.config.name)))).toEqual([]);
      expect(other.filter((object) => matches(object, documentedPrune(set.config.name)))).toEqual([]);
      expect(() => clusterOf(one, other)).not.toThrow();
    }),
    { numRuns: 30 },
  );
});

it("removes exactly what a removed rule leaves over, but for namespaces that nothing is applied to", () => {
  fc.assert(
    fc.property(sets, fc.nat(), names, (set, at, name) => {
      const { config, rules } = set;
      const fewer = without(rules, at);
      if (fewer.length === 0) return;
      const other = renamed(set, name);
      const now = objectsOf(fewer, config);
      const after = applyAndPrune(clusterOf(objectsOf(rules, config), other), now, documentedPrune(config.name));
      const stray = [...after.keys()].filter((key) => !clusterOf(now, other).has(key));
      const mentioned = new Set(now.map(namespaceOf));
      const elsewhere = stray.filter((key) => key.split("/")[1] !== config.actionsNamespace);
      expect(elsewhere.filter((key) => !/^Role(?:Binding)?\//.test(key))).toEqual([]);
      expect(stray.filter((key) => mentioned.has(key.split("/")[1]))).toEqual([]);
      for (const object of [...now, ...other]) expect(after.get(nameOf(object))).toEqual(object);
    }),
    { numRuns: 60 },
  );
});

it("leaves, as documented, the rights in a namespace that no manifest mentions any more", () => {
  const [first, second] = [inNamespace("a", "shop"), inNamespace("b", "web")];
  const now = objectsOf([first], defaults);
  const after = applyAndPrune(clusterOf(objectsOf([first, second], defaults)), now, documentedPrune("rules"));
  const stray = [...after.keys()].filter((key) => !clusterOf(now).has(key));
  expect(stray.map((key) => key.split("/").slice(0, 2).join("/"))).toEqual(["Role/web", "RoleBinding/web"]);
});

it("leaves, as documented, what actions need when the last of those goes that run in Workflows", () => {
  const acting = { ...inNamespace("a", "shop"), action: { type: "script", inline: "#!/bin/sh\n" } };
  const plain = inNamespace("b", "shop");
  const now = objectsOf([plain], defaults);
  const after = applyAndPrune(clusterOf(objectsOf([acting, plain], defaults)), now, documentedPrune("rules"));
  const stray = [...after.keys()].filter((key) => !clusterOf(now).has(key));
  const actions = `/${defaults.actionsNamespace}`;
  expect(stray.map((key) => key.split("/").slice(0, 2).join("/")).toSorted()).toEqual([
    `ConfigMap${actions}`,
    `NetworkPolicy${actions}`,
    `Role${actions}`,
    `Role${actions}`,
    `RoleBinding${actions}`,
    `RoleBinding${actions}`,
    `ServiceAccount${actions}`,
    `WorkflowTemplate${actions}`,
  ]);
});

it("would notice a selector that says less", () => {
  const [one, other] = ["a", "b"].map((name) => objectsOf([inNamespace("r", "shop")], { ...defaults, name }));
  const { labels, kinds } = documentedPrune("a");
  const { "app.kubernetes.io/instance": _, ...less } = labels;
  const prune = (of: typeof labels): Cluster =>
    applyAndPrune(clusterOf(one ?? [], other ?? []), one ?? [], { labels: of, kinds });
  expect(prune(labels).size).toBe(2 * prune(less).size);
});

it("finds by name exactly what is left over, in every namespace", () => {
  fc.assert(
    fc.property(sets, fc.nat(), names, (set, at, name) => {
      const { config, rules } = set;
      const before = objectsOf(rules, config);
      const now = objectsOf(without(rules, at), config);
      const cluster = new Map([...clusterOf(before, renamed(set, name)), ...clusterOf(now)]);
      const wanted = new Set(now.map(nameOf));
      const leftover = ofSet(cluster, config.name).filter((key) => !wanted.has(key));
      expect(leftover.toSorted()).toEqual(
        before
          .map(nameOf)
          .filter((key) => !wanted.has(key))
          .toSorted(),
      );
    }),
    { numRuns: 30 },
  );
});

it("hits, as documented, the same name in another namespace and half of a set under the same name", () => {
  const rule = (id: string, resource: string): WrittenRule => ({ id, version: "v1", resource, matchAll: true });
  const [nodes, pods] = [rule("a", "nodes"), rule("b", "pods")];
  const elsewhere = objectsOf([nodes], { ...defaults, sensorNamespace: "staging" });
  const after = applyAndPrune(clusterOf(elsewhere), objectsOf([pods], defaults), documentedPrune("rules"));
  const lost = elsewhere.map(nameOf).filter((key) => !after.has(key));
  expect(lost.map((key) => key.split("/")[0])).toEqual(["ClusterRole", "ClusterRoleBinding"]);
  const half = applyAndPrune(
    clusterOf(objectsOf([nodes], defaults)),
    objectsOf([pods], defaults),
    documentedPrune("rules"),
  );
  expect([...half.keys()].filter((key) => key.includes("nodes"))).toEqual([]);
});

it("lists every kind that the compiler writes, for kubectl's --prune and to find what is left over", () => {
  const manifests = globSync("test/goldens/*/manifests.yaml", { cwd: root }).flatMap((path) =>
    parseAllDocuments(readFileSync(join(root, path), "utf8")).map((one) => one.toJS() as KubernetesObject),
  );
  const generated = fc.sample(sets, { numRuns: 20, seed: 1 }).flatMap(({ rules, config }) => objectsOf(rules, config));
  const written = new Set([...manifests, ...generated].map(({ kind }) => kind));
  const { kinds } = documentedPrune("rules");
  expect([...written].filter((kind) => !kinds.has(kind))).toEqual([]);
  const [find = ""] = documentedCommands("By name");
  const resources: readonly string[] = [...find.matchAll(/^kinds=(?:\$kinds,)?(.*)$/gm)].flatMap(([, list = ""]) =>
    list.split(","),
  );
  const plurals = [...kinds].map((kind) => `${kind.toLowerCase()}s`.replace(/ys$/, "ies"));
  expect(new Set(resources.map((one) => one.split(".")[0]))).toEqual(new Set(plurals));
});
