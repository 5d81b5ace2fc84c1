import fc from "fast-check";
import {
  Digits,
  isJsonArray,
  isJsonObject,
  jsonObject,
  memberAt,
  type Json,
  type JsonObject,
} from "../../src/json/json.ts";
import { goText } from "../../src/json/go-text.ts";
import { matchesPattern } from "../../src/language/pattern.ts";
import type { Path, Segment } from "../../src/language/trees.ts";
import type { NormalCondition, NormalFieldTerm, NormalRule } from "../../src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";

/** What may stand at a place of an object; undefined is nothing. */
type Found = Json | undefined;

/** A place that decides what a rule says of an object, and what stands there when the rule is content. */
interface Place {
  readonly path: Path;
  /** Of the new object, or the only one. */
  readonly wanted: readonly Found[];
  /** Of the old one, where that is another. */
  readonly wantedOld?: readonly Found[];
  /** What else the API server may send there; anything, if nothing is said. */
  readonly others?: readonly Found[];
}

/** Values that conditions are confused by. */
const anything: readonly Found[] = [
  undefined,
  null,
  "",
  "a",
  "web-1",
  "null",
  "0",
  0,
  1,
  -1,
  0.5,
  1e21,
  new Digits("9007199254740993"),
  new Digits("-0"),
  true,
  false,
  [],
  {},
  ["a"],
  { "": "a" },
];

const texts: readonly string[] = ["", "a", "b", "x", "0", "ab", "abc", "web-1", "1.2", "é", '"quoted"', "a b", "\n"];

/** What a condition is content with; nothing when that is not easily told. */
function placeOfCondition({ path, test, pattern }: NormalCondition): Place {
  const { changed } = test;
  if (typeof changed === "object") {
    const [from, to] = [changed.from, changed.to].map((end) => (end === undefined ? anything : [end]));
    return { path, wanted: to ?? [], wantedOld: from ?? [] };
  }
  if (changed) return { path, wanted: anything, wantedOld: ["an old text"] };
  if (test.equals !== undefined) return { path, wanted: [test.equals] };
  if (test.in !== undefined) return { path, wanted: test.in };
  if (test.exists !== undefined) return { path, wanted: test.exists ? anything.slice(1) : [undefined] };
  const bound = test.greaterThan ?? test.lessThan;
  if (bound !== undefined) {
    const beyond = test.lessThan === undefined ? bound + 1 : bound - 1;
    return { path, wanted: [beyond], others: [...anything, bound, bound] };
  }
  if (test.matches !== undefined && pattern)
    return { path, wanted: texts.filter((one) => matchesPattern(pattern, one)) };
  const unwanted = test.notIn ?? (test.notEquals === undefined ? [] : [test.notEquals]);
  const wanted = [undefined, "another text", ...(test.notMatches === undefined ? [false] : [])];
  return {
    path,
    wanted: wanted.filter((one) => !unwanted.includes(one as string)),
    others: [...anything, ...unwanted, ...unwanted],
  };
}

function placesOfTerm({ field, path, value, negated }: NormalFieldTerm): readonly Place[] {
  const number = Number.isSafeInteger(Number(value)) ? [Number(value)] : [];
  if (path) {
    const others = [value, ...number, true, false, "other", undefined];
    return [{ path, wanted: negated ? [undefined, "other"] : [value, ...number], others }];
  }
  return (field?.alternatives ?? []).map(({ path: keys, as }) => {
    const typed: Readonly<Record<typeof as, readonly Json[]>> = {
      string: [value, "", "other"],
      boolean: [true, false],
      integer: [0, 1, ...number],
    };
    const missing = value === field?.default ? [undefined] : [];
    const equal = [...typed[as].filter((one) => goText(one).replaceAll('"', "") === value), ...missing];
    const others = [undefined, ...typed[as]];
    return { path: keyPath(...keys), wanted: negated ? others.filter((one) => !equal.includes(one)) : equal, others };
  });
}

function labelPlaces(rule: NormalRule): readonly Place[] {
  return rule.labelFilter.map(({ key, operator, values }) => {
    const bound = Number(values[0]);
    const wanted: Readonly<Record<typeof operator, readonly Found[]>> = {
      exists: ["", "x"],
      notExists: [undefined],
      equals: values,
      notEquals: [undefined, "another"],
      in: values,
      notIn: [undefined, "another"],
      greaterThan: [String(bound + 1)],
      lessThan: [String(bound - 1)],
    };
    return { path: keyPath("metadata", "labels", key), wanted: wanted[operator], others: [undefined, ...values, "7"] };
  });
}

