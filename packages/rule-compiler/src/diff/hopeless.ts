import { carriedConditions } from "../findings/carried-conditions.ts";
import { holdsFor } from "../findings/condition-at.ts";
import { isImplied } from "../findings/implied-condition.ts";
import { isNeverWider } from "../findings/never-wider.ts";
import { printPath } from "../language/path-print.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import type { Place } from "./places.ts";
import type { Direction, RulePair } from "./rule-pair.ts";

/**
 * Whether no value that is tried at any place can show a direction, so that no combination of them needs to be tried. Where
 * all but `when` is proved, a change that only one version counts meets what that one asks for and fails a condition of
 * the other; and none of the values at the path of such a condition does. `false` says nothing.
 */
export function isHopeless(direction: Direction, { old, new: now }: RulePair, places: readonly Place[]): boolean {
  if (old.context.sensorName !== now.context.sensorName) return false;
  const [counting, other] = direction === "widens" ? [now.rule, old.rule] : [old.rule, now.rule];
  if (!isNeverWider({ ...other, when: [] }, counting)) return false;
  const met = carriedConditions(counting);
  return other.when.every((condition) => isImplied(condition, met) || !canFail(condition, met, places));
}

/** Whether a tried value may fail a condition and meet others of its path; where that is not easily told, it may. */
function canFail(condition: NormalCondition, met: readonly NormalCondition[], places: readonly Place[]): boolean {
  const key = printPath(condition.path);
  const place = places.find((one) => one.key === key);
  const others = met.filter((one) => printPath(one.path) === key);
  if (!place || [condition, ...others].some(({ test }) => test.changed !== undefined)) return true;
  // What is written inside of a place, or around it, makes other values of what is tried there.
  if (places.some((one) => one !== place && isNested(one, place))) return true;
  return [...place.values, undefined].some(
    (value) => !holdsFor(condition, value) && others.every((one) => holdsFor(one, value)),
  );
}

function isNested({ path: { segments: one } }: Place, { path: { segments: other } }: Place): boolean {
  const length = Math.min(one.length, other.length);
  return printPath({ segments: one.slice(0, length) }) === printPath({ segments: other.slice(0, length) });
}
