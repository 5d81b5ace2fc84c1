import { printPath } from "../language/path-print.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { baseDraft, placeTests } from "./base-draft.ts";
import { conditionText, termText } from "../findings/canonical-rule.ts";
import { draftKinds, withPair, type Draft, type DraftKind, type Pair } from "./draft.ts";
import type { Place } from "./places.ts";
import type { RulePair, RuleVersion } from "./rule-pair.ts";

/**
 * Changes that may tell two versions of a rule apart, the likely ones first: those with which one version is content, then
 * those with another value at one place, then at two. Places that the versions ask something else of come first.
 */
export function* drafts(pair: RulePair, places: readonly Place[]): Generator<Draft> {
  const bases = basesOf(pair, places);
  yield* bases;
  const indexes = places.map((_, index) => index);
  const contested = indexes.filter((index) => isContested(places[index], pair));
  const others = indexes.filter((index) => !contested.includes(index));
  for (const some of [contested, others]) {
    for (const base of bases) {
      for (const index of some) yield* variations(base, index, places[index]);
      yield { ...base, age: "older" };
    }
  }
  yield* variedTwice(bases, [...contested, ...others], places);
}

/** The same before and after as in a draft, and each of the two at both times, of every kind of change. */
export function inOtherKinds(draft: Draft): readonly Draft[] {
  const sides = [
    draft.pairs,
    draft.pairs.map(([before]): Pair => [before, before]),
    draft.pairs.map(([, after]): Pair => [after, after]),
  ];
  return draftKinds.flatMap((kind) => sides.map((pairs) => ({ ...draft, kind, pairs })));
}

function basesOf({ old, new: now }: RulePair, places: readonly Place[]): readonly Draft[] {
  const [ofOld, ofNew] = [old, now].map(({ rule, context }) => placeTests(rule, places, context.sensorName));
  const kinds = draftKinds.filter((kind) => [old, now].some(({ rule }) => mayCount(rule, kind)));
  return kinds.flatMap((kind) => [
    baseDraft(kind, now.rule, places, [ofNew ?? [], ofOld ?? []]),
    baseDraft(kind, old.rule, places, [ofOld ?? [], ofNew ?? []]),
  ]);
}

/** Whether a rule wants a class of events that such a change can be. */
function mayCount({ eventTypes, labelFilter, fieldFilter }: NormalRule, kind: DraftKind): boolean {
  switch (kind) {
    case "created":
      return eventTypes.includes("ADDED");
    case "updated":
      return eventTypes.includes("MODIFIED") || labelFilter.length + fieldFilter.length > 0;
    case "deleted":
    case "missed":
      return eventTypes.includes("DELETED");
    case "remade":
      return eventTypes.includes("ADDED") || eventTypes.includes("DELETED");
  }
}

function* variedTwice(bases: readonly Draft[], indexes: readonly number[], places: readonly Place[]): Generator<Draft> {
  for (const [position, one] of indexes.entries()) {
    for (const other of indexes.slice(position + 1)) {
      for (const base of bases) {
        for (const varied of variations(base, one, places[one])) yield* variations(varied, other, places[other]);
      }
    }
  }
}

/** The draft with each value at a place: before, after, and at both times. */
function* variations(draft: Draft, index: number, place: Place | undefined): Generator<Draft> {
  if (!place) return;
  const { values, fixed } = place;
  const [before, after] = draft.pairs[index] ?? [];
  const both = values.map((value): Pair => [value, value]);
  const single = fixed || (draft.kind !== "updated" && draft.kind !== "remade");
  const one = single
    ? []
    : values.flatMap((value): readonly Pair[] => [
        [before, value],
        [value, after],
      ]);
  for (const pair of [...both, ...one]) yield withPair(draft, index, pair);
}

/** Whether two versions of a rule ask something else of a place. */
function isContested(place: Place | undefined, { old, new: now }: RulePair): boolean {
  return place !== undefined && asked(place, old) !== asked(place, now);
}

function asked({ key, path }: Place, { rule, context }: RuleVersion): string {
  const label = path.segments.length === 3 ? path.segments[2] : undefined;
  const isLabel = (name: string): boolean => label?.kind === "key" && label.key === name;
  return JSON.stringify([
    isLabel(context.sensorName),
    rule.when.filter((one) => printPath(one.path) === key).map(conditionText),
    rule.updatesOn.some((one) => printPath(one) === key),
    rule.labelFilter.filter((one) => isLabel(one.key)).map((one) => [one.operator, one.values]),
    rule.fieldFilter.filter((term) => placeKeysOf(term).includes(key)).map(termText),
    key === "metadata.namespace" ? [rule.namespaces, rule.excludeNamespaces] : [],
  ]);
}

function placeKeysOf({ field, path }: NormalRule["fieldFilter"][number]): readonly string[] {
  if (path) return [printPath(path)];
  const alternatives = field?.alternatives ?? [];
  return alternatives.map((one) => printPath({ segments: one.path.map((key) => ({ kind: "key", key })) }));
}
