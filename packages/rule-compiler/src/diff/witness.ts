import type { ObjectChange } from "../semantics/change.ts";
import { changeOf, watchBegins, type Draft } from "./draft.ts";
import { drafts, inOtherKinds } from "./drafts.ts";
import { isHopeless } from "./hopeless.ts";
import { placesOf, type Place } from "./places.ts";
import {
  differencesOf,
  judgePair,
  type Difference,
  type Direction,
  type PairJudgement,
  type RulePair,
} from "./rule-pair.ts";
import { smallest } from "./smallest-draft.ts";

/** A change of an object that one version of a rule counts as an event of a class, and the other does not. */
export interface Witness extends Difference {
  readonly change: ObjectChange;
  /** When the watches began, in milliseconds since 1970, where that decides. */
  readonly startedAt?: number;
  readonly judged: PairJudgement;
}

/** Of the changes that may be tried, the part that is still tried when each direction has its witness: for more classes. */
const partForClasses = 10;

/**
 * Looks for changes on which two versions of a rule differ: one for each direction and class. They are made from what both
 * versions ask for, so the same versions give the same witnesses. At most `budget` changes are judged; of directions that
 * are not `open`, because they are known not to be, none are looked for.
 */
export function findWitnesses(pair: RulePair, open: ReadonlySet<Direction>, budget: number): readonly Witness[] {
  if (open.size === 0) return [];
  const versions = [pair.old, pair.new];
  const places = placesOf(
    versions.map(({ rule }) => rule),
    versions.map(({ context }) => context.sensorName),
  );
  const found = new Map<string, { readonly difference: Difference; readonly draft: Draft }>();
  const missing = new Set([...open].filter((direction) => !isHopeless(direction, pair, places)));
  if (missing.size === 0) return [];
  let left = budget;
  /** Whether a draft shows something that was not shown before. */
  const shows = (draft: Draft): boolean => {
    left--;
    const fresh = differences(pair, draft, places).filter(
      ({ direction, eventClass }) => open.has(direction) && !found.has(`${direction} ${eventClass}`),
    );
    for (const difference of fresh) {
      found.set(`${difference.direction} ${difference.eventClass}`, { difference, draft });
      missing.delete(difference.direction);
    }
    return fresh.length > 0;
  };
  for (const draft of drafts(pair, places)) {
    if (left <= 0) break;
    const searching = missing.size > 0;
    if (!shows(draft)) continue;
    // What tells the versions apart once will mostly do so whatever happens to the object.
    for (const other of inOtherKinds(draft)) if (left > 0) shows(other);
    if (searching && missing.size === 0) left = Math.floor(budget / partForClasses);
  }
  return [...found.values()].map(({ difference, draft }) => witnessOf(pair, difference, draft, places));
}

function witnessOf(pair: RulePair, difference: Difference, draft: Draft, places: readonly Place[]): Witness {
  const small = smallest(draft, places, (smaller) =>
    differences(pair, smaller, places).some(
      ({ direction, eventClass }) => direction === difference.direction && eventClass === difference.eventClass,
    ),
  );
  const change = changeOf(small, places);
  const startedAt = startOf(small);
  const judged = judgePair(pair, change, startedAt);
  return { ...difference, change, ...(startedAt === undefined ? {} : { startedAt }), judged };
}

function differences(pair: RulePair, draft: Draft, places: readonly Place[]): readonly Difference[] {
  return differencesOf(pair, changeOf(draft, places), startOf(draft));
}

/** An object that does not tell its age is judged without a start of the watches. */
function startOf({ age }: Draft): number | undefined {
  return age === undefined ? undefined : watchBegins;
}
