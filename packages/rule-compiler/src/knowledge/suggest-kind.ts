import { editDistance } from "../language/edit-distance.ts";
import type { KindTable } from "./kind-table.ts";
import { builtinKinds } from "./kinds.ts";
import type { KnownKind, ResourceName } from "./known-kind.ts";
import { compareVersions } from "./versions.ts";

/** How far a known kind is from what was written: name, group, version; smaller is nearer, compared in this order. */
type Distance = readonly [name: number, group: number, version: number];

/** Longer texts are no misspelt resource name; comparing them would only cost time. */
const longestName = 253;

/**
 * The known resource that was most likely meant by names that are not in the table: another letter case, the
 * singular, the kind or a short name instead of the plural, the wrong group or version, a typing error. Undefined
 * when the names are known as written, when nothing is near, or when the group is plainly somebody else's: Knative's
 * `services` in `serving.knative.dev` are not misspelt core services.
 */
export function suggestKind(
  group: string,
  version: string,
  resource: string,
  table: KindTable = builtinKinds,
): ResourceName | undefined {
  if (resource.length > longestName || group.length > longestName) return undefined;
  if (table.find(group, version, resource) !== undefined) return undefined;
  let best: { readonly known: KnownKind; readonly distance: Distance } | undefined;
  for (const known of table.all()) {
    const distance = distanceTo(known, group, version, resource);
    if (distance === undefined) continue;
    if (best === undefined || compare(distance, known, best) < 0) best = { known, distance };
  }
  if (best === undefined) return undefined;
  return { group: best.known.group, version: best.known.version, resource: best.known.resource };
}

function distanceTo(known: KnownKind, group: string, version: string, resource: string): Distance | undefined {
  const name = nameDistance(known, resource);
  if (name === undefined) return undefined;
  const groups = groupDistance(known.group, group);
  if (groups === undefined) return undefined;
  return [name, groups, known.version === version ? 0 : 1];
}

/** 0 as written, 1 another name of the same resource, from 2 on a typing error in one of its names. */
function nameDistance(known: KnownKind, written: string): number | undefined {
  if (written === known.resource) return 0;
  const folded = written.toLowerCase();
  const names = [known.resource, known.singular, known.kind.toLowerCase()];
  if (names.includes(folded) || known.shortNames.includes(folded)) return 1;
  // In a short word two changes make another word: "foos" is not "pods".
  const limit = folded.length < 4 ? 0 : folded.length < 6 ? 1 : 2;
  const distances = names.map((name) => editDistance(folded, name, limit)).filter((distance) => distance !== undefined);
  return distances.length === 0 ? undefined : 1 + Math.min(...distances);
}

/** 0 as written, 1 another way to write it, 2 and 3 a typing error, 4 a group without a dot, as only built-in ones are. */
function groupDistance(known: string, written: string): number | undefined {
  if (written === known) return 0;
  const folded = written.toLowerCase();
  // `core` and `v1` are common for the group without a name, `rbac` and `networking` for their full names.
  if (known === "" ? folded === "core" || folded === "v1" : folded === known || folded === known.split(".")[0])
    return 1;
  const distance = editDistance(folded, known, 2);
  if (distance !== undefined && folded.length > 3) return 1 + distance;
  // The API server demands a dot in the group of a CRD, so a group without one can only be meant to be built in.
  return written.includes(".") ? undefined : 4;
}

function compare(
  distance: Distance,
  known: KnownKind,
  best: { readonly known: KnownKind; readonly distance: Distance },
): number {
  for (const [index, part] of distance.entries()) {
    const difference = part - (best.distance[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareVersions(known.version, best.known.version);
}
