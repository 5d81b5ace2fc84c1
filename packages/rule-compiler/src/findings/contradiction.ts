import type { Path } from "../language/trees.ts";
import { groupBy } from "../plan/group.ts";
import { isScalarOnly, needsValue, type Requirement } from "./requirement.ts";
import { placeOf } from "./requirements.ts";

/** Requirements that no object meets at once, fewest first found. */
export type Contradiction = readonly [Requirement, Requirement, ...Requirement[]];

/**
 * Looks for requirements that exclude each other. What it finds is certain; it does not find everything: of two
 * patterns, for instance, it does not know whether a text matches both.
 */
export function contradiction(requirements: readonly Requirement[]): Contradiction | undefined {
  const byPlace = groupBy(requirements, placeOf);
  for (const group of byPlace.values()) {
    const found = group.length > 1 ? atOnePlace(group) : undefined;
    if (found) return found;
  }
  return amongPlaces(byPlace, requirements);
}

function atOnePlace(group: readonly Requirement[]): Contradiction | undefined {
  const [few] = group
    .filter(({ values }) => values !== undefined)
    .toSorted((a, b) => (a.values?.length ?? 0) - (b.values?.length ?? 0));
  if (few?.values !== undefined) return amongValues(few, few.values, group);
  for (const [index, one] of group.entries()) {
    const other = group.slice(index + 1).find((two) => excludes(one, two) || excludes(two, one));
    if (other) return [one, other];
  }
  return undefined;
}

/** Each of a few values is refused by something. */
function amongValues(
  few: Requirement,
  values: NonNullable<Requirement["values"]>,
  group: readonly Requirement[],
): Contradiction | undefined {
  const others = group.filter((one) => one !== few);
  if (values.some((value) => others.every(({ accepts }) => accepts(value)))) return undefined;
  const single = others.find(({ accepts }) => !values.some(accepts));
  if (single) return [few, single];
  const [first, ...rest] = others.filter(({ accepts }) => !values.every(accepts));
  return first && [few, first, ...rest];
}

function excludes(one: Requirement, other: Requirement): boolean {
  if (!needsValue(one)) return false;
  if (one.only !== undefined && other.only !== undefined && one.only !== other.only) return true;
  return one.above !== undefined && other.below !== undefined && one.above >= other.below;
}

/** One wants a value inside of what another one wants to be a single value, missing, or of the other type of container. */
function amongPlaces(
  byPlace: ReadonlyMap<string, readonly Requirement[]>,
  requirements: readonly Requirement[],
): Contradiction | undefined {
  const containers = new Map<string, { readonly kind: "key" | "index"; readonly by: Requirement }>();
  for (const one of requirements) {
    if (!needsValue(one)) continue;
    for (const [length, { kind }] of one.path.segments.entries()) {
      const above: Path = { segments: one.path.segments.slice(0, length) };
      const place = placeOf({ ...one, path: above });
      const scalar = byPlace.get(place)?.find(isScalarOnly);
      if (scalar) return [scalar, one];
      const before = containers.get(place);
      if (before && before.kind !== kind) return [before.by, one];
      containers.set(place, { kind, by: one });
    }
  }
  return undefined;
}
