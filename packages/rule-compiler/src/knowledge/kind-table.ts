import type { KnownKind } from "./known-kind.ts";
import { compareVersions } from "./versions.ts";

/**
 * What it means that a table has no kind of some names: `absent`, it is not served; `untold`, the table knows nothing
 * about it, so it may be a custom kind or a newer one; `unread`, the group was not readable when the table was made.
 */
export type Missing = "absent" | "untold" | "unread";

/** A set of kinds to look things up in: Kubernetes' own, those of a cluster, and those of CustomResourceDefinitions. */
export interface KindTable {
  /** What it holds the kinds of, in the words of a message: `Kubernetes 1.34`. */
  readonly name: string;
  /** The kind with exactly these names. */
  find(group: string, version: string, resource: string): KnownKind | undefined;
  /** All versions of a resource, the one a client should prefer first: v2, v1, v1beta2, v1beta1, v1alpha3. */
  versions(group: string, resource: string): readonly KnownKind[];
  /** What to think of names that `find` does not find. */
  missing(group: string, version: string, resource: string): Missing;
  /** All kinds, one entry per version; built at the first call. */
  all(): readonly KnownKind[];
}

/** Makes a table of kinds, which are asked for at the first lookup; of several with the same names the last counts. */
export function tableOf(of: {
  readonly name: string;
  readonly kinds: () => readonly KnownKind[];
  readonly missing: KindTable["missing"];
}): KindTable {
  let loaded: Loaded | undefined;
  const load = (): Loaded => (loaded ??= indexOf(of.kinds()));
  return {
    name: of.name,
    missing: of.missing,
    find: (group, version, resource) => load().byName.get(nameKey(group, version, resource)),
    versions: (group, resource) => load().byResource.get(`${group} ${resource}`) ?? [],
    all: () => load().all,
  };
}

interface Loaded {
  readonly byName: ReadonlyMap<string, KnownKind>;
  /** The preferred version first. */
  readonly byResource: ReadonlyMap<string, readonly KnownKind[]>;
  readonly all: readonly KnownKind[];
}

function indexOf(kinds: readonly KnownKind[]): Loaded {
  const byName = new Map(kinds.map((known) => [nameKey(known.group, known.version, known.resource), known]));
  const byResource = new Map<string, KnownKind[]>();
  for (const known of [...byName.values()].toSorted((a, b) => compareVersions(a.version, b.version))) {
    const name = `${known.group} ${known.resource}`;
    const versions = byResource.get(name);
    if (versions) versions.push(known);
    else byResource.set(name, [known]);
  }
  return { byName, byResource, all: [...byName.values()] };
}

/** A space can't be part of any real name, so no two names share a key. */
function nameKey(group: string, version: string, resource: string): string {
  return `${group} ${version} ${resource}`;
}