/** In the order in which they are written over each other. */
function placesOf(rule: NormalRule, ignoreLabel: string): readonly Place[] {
  return [
    ...rule.updatesOn.map(({ segments }) => ({
      path: { segments: [...segments, { kind: "key" as const, key: "revision" }] },
      // A text, since the path may be that of the labels.
      wanted: ["1"],
      wantedOld: ["2", undefined],
      others: ["1", "2", undefined],
    })),
    ...rule.when.map(placeOfCondition),
    ...rule.fieldFilter.flatMap(placesOfTerm),
    ...labelPlaces(rule),
    {
      path: keyPath("metadata", "labels", ignoreLabel),
      wanted: [undefined],
      others: [undefined, undefined, undefined, "no", "ignore"],
    },
  ];
}

/** How a state is drawn: all as the rule wants it, all but a place or two, or as it comes. */
type Mood = "content" | "nearly" | "any";

/** Old and new at a place. */
function arbitraryPair(place: Place, mood: readonly [old: Mood, now: Mood]): fc.Arbitrary<readonly [Found, Found]> {
  const [old, now] = [place.wantedOld ?? place.wanted, place.wanted].map((wanted, at) => {
    const other = fc.constantFrom<Found>(...(place.others ?? anything));
    if (wanted.length === 0 || mood[at] === "any") return other;
    const content = fc.constantFrom<Found>(...wanted);
    return mood[at] === "content" ? content : fc.oneof({ weight: 5, arbitrary: content }, other);
  });
  if (!old || !now) throw new Error("a pair has two");
  return fc.tuple(old, now, fc.boolean()).map(([one, other, same]) => {
    const kept = same && place.wantedOld === undefined && mood[0] === mood[1];
    return [kept ? other : one, other] as const;
  });
}

/**
 * Two states of an object of the rule's kind, near to what the rule asks for, as the API server would send them: with
 * another resource version, and mostly with one uid.
 */
function arbitraryStates(
  rule: NormalRule,
  ignoreLabel: string,
  mood: readonly [old: Mood, now: Mood],
): fc.Arbitrary<readonly [JsonObject, JsonObject]> {
  const places = placesOf(rule, ignoreLabel);
  const pairs = fc.tuple(...places.map((place) => arbitraryPair(place, mood)));
  const reached = rule.namespaces.length > 0 ? rule.namespaces : ["other", "default"];
  const outside = mood[1] === "content" ? [] : [...rule.excludeNamespaces, "elsewhere"];
  const namespaces = rule.namespaced === false ? [undefined] : [...reached, ...reached, ...outside];
  const confusing = placesOf(rule, ignoreLabel).flatMap(({ path }) => listsFor(path.segments));
  const confused = fc.option(fc.constantFrom(...confusing, undefined), { nil: undefined, freq: 8 });
  const uids = fc.constantFrom(["u1", "u1"], ["u1", "u1"], ["u1", "u1"], ["u1", "u2"]);
  return fc.tuple(pairs, fc.constantFrom(...namespaces), uids, confused).map(([drawn, namespace, uid, list]) => {
    const state = (at: 0 | 1): JsonObject => {
      let object: Json = {};
      for (const [index, { path }] of places.entries()) {
        object = withValue(object, path.segments, drawn[index]?.[at]) ?? {};
      }
      if (list) object = asList(object, list) ?? {};
      return withMetadata(object, { namespace, uid: uid[at], resourceVersion: String(at + 1) });
    };
    return [state(0), state(1)] as const;
  });
}

const doubtful = fc.constantFrom<readonly [Mood, Mood]>(
  ["nearly", "nearly"],
  ["any", "content"],
  ["content", "any"],
  ["any", "any"],
);

const moods = fc.oneof({ weight: 5, arbitrary: fc.constant<readonly [Mood, Mood]>(["content", "content"]) }, doubtful);

const kindsOfType = {
  ADDED: ["created", "updated"],
  MODIFIED: ["updated"],
  DELETED: ["deleted", "late", "updated"],
} as const;

