import { tableOf, type KindTable, type Missing } from "./kind-table.ts";
import { builtinKinds } from "./kinds.ts";
import type { KnownKind } from "./known-kind.ts";

/** What a cluster serves, as its discovery tells. */
export interface ApiResources {
  /** Where that was read, in the words of a message: `cluster.json`. */
  readonly name: string;
  readonly kinds: readonly KnownKind[];
  /** What is told whole: a kind of these that is not in `kinds` is not served. */
  readonly whole: {
    /** The core group. */
    readonly core: boolean;
    /** All groups that have a name. */
    readonly named: boolean;
    /** Single ones, as `apps/v1` or `v1`. */
    readonly groupVersions: readonly string[];
  };
  /** Groups and versions, as `metrics.k8s.io/v1beta1`, that the cluster has and did not tell, or not whole. */
  readonly incomplete: readonly string[];
}

/** What the user told about kinds, besides Kubernetes' own. */
export interface ToldKinds {
  /** The cluster's own table: takes the place of Kubernetes' own kinds as far as it goes. */
  readonly apiResources?: ApiResources | undefined;
  /** Kinds of CustomResourceDefinitions, all served versions of each: take the place of the cluster's. */
  readonly crds?: readonly KnownKind[];
}

/** Makes the table of all kinds that are known: Kubernetes' own where nobody told better, a cluster's, those of CRDs. */
export function kindTable({ apiResources, crds = [] }: ToldKinds): KindTable {
  const defined = new Set(crds.map(resourceKey));
  const missing = (group: string, version: string, resource: string): Missing => {
    if (defined.has(resourceKey({ group, resource }))) return "absent";
    return apiResources ? missingInCluster(apiResources, group, version) : "untold";
  };
  const kinds = (): readonly KnownKind[] => {
    const served = apiResources ? servedKinds(apiResources) : builtinKinds.all();
    return [...served.filter((known) => !defined.has(resourceKey(known))), ...crds];
  };
  return tableOf({ name: nameOf(apiResources, crds), kinds, missing });
}

function resourceKey({ group, resource }: { readonly group: string; readonly resource: string }): string {
  return `${group} ${resource}`;
}

/** Group and version as `apiVersion` spells them. */
export function groupVersion({ group, version }: { readonly group: string; readonly version: string }): string {
  return group === "" ? version : `${group}/${version}`;
}

function missingInCluster({ whole, incomplete }: ApiResources, group: string, version: string): Missing {
  const name = groupVersion({ group, version });
  if (incomplete.includes(name)) return "unread";
  const told = whole.groupVersions.includes(name) || (group === "" ? whole.core : whole.named);
  return told ? "absent" : "untold";
}

/** The cluster's kinds, with the keys of Kubernetes' own, and Kubernetes' own where the cluster's table is silent. */
function servedKinds(apiResources: ApiResources): readonly KnownKind[] {
  const silent = builtinKinds
    .all()
    .filter(({ group, version }) => missingInCluster(apiResources, group, version) !== "absent");
  return [...silent, ...apiResources.kinds.map(withBuiltinKeys)];
}

/** Discovery names no keys; those of Kubernetes' own kinds are known. */
function withBuiltinKeys(known: KnownKind): KnownKind {
  const builtin = builtinKinds.find(known.group, known.version, known.resource);
  if (known.topLevelKeys.length > 0 || builtin?.kind !== known.kind) return known;
  return { ...known, topLevelKeys: builtin.topLevelKeys };
}

function nameOf(apiResources: ApiResources | undefined, crds: readonly KnownKind[]): string {
  const cluster = apiResources && `the cluster of ${apiResources.name}`;
  const all = apiResources?.whole.core && apiResources.whole.named;
  return [
    ...(all ? [] : [builtinKinds.name]),
    ...(cluster === undefined ? [] : [cluster]),
    ...(crds.length === 0 ? [] : ["the given CustomResourceDefinitions"]),
  ].join(" or ");
}
