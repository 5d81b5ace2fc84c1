import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import { holdsFor } from "./condition-at.ts";
import { allTexts, isPatternWithin } from "./pattern-language.ts";
import type { Found } from "./requirement.ts";

/**
 * Whether a condition holds wherever all of some others hold, as far as that is certain. They are judged on one change:
 * `changed` of one is `changed` of the other.
 */
export function isImplied(wanted: NormalCondition, given: readonly NormalCondition[]): boolean {
  const path = printPath(wanted.path);
  const same = given.filter((one) => printPath(one.path) === path);
  if (wanted.test.changed !== undefined) return isChangeImplied(wanted.test.changed, same);
  return isImpliedByOthers(wanted, given) || isImpliedByAll(wanted, same);
}

type Changed = NonNullable<NormalCondition["test"]["changed"]>;

/** The parts of `changed` may be implied by different conditions. */
function isChangeImplied(wanted: Changed, given: readonly NormalCondition[]): boolean {
  const changes = given.flatMap(({ test }) => (test.changed === undefined ? [] : [test.changed]));
  if (changes.length === 0) return false;
  if (wanted === true) return true;
  const from = wanted.from === undefined || changes.some((one) => one !== true && one.from === wanted.from);
  const to = wanted.to === undefined || (valuesLeft(given)?.every((value) => value === wanted.to) ?? false);
  return from && to;
}

/** By conditions at other paths: above a value is a container, below anything else there is nothing. */
function isImpliedByOthers(wanted: NormalCondition, given: readonly NormalCondition[]): boolean {
  const insideOfIt = given.filter((one) => leadsThrough(one.path, wanted.path));
  if (holdsForContainers(wanted) && insideOfIt.some((one) => !admits(one, undefined))) return true;
  const aroundIt = given.filter((one) => leadsThrough(wanted.path, one.path));
  return holdsFor(wanted, undefined) && aroundIt.some((one) => !containers.some((value) => admits(one, value)));
}

/** What a condition says of a container, it says of every one: conditions compare single values. */
const containers: readonly Found[] = [{}, []];

function holdsForContainers(condition: NormalCondition): boolean {
  return containers.every((value) => holdsFor(condition, value));
}

/** Whether a path goes on where another one ends. */
function leadsThrough({ segments }: Path, through: Path): boolean {
  if (segments.length <= through.segments.length) return false;
  return printPath({ segments: segments.slice(0, through.segments.length) }) === printPath(through);
}

/** By all conditions at its path together. */
function isImpliedByAll(wanted: NormalCondition, given: readonly NormalCondition[]): boolean {
  const left = valuesLeft(given);
  if (left) return left.every((value) => holdsFor(wanted, value));
  const { test, pattern } = wanted;
  const isAdmitted = (value: Found): boolean => given.every((one) => admits(one, value));
  const refused = test.notIn ?? (test.notEquals === undefined ? undefined : [test.notEquals]);
  // What is wanted is everything but a few values: none of them may be admitted.
  if (refused) return !refused.some(isAdmitted);
  if (test.exists === true) return !isAdmitted(undefined);
  return given.some((one) => {
    if (test.greaterThan !== undefined) return (one.test.greaterThan ?? Number.NEGATIVE_INFINITY) >= test.greaterThan;
    if (test.lessThan !== undefined) return (one.test.lessThan ?? Number.POSITIVE_INFINITY) <= test.lessThan;
    if (!pattern || !one.pattern) return false;
    if (test.matches !== undefined) return one.test.matches !== undefined && isPatternWithin(one.pattern, pattern);
    return one.test.notMatches !== undefined && isPatternWithin(pattern, one.pattern);
  });
}

/** All values that conditions at one path leave together, where they are few; undefined is a missing one. */
function valuesLeft(given: readonly NormalCondition[]): readonly Found[] | undefined {
  const few = given.map(valuesOf).find((values) => values !== undefined);
  return few?.filter((value) => given.every((one) => admits(one, value)));
}

/** All values that a condition admits, where they are few. */
function valuesOf({ test, pattern }: NormalCondition): readonly Found[] | undefined {
  if (test.equals !== undefined) return [test.equals];
  if (test.in !== undefined) return test.in;
  if (test.exists === false) return [undefined];
  if (test.matches !== undefined && pattern) return allTexts(pattern);
  if (typeof test.changed === "object" && test.changed.to !== undefined) return [test.changed.to];
  return undefined;
}

/** Whether a value may stand where a condition holds. What has changed from a value is that value no longer. */
function admits(condition: NormalCondition, value: Found): boolean {
  const { changed } = condition.test;
  if (changed === undefined) return holdsFor(condition, value);
  if (changed === true) return true;
  return (changed.to === undefined || changed.to === value) && (changed.from === undefined || changed.from !== value);
}
