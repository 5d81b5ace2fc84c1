import { printPath } from "../language/path-print.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { baseDraft, placeTests, type PlaceTests } from "./base-draft.ts";
import { conditionText, termText } from "./canonical-rule.ts";
import { changeOf, draftKinds, watchBegins, withPair, type Draft, type Pair } from "./draft.ts";
import { placesOf, type Place } from "./places.ts";
import {
  differencesOf,
  judgePair,
  type Difference,
  type Direction,
  type PairJudgement,
  type RulePair,
  type RuleVersion,
} from "./rule-pair.ts";
import { smallest } from "./smallest-draft.ts";

/** A change of an object that one version of a rule counts as an event of a class, and the other does not. */
export interface Witness extends Difference {
  readonly change: ObjectChange;
  /** When the watches began, in milliseconds since 1970, where that decides. */
  readonly startedAt?: number;
  readonly judged: PairJudgement;
}

/**
 * Looks for changes on which two versions of a rule differ: one for each direction and class. They are made from what both
 * versions ask for: changes with which one of them is content, then with one place otherwise, then with two. The same
 * versions give the same witnesses. At most `budget` changes are judged; of directions that are not `open` (known not to
 * be) none are looked for.
 */
export function findWitnesses(pair: RulePair, open: ReadonlySet<Direction>, budget: number): readonly Witness[] {
  const search = new Search(pair, open, budget);
  search.run();
  return search.witnesses();
}

interface Hit {
  readonly difference: Difference;
  readonly draft: Draft;
}

class Search {
  readonly #pair: RulePair;
  readonly #open: ReadonlySet<Direction>;
  readonly #places: readonly Place[];
  readonly #hits = new Map<string, Hit>();
  #budget: number;

  constructor(pair: RulePair, open: ReadonlySet<Direction>, budget: number) {
    this.#pair = pair;
    this.#open = open;
    this.#budget = budget;
    const versions = [pair.old, pair.new];
    this.#places = placesOf(
      versions.map(({ rule }) => rule),
      versions.map(({ context }) => context.sensorName),
    );
  }

  run(): void {
    if (this.#open.size === 0) return;
    const bases = this.#bases();
    for (const base of bases) this.#try(base);
    const contested = this.#places.flatMap((place, index) => (isContested(place, this.#pair) ? [index] : []));
    const others = this.#places.flatMap((_, index) => (contested.includes(index) ? [] : [index]));
    this.#varyOne(bases, contested);
    if (this.#isDone()) return;
    this.#varyOne(bases, others);
    if (this.#isDone()) return;
    this.#varyTwo(bases, [...contested, ...others]);
  }

  witnesses(): readonly Witness[] {
    return [...this.#hits.values()].map((hit) => this.#witnessOf(hit));
  }

  #bases(): readonly Draft[] {
    const { old, new: now } = this.#pair;
    const tests = (version: RuleVersion): PlaceTests =>
      placeTests(version.rule, this.#places, version.context.sensorName);
    const [ofOld, ofNew] = [tests(old), tests(now)];
    return draftKinds.flatMap((kind) => [
      baseDraft(kind, now.rule, this.#places, [ofNew, ofOld]),
      baseDraft(kind, old.rule, this.#places, [ofOld, ofNew]),
    ]);
  }

  #varyOne(bases: readonly Draft[], indexes: readonly number[]): void {
    for (const base of bases) {
      for (const index of indexes) {
        for (const varied of this.#variations(base, index)) {
          if (this.#budget <= 0) return;
          this.#try(varied);
        }
      }
      this.#try({ ...base, age: "older" });
    }
  }

  #varyTwo(bases: readonly Draft[], indexes: readonly number[]): void {
    for (const [position, one] of indexes.entries()) {
      for (const other of indexes.slice(position + 1)) {
        for (const base of bases) {
          for (const varied of this.#variations(base, one)) {
            for (const twice of this.#variations(varied, other)) {
              if (this.#budget <= 0 || this.#isDone()) return;
              this.#try(twice);
            }
          }
        }
      }
    }
  }

  /** The draft with each value at a place: before, after, and at both times. */
  #variations(draft: Draft, index: number): readonly Draft[] {
    const { values = [], fixed = true } = this.#places[index] ?? {};
    const [before, after] = draft.pairs[index] ?? [];
    const both = values.map((value): Pair => [value, value]);
    const single = fixed || (draft.kind !== "updated" && draft.kind !== "remade");
    const one = single
      ? []
      : values.flatMap((value): readonly Pair[] => [
          [before, value],
          [value, after],
        ]);
    return [...one, ...both].map((pair) => withPair(draft, index, pair));
  }

  #try(draft: Draft): void {
    this.#budget--;
    for (const difference of this.#differences(draft)) {
      const key = `${difference.direction} ${difference.eventClass}`;
      if (this.#open.has(difference.direction) && !this.#hits.has(key)) this.#hits.set(key, { difference, draft });
    }
  }

  #differences(draft: Draft): readonly Difference[] {
    return differencesOf(judgePair(this.#pair, changeOf(draft, this.#places), startOf(draft)));
  }

  #isDone(): boolean {
    const found = new Set([...this.#hits.values()].map(({ difference }) => difference.direction));
    return [...this.#open].every((direction) => found.has(direction));
  }

  #witnessOf({ difference, draft }: Hit): Witness {
    const { direction, eventClass } = difference;
    const isSame = (one: Draft): boolean =>
      this.#differences(one).some((found) => found.direction === direction && found.eventClass === eventClass);
    const small = smallest(draft, this.#places, isSame);
    const change = changeOf(small, this.#places);
    const startedAt = startOf(small);
    const judged = judgePair(this.#pair, change, startedAt);
    return { ...difference, change, ...(startedAt === undefined ? {} : { startedAt }), judged };
  }
}

/** An object that does not tell its age is judged without a start of the watches. */
function startOf({ age }: Draft): number | undefined {
  return age === undefined ? undefined : watchBegins;
}

/** Whether two versions of a rule ask something else of a place. */
function isContested(place: Place, { old, new: now }: RulePair): boolean {
  return asked(place, old) !== asked(place, now);
}

function asked({ key, path }: Place, { rule, context }: RuleVersion): string {
  const label = path.segments.length === 3 ? path.segments[2] : undefined;
  return JSON.stringify([
    label?.kind === "key" && label.key === context.sensorName,
    rule.when.filter((one) => printPath(one.path) === key).map(conditionText),
    rule.updatesOn.some((one) => printPath(one) === key),
    rule.labelFilter
      .filter((one) => label?.kind === "key" && label.key === one.key)
      .map((one) => [one.operator, one.values]),
    rule.fieldFilter.filter((term) => placeKeysOf(term).includes(key)).map(termText),
    key === "metadata.namespace" ? [rule.namespaces, rule.excludeNamespaces] : [],
  ]);
}

function placeKeysOf({ field, path }: NormalRule["fieldFilter"][number]): readonly string[] {
  if (path) return [printPath(path)];
  const alternatives = field?.alternatives ?? [];
  return alternatives.map((one) => printPath({ segments: one.path.map((key) => ({ kind: "key", key })) }));
}
