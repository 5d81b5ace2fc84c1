import type { ConfigMap, KubernetesObject } from "@argo-rules/argo-types";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { identityOf, identityText } from "../../src/check/identity.ts";
import { folderHeader, kustomizationName, printFolder, ruleSetOfFile } from "../../src/print/folder.ts";
import { printNames } from "../../src/print/print.ts";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

const config = configWith();
const { objects } = compileRules(
  [
    { id: "a", version: "v1", resource: "pods", namespaces: ["eventsrunner", "shop"] },
    { id: "b", version: "v1", resource: "nodes", matchAll: true },
  ],
  config,
);
const [nodes, pods] = ["rules-nodes-a5ae2c3d", "rules-pods-a4cb8ab7"];

function read(text: string): readonly KubernetesObject[] {
  return parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject);
}

function configMap(name: string, namespace: string): ConfigMap {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data: {} };
}

it("puts rights together, those of the cluster and of each other namespace apart, and every other object alone", () => {
  const files = printFolder(objects, config).slice(0, -1);
  const shown = files.map(({ name, text }) => [name, ...read(text).map((one) => identityText(identityOf(one)))]);
  expect(shown).toEqual([
    [
      "rbac.yaml",
      `ServiceAccount/eventsrunner/${nodes}`,
      `ServiceAccount/eventsrunner/${pods}`,
      "ServiceAccount/eventsrunner/rules-sensor",
      `Role/eventsrunner/eventsrunner.${pods}`,
      `RoleBinding/eventsrunner/eventsrunner.${pods}`,
    ],
    ["cluster-rbac.yaml", `ClusterRole//eventsrunner.${nodes}`, `ClusterRoleBinding//eventsrunner.${nodes}`],
    ["namespace.shop.yaml", `Role/shop/eventsrunner.${pods}`, `RoleBinding/shop/eventsrunner.${pods}`],
    ["sensor.rules-sensor.yaml", "Sensor/eventsrunner/rules-sensor"],
    [`eventsource.${nodes}.yaml`, `EventSource/eventsrunner/${nodes}`],
    [`eventsource.${pods}.yaml`, `EventSource/eventsrunner/${pods}`],
  ]);
});

it("lists its files in the order to apply them, and tells kustomize to keep it", () => {
  const files = printFolder(objects, config);
  const { name, text } = files.at(-1) ?? { name: "", text: "" };
  expect(name).toBe(kustomizationName);
  expect(parse(text)).toEqual({
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    sortOptions: { order: "fifo" },
    resources: files.slice(0, -1).map((file) => file.name),
  });
});

it("holds every object of any rule set once, kinds in the order of the stream", () => {
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 0, maxLength: 12 }), ({ rules, config: ofSet }) => {
      const compiled = compileRules(rules, ofSet).objects;
      const files = printFolder(compiled, ofSet);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
      const held = files.slice(0, -1).flatMap(({ text }) => read(text));
      const identities = (list: readonly KubernetesObject[]): readonly string[] =>
        list.map((one) => identityText(identityOf(one)));
      expect(identities(held).toSorted()).toEqual(identities(compiled).toSorted());
      const late = (list: readonly KubernetesObject[]): readonly KubernetesObject[] =>
        list.filter(({ kind }) => kind === "Sensor" || kind === "EventSource");
      expect(late(held)).toEqual(late(compiled));
      expect(held.slice(-late(held).length)).toEqual(late(held));
    }),
    { numRuns: 20 },
  );
});

it("keeps objects of one kind and name in two of our namespaces in one file, and a Namespace with what is in it", () => {
  const twice = [configMap("a.b", "eventsrunner"), configMap("a.b", "eventsrunner-actions")];
  const other: readonly KubernetesObject[] = [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } },
    configMap("c", "shop"),
  ];
  const files = printFolder([...twice, ...other], config);
  expect(files.map(({ name, text }) => [name, read(text).length])).toEqual([
    ["namespace.shop.yaml", 2],
    ["configmap.a.b.yaml", 2],
    [kustomizationName, 1],
  ]);
});

it("begins every file with the line by which it is known", () => {
  for (const { text } of printFolder(objects, { ...config, name: "a-b1" })) expect(ruleSetOfFile(text)).toBe("a-b1");
  expect(ruleSetOfFile(`${folderHeader("rules")}\r\n---\r\n`)).toBe("rules");
  expect(ruleSetOfFile(folderHeader("rules"))).toBe("rules");
});

it.each(["", "---\n", `\n${folderHeader("rules")}\n`, ` ${folderHeader("rules")}`, `${folderHeader("rules")} a`])(
  "takes a file that begins otherwise for somebody else's: %j",
  (text) => {
    expect(ruleSetOfFile(text)).toBeUndefined();
  },
);

it("prints objects by name", () => {
  expect(printNames(objects.slice(-3, -1))).toBe(
    `Sensor/eventsrunner/rules-sensor\nEventSource/eventsrunner/${nodes}\n`,
  );
  expect(printNames(objects)).toContain(`\nClusterRole//eventsrunner.${nodes}\n`);
  expect(printNames([])).toBe("");
});
