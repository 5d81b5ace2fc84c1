import type { Json } from "../json/json.ts";
import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import { conditionHolds } from "../semantics/condition.ts";
import { holdsFor } from "./condition-at.ts";

/**
 * Whether a condition holds wherever all of some others hold, as far as that is certain. They are judged on one change:
 * `changed` of one is `changed` of the other.
 */
export function isImplied(wanted: NormalCondition, given: readonly NormalCondition[]): boolean {
  const path = printPath(wanted.path);
  const same = given.filter((one) => printPath(one.path) === path);
  if (wanted.test.changed !== undefined) return isChangeImplied(wanted.test.changed, same);
  if (wanted.test.exists === true && given.some((one) => leadsThrough(one.path, wanted.path) && needsValue(one))) {
    return true;
  }
  return same.some((one) => impliesAlone(one, wanted));
}

type Changed = NonNullable<NormalCondition["test"]["changed"]>;

/** The parts of `changed` may be implied by different conditions. */
function isChangeImplied(wanted: Changed, given: readonly NormalCondition[]): boolean {
  const changes = given.flatMap(({ test }) => (test.changed === undefined ? [] : [test.changed]));
  if (changes.length === 0) return false;
  if (wanted === true) return true;
  const from = wanted.from === undefined || changes.some((one) => one !== true && one.from === wanted.from);
  const to = wanted.to === undefined || given.some((one) => isOnly(valuesOf(one), wanted.to ?? null));
  return from && to;
}

function isOnly(values: readonly Json[] | undefined, value: Json): boolean {
  return values?.every((one) => one === value) ?? false;
}

function impliesAlone(given: NormalCondition, wanted: NormalCondition): boolean {
  const values = valuesOf(given);
  if (values) return values.every((value) => holdsFor(wanted, value));
  const { test } = wanted;
  const refused = test.notIn ?? (test.notEquals === undefined ? undefined : [test.notEquals]);
  // What is wanted is everything but a few values: none of them may be admitted.
  if (refused) return given.test.changed === undefined && refused.every((value) => !holdsFor(given, value));
  if (test.exists === true) return needsValue(given);
  if (given.test.exists === false) return conditionHolds(wanted, {}, "nothing") === true;
  if (test.greaterThan !== undefined) return (given.test.greaterThan ?? Number.NEGATIVE_INFINITY) >= test.greaterThan;
  if (test.lessThan !== undefined) return (given.test.lessThan ?? Number.POSITIVE_INFINITY) <= test.lessThan;
  const samePattern = given.pattern !== undefined && given.pattern.anchored === wanted.pattern?.anchored;
  return samePattern && (given.test.matches === undefined) === (test.matches === undefined);
}

/** All values that a condition admits, where they are few; undefined: they are many, or a missing one is among them. */
function valuesOf({ test }: NormalCondition): readonly Json[] | undefined {
  if (test.equals !== undefined) return [test.equals];
  if (test.in !== undefined) return test.in;
  if (typeof test.changed === "object" && test.changed.to !== undefined) return [test.changed.to];
  return undefined;
}

/** Whether a condition holds only where there is something at its path. */
function needsValue(condition: NormalCondition): boolean {
  if (valuesOf(condition)) return true;
  const { test } = condition;
  return (
    test.exists === true || test.matches !== undefined || test.greaterThan !== undefined || test.lessThan !== undefined
  );
}

function leadsThrough({ segments }: Path, through: Path): boolean {
  if (segments.length < through.segments.length) return false;
  return printPath({ segments: segments.slice(0, through.segments.length) }) === printPath(through);
}
