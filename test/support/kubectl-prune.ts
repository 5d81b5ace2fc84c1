import type { KubernetesObject } from "@argo-rules/argo-types";
import { readMarkdown } from "./markdown.ts";

/** Objects in a cluster, all made by `kubectl apply`, by kind, namespace and name. */
export type Cluster = ReadonlyMap<string, KubernetesObject>;

/** What of a kubectl command line decides what it deletes. */
export interface Prune {
  readonly labels: Readonly<Record<string, string>>;
  /** Kinds of `--prune-allowlist`. */
  readonly kinds: ReadonlySet<string>;
}

/** `kind/namespace/name`, of cluster-wide objects with nothing in the middle. */
export function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind}/${namespaceOf({ metadata }) ?? ""}/${metadata.name}`;
}

export function namespaceOf({ metadata }: Pick<KubernetesObject, "metadata">): string | undefined {
  return "namespace" in metadata ? metadata.namespace : undefined;
}

/** Objects of a cluster by their names; throws when two share all three parts. */
export function clusterOf(...lists: readonly (readonly KubernetesObject[])[]): Cluster {
  const all = lists.flat();
  const cluster = new Map(all.map((object) => [nameOf(object), object]));
  if (cluster.size !== all.length) throw new Error("two objects have one kind, namespace and name");
  return cluster;
}

/**
 * The cluster after `kubectl apply --prune -l … --prune-allowlist …`: whatever matches the selector is applied, then
 * deleted what matches, is of a listed kind, and was not applied; namespaced kinds only in namespaces of applied
 * objects. As kubectl 1.34 does it (pkg/cmd/apply: ApplyOptions.Run, pruner.pruneAll), which the system tests run.
 */
export function applyAndPrune(before: Cluster, manifests: readonly KubernetesObject[], prune: Prune): Cluster {
  const applied = manifests.filter((object) => matches(object, prune));
  if (applied.length === 0) throw new Error("no objects passed to apply");
  const visited = new Set(applied.map(namespaceOf));
  const names = new Set(applied.map(nameOf));
  const kept = [...before].filter(([name, object]) => {
    const namespace = namespaceOf(object);
    const looked = prune.kinds.has(object.kind) && (namespace === undefined || visited.has(namespace));
    return names.has(name) || !looked || !matches(object, prune);
  });
  return new Map([...kept, ...applied.map((object) => [nameOf(object), object] as const)]);
}

/** Whether an object has the labels of the selector. */
export function matches({ metadata }: KubernetesObject, { labels }: Pick<Prune, "labels">): boolean {
  return Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value);
}

/** The commands under a heading of docs/10-apply.md, one text per `sh` block. */
export function documentedCommands(heading: string): readonly string[] {
  const { fences } = readMarkdown("docs/10-apply.md");
  const found = fences.filter((fence) => fence.info === "sh" && fence.heading === heading).map(({ text }) => text);
  if (found.length === 0) throw new Error(`docs/10-apply.md has no commands under ${heading}`);
  return found;
}

/** What the documented command of `--prune` says, for a rule set of another name. */
export function documentedPrune(ruleSet: string): Prune {
  const [command = ""] = documentedCommands("With `--prune`");
  const selector = / -l (\S+)/.exec(command)?.[1] ?? "";
  const labels = Object.fromEntries(selector.split(",").map((one) => one.split("=") as [string, string]));
  if (labels["app.kubernetes.io/instance"] !== "rules") throw new Error(`not the label of a rule set: ${selector}`);
  const kinds = [...command.matchAll(/--prune-allowlist=[^/\s]+\/[^/\s]+\/(\w+)/g)].map(([, kind]) => kind ?? "");
  return { labels: { ...labels, "app.kubernetes.io/instance": ruleSet }, kinds: new Set(kinds) };
}
