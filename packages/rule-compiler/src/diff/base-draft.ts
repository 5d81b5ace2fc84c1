import { printPath } from "../language/path-print.ts";
import type { NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";
import { conditionHolds } from "../semantics/condition.ts";
import { meetsTerm } from "../semantics/field-text.ts";
import { labelsOf, meetsRequirement } from "../semantics/labels.ts";
import type { Draft, DraftKind, Pair } from "./draft.ts";
import type { Place } from "./places.ts";
import { withValue } from "./with-value.ts";

/**
 * A change that one rule is content with at every place, as far as one place does not contradict another, and another
 * rule where both can be. `tests` are what both ask of the places.
 */
export function baseDraft(
  kind: DraftKind,
  rule: NormalRule,
  places: readonly Place[],
  tests: readonly [wanted: PlaceTests, preferred: PlaceTests],
): Draft {
  const { group, version, resource } = rule;
  const pairs = places.map((place, index) => bestPair(kind, place, [tests[0][index], tests[1][index]]));
  return { kind, resource: { group, version, resource }, age: "younger", pairs };
}

/** Whether a rule is content with what stands at a place, looked at alone. */
type PlaceTest = (pair: Pair, kind: DraftKind) => boolean;

/** One for each place. */
export type PlaceTests = readonly PlaceTest[];

/** What a rule asks of each place, looked at alone. */
export function placeTests(rule: NormalRule, places: readonly Place[], ignoreLabel: string): PlaceTests {
  return places.map((place) => placeTest(rule, place, ignoreLabel));
}

function placeTest(rule: NormalRule, { key, path }: Place, ignoreLabel: string): PlaceTest {
  const when = rule.when.filter((one) => printPath(one.path) === key);
  const terms = rule.fieldFilter.filter((term) => placeOfTerm(term) === key);
  const labels = rule.labelFilter.filter((one) => labelKey(one.key) === key);
  const isChanging = rule.updatesOn.some((one) => printPath(one) === key);
  return ([before, after], kind) => {
    const [old, now] = [withValue({}, path, before), withValue({}, path, after)];
    const isUpdate = kind === "updated";
    const about = kind === "deleted" || kind === "missed" ? old : now;
    const sides = isUpdate ? [old, now] : [about];
    if (key === "metadata.namespace" && !reaches(rule, before)) return false;
    if (key === labelKey(ignoreLabel) && (before === "ignore" || after === "ignore")) return false;
    if (isUpdate && isChanging && before === after) return false;
    return (
      sides.every((one) => terms.every((term) => meetsTerm(term, one))) &&
      sides.every((one) => labels.every((requirement) => meetsRequirement(requirement, labelsOf(one) ?? new Map()))) &&
      when.every((one) => {
        if (one.test.changed !== undefined && !isUpdate) return true;
        return conditionHolds(one, about, isUpdate ? { old } : "nothing") === true;
      })
    );
  };
}

function reaches({ namespaces, excludeNamespaces }: NormalRule, name: unknown): boolean {
  if (typeof name !== "string") return false;
  return namespaces.length > 0 ? namespaces.includes(name) : !excludeNamespaces.includes(name);
}

function placeOfTerm({ field, path }: NormalFieldTerm): string | undefined {
  if (path) return printPath(path);
  const keys = field?.alternatives[0]?.path;
  return keys && printPath({ segments: keys.map((key) => ({ kind: "key", key })) });
}

function labelKey(label: string): string {
  return printPath({ segments: ["metadata", "labels", label].map((key) => ({ kind: "key", key })) });
}

/** Values whose pairs are tried where no value will do both before and after. */
const mostPaired = 24;

function bestPair(kind: DraftKind, { values, fixed }: Place, tests: readonly (PlaceTest | undefined)[]): Pair {
  const kept = values.map((value): Pair => [value, value]);
  const several = values.slice(0, mostPaired);
  const changed = several.flatMap((before) => several.map((after): Pair => [before, after]));
  const pairs = fixed || kind !== "updated" ? kept : [...kept, ...changed];
  let best: Pair | undefined;
  for (const pair of pairs) {
    const [wanted = true, preferred = true] = tests.map((test) => test?.(pair, kind));
    if (wanted && preferred) return pair;
    if (wanted) best ??= pair;
  }
  return best ?? kept[0] ?? [undefined, undefined];
}
