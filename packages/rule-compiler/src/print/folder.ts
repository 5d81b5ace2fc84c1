import type { KubernetesObject } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import { identityOf } from "../check/identity.ts";
import { printData, printYaml } from "./print.ts";

/** One file of a folder of manifests. */
export interface FolderFile {
  /** Name in the folder, without any path. */
  readonly name: string;
  readonly text: string;
}

/** The file that kustomize and `kubectl apply -k` read first. */
export const kustomizationName = "kustomization.yaml";

const rbacName = "rbac.yaml";
const clusterName = "cluster-rbac.yaml";
const namespacePrefix = "namespace.";

const rightKinds: ReadonlySet<string> = new Set([
  "ServiceAccount",
  "Role",
  "RoleBinding",
  "ClusterRole",
  "ClusterRoleBinding",
]);

/**
 * The objects as a folder for `kubectl apply -k`: the kustomization last, before it the files that it lists, in the
 * order to apply them. Which file an object stands in depends on that object alone, so that a change of one rule
 * changes the files of its own objects.
 */
export function printFolder(
  objects: readonly KubernetesObject[],
  config: Pick<Config, "name" | "sensorNamespace" | "actionsNamespace">,
): readonly FolderFile[] {
  const own = new Set([config.sensorNamespace, config.actionsNamespace]);
  const groups = new Map<string, KubernetesObject[]>();
  for (const object of objects) {
    const name = fileName(object, own);
    const group = groups.get(name);
    if (group) group.push(object);
    else groups.set(name, [object]);
  }
  const names = inOrder([...groups.keys()]);
  const files = names.map((name) => ({ name, text: printYaml(groups.get(name) ?? []) }));
  const all = [...files, { name: kustomizationName, text: kustomization(names) }];
  return all.map(({ name, text }) => ({ name, text: `${folderHeader(config.name)}\n${text}` }));
}

/** Rights first, then all else as it comes. Namespaces by name, so that a new one moves no other. */
function inOrder(names: readonly string[]): readonly string[] {
  const first = [rbacName, clusterName].filter((name) => names.includes(name));
  const namespaces = names.filter((name) => name.startsWith(namespacePrefix)).toSorted();
  return [...new Set([...first, ...namespaces, ...names])];
}

/**
 * Rights stand together, those of the whole cluster and whatever stands in a namespace that is not ours in files of
 * their own, because that namespace may be missing, or somebody else's to change. Every other object has its file.
 */
function fileName(object: KubernetesObject, own: ReadonlySet<string>): string {
  const { kind, namespace, name } = identityOf(object);
  if (namespace !== undefined && !own.has(namespace)) return `${namespacePrefix}${namespace}.yaml`;
  if (!rightKinds.has(kind)) return `${kind.toLowerCase()}.${name}.yaml`;
  return namespace === undefined ? clusterName : rbacName;
}

/** `fifo` keeps the order to apply; without it kustomize would put EventSources before Sensors. */
function kustomization(resources: readonly string[]): string {
  const whole = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    sortOptions: { order: "fifo" },
    resources,
  };
  return printData(whole, "yaml");
}

/** The first line of every file of a folder, by which the next build knows its own files from anybody else's. */
export function folderHeader(ruleSet: string): string {
  return `# Made by rule-compiler for the rule set ${ruleSet}. The next build replaces this file, or removes it.`;
}

const header = new RegExp(`^${folderHeader("([a-z][-a-z0-9]*)").replaceAll(".", "\\.")}\\r?(?:\\n|$)`);

/** The rule set that a file was made for, told by its first line; undefined for a file of anybody else. */
export function ruleSetOfFile(text: string): string | undefined {
  return header.exec(text)?.[1];
}