/** A change of an object that a rule is about, mostly of a sort that the rule asks for. */
export function arbitraryChange(rule: NormalRule, ignoreLabel: string): fc.Arbitrary<ObjectChange> {
  return changeIn(moods, rule, ignoreLabel);
}

/** The same, but the rule seldom counts it. */
export function doubtfulChange(rule: NormalRule, ignoreLabel: string): fc.Arbitrary<ObjectChange> {
  return changeIn(doubtful, rule, ignoreLabel);
}

function changeIn(
  drawn: fc.Arbitrary<readonly [Mood, Mood]>,
  rule: NormalRule,
  ignoreLabel: string,
): fc.Arbitrary<ObjectChange> {
  const asked = rule.eventTypes.flatMap((type) => kindsOfType[type]);
  const kinds = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...asked) },
    fc.constantFrom("created", "updated", "deleted", "late"),
  );
  return drawn
    .chain((mood) => fc.tuple(arbitraryStates(rule, ignoreLabel, mood), kinds))
    .map(([[old, now], kind]): ObjectChange => {
      if (kind === "updated") return { kind, old, new: now, resource: rule };
      if (kind === "created") return { kind, new: now, resource: rule };
      // What is deleted was there as it is wanted, for which the new state is made.
      return { kind: "deleted", old: now, late: kind === "late", resource: rule };
    });
}

/** Where a path has a key of digits: what leads to it, and the index that gjson would take it for. */
interface ListPlace {
  readonly before: readonly Segment[];
  readonly index: number;
}

function listsFor(segments: readonly Segment[]): readonly ListPlace[] {
  return segments.flatMap((segment, at) => {
    const isIndex = at > 0 && segment.kind === "key" && /^[0-9]$/.test(segment.key);
    return isIndex ? [{ before: segments.slice(0, at), index: Number(segment.key) }] : [];
  });
}

/** The object with a list where it had an object with that key, the same value at the index of that name. */
function asList(object: Json, { before, index }: ListPlace): Json | undefined {
  const holder = valueAt(object, before);
  const value = memberAt(holder, String(index));
  if (value === undefined || before[0]?.kind !== "key" || before[0].key === "metadata") return object;
  return withValue(object, before, [...Array.from({ length: index }, () => null), value]);
}

function valueAt(value: Json | undefined, segments: readonly Segment[]): Json | undefined {
  return segments.reduce<Json | undefined>((found, segment) => {
    if (segment.kind === "key") return memberAt(found, segment.key);
    return isJsonArray(found) ? found[segment.index] : undefined;
  }, value);
}

function withMetadata(object: Json, written: Readonly<Record<string, string | undefined>>): JsonObject {
  const found = memberAt(object, "metadata");
  const metadata = Object.entries({ name: "x", creationTimestamp: "2026-11-21T12:00:00Z", ...written });
  const given = metadata.filter((member): member is [string, string] => member[1] !== undefined);
  // A selector may ask for the namespace of a kind that has none; the API server never gives it one.
  const drawn = isJsonObject(found) ? Object.entries(found).filter(([key]) => key !== "namespace") : [];
  const entries = [...drawn, ...given];
  return jsonObject([...(isJsonObject(object) ? Object.entries(object) : []), ["metadata", jsonObject(entries)]]);
}

/** A value with another one at a place in it, whatever stood in the way; undefined takes away what is there. */
function withValue(value: Json | undefined, segments: readonly Segment[], leaf: Json | undefined): Json | undefined {
  const [first, ...rest] = segments;
  if (!first) return leaf;
  if (first.kind === "index") {
    const list = isJsonArray(value) ? value : [];
    const inner = withValue(list[first.index], rest, leaf);
    if (inner === undefined) return list.slice(0, first.index);
    const before = Array.from({ length: first.index }, (_, at) => list[at] ?? null);
    return [...before, inner, ...list.slice(first.index + 1)];
  }
  const inner = withValue(memberAt(value, first.key), rest, leaf);
  const others = isJsonObject(value) ? Object.entries(value).filter(([key]) => key !== first.key) : [];
  return jsonObject(inner === undefined ? others : [...others, [first.key, inner]]);
}

function keyPath(...keys: readonly string[]): Path {
  return { segments: keys.map((key) => ({ kind: "key", key })) };
}
