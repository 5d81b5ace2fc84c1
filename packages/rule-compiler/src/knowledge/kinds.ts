import { kindRows } from "./kinds.gen.ts";

/** Where objects of a kind live, in the words of a CustomResourceDefinition's `spec.scope`. */
export type Scope = "Namespaced" | "Cluster";

/** Names of one served API resource. The core group is the empty string. */
export interface ResourceName {
  readonly group: string;
  readonly version: string;
  /** Plural name as in URLs and RBAC rules, for example `configmaps`. */
  readonly resource: string;
}

/** What discovery and OpenAPI say of one version of one kind. */
export interface KnownKind extends ResourceName {
  readonly kind: string;
  readonly scope: Scope;
  /** Whether the API server lets it be listed and watched; reviews and bindings can only be created. */
  readonly watchable: boolean;
  readonly singular: string;
  readonly shortNames: readonly string[];
  /** Keys of the object's first level as its JSON spells them, empty when nobody said. */
  readonly topLevelKeys: readonly string[];
}

/** A set of kinds to look things up in: Kubernetes' own, or those and what a file of CRDs adds. */
export interface KindTable {
  /** The kind with exactly these names. */
  find(group: string, version: string, resource: string): KnownKind | undefined;
  /** All kinds, one entry per version; built at the first call. */
  all(): readonly KnownKind[];
}

/** Keys that every Kubernetes object has. */
const commonKeys: readonly string[] = ["apiVersion", "kind", "metadata"];

/** Kubernetes' own kinds, all versions its source can serve; rows are parsed at the first lookup. */
export const builtinKinds: KindTable = tableOf(() =>
  kindRows
    .trim()
    .split("\n")
    .map((row) => parseRow(row)),
);

/**
 * Adds kinds to a table. An added kind takes the place of one with the same group, version and resource,
 * since a file that describes the user's own cluster knows better than we do.
 */
export function withKinds(table: KindTable, extra: readonly KnownKind[]): KindTable {
  return tableOf(() => [...table.all(), ...extra]);
}

/** Finds a kind by its exact names, in Kubernetes' own kinds unless another table is given. */
export function findKind(
  group: string,
  version: string,
  resource: string,
  table: KindTable = builtinKinds,
): KnownKind | undefined {
  return table.find(group, version, resource);
}

/** All versions of a resource, the one a client should prefer first: v2, v1, v1beta2, v1beta1, v1alpha3. */
export function versionsOf(group: string, resource: string, table: KindTable = builtinKinds): readonly KnownKind[] {
  return table
    .all()
    .filter((known) => known.group === group && known.resource === resource)
    .toSorted((a, b) => compareVersions(a.version, b.version));
}

/**
 * The real name of a top-level key written in any letter case; undefined when the kind has no such key.
 * A kind whose keys nobody told still has `apiVersion`, `kind` and `metadata`.
 */
export function topLevelKey(kind: KnownKind, written: string): string | undefined {
  const keys = kind.topLevelKeys.length === 0 ? commonKeys : kind.topLevelKeys;
  if (keys.includes(written)) return written;
  const folded = written.toLowerCase();
  return keys.find((key) => key.toLowerCase() === folded);
}

/**
 * Orders API versions as Kubernetes does: stable before beta before alpha, then the higher number, and names that
 * are no such version last, by alphabet (`k8s.io/apimachinery/pkg/version`, CompareKubeAwareVersionStrings).
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionRank(a), versionRank(b)];
  for (const [index, rank] of left.entries()) {
    const difference = (right[index] ?? 0) - rank;
    if (difference !== 0) return difference;
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Stability (3 stable, 2 beta, 1 alpha, 0 neither), major number, number after beta or alpha. */
function versionRank(version: string): readonly number[] {
  const match = /^v([1-9][0-9]{0,8})(?:(alpha|beta)([1-9][0-9]{0,8}))?$/.exec(version);
  if (match === null) return [0, 0, 0];
  const [, major, stage, minor] = match;
  return [stage === undefined ? 3 : stage === "beta" ? 2 : 1, Number(major), Number(minor ?? 0)];
}

function tableOf(kinds: () => readonly KnownKind[]): KindTable {
  let byName: ReadonlyMap<string, KnownKind> | undefined;
  const load = (): ReadonlyMap<string, KnownKind> =>
    (byName ??= new Map(kinds().map((known) => [nameKey(known.group, known.version, known.resource), known])));
  return {
    find: (group, version, resource) => load().get(nameKey(group, version, resource)),
    all: () => [...load().values()],
  };
}

/** A space can't be part of any real name, so no two names share a key. */
function nameKey(group: string, version: string, resource: string): string {
  return `${group} ${version} ${resource}`;
}

function parseRow(row: string): KnownKind {
  const [groupVersion = "", resource = "", kind = "", scope, watchable, singular = "", shortNames, keys] =
    row.split(" ");
  const slash = groupVersion.indexOf("/");
  return {
    group: slash === -1 ? "" : groupVersion.slice(0, slash),
    version: groupVersion.slice(slash + 1),
    resource,
    kind,
    scope: scope === "Namespaced" ? "Namespaced" : "Cluster",
    watchable: watchable === "watch",
    singular,
    shortNames: listOf(shortNames),
    topLevelKeys: [...commonKeys, ...listOf(keys)],
  };
}

function listOf(column: string | undefined): readonly string[] {
  return column === undefined || column === "-" ? [] : column.split(",");
}
