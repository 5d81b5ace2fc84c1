import fc from "fast-check";
import { expect, it } from "vitest";
import { changeOf, watchBegins } from "../../src/diff/draft.ts";
import { drafts } from "../../src/diff/drafts.ts";
import { isHopeless } from "../../src/diff/hopeless.ts";
import { placesOf, type Place } from "../../src/diff/places.ts";
import { differencesOf, type Direction, type RulePair } from "../../src/diff/rule-pair.ts";
import { arbitraryRule } from "../support/arbitrary-rules.ts";
import { loosenings, normal, type Written } from "./rule-mutations.ts";

const sensorName = "er-k8s-sensor";
const directions: readonly Direction[] = ["widens", "narrows"];

interface Search {
  readonly pair: RulePair;
  readonly places: readonly Place[];
  readonly hopeless: readonly Direction[];
}

function search(before: Written, after: Written): Search | undefined {
  const [old, now] = [before, after].map((rule) => normal({ ...rule, id: "r", action: "log" }));
  if (!old || !now) return undefined;
  const context = { sensorName };
  const pair = { old: { rule: old, context }, new: { rule: now, context } };
  const places = placesOf([old, now], [sensorName]);
  return { pair, places, hopeless: directions.filter((one) => isHopeless(one, pair, places)) };
}

/** Which way the first changes show that would be tried, without giving up. */
function shown({ pair, places }: Search): ReadonlySet<Direction> {
  const found = new Set<Direction>();
  let left = 400;
  for (const draft of drafts(pair, places)) {
    if (left-- <= 0) break;
    const startedAt = draft.age === undefined ? undefined : watchBegins;
    for (const { direction } of differencesOf(pair, changeOf(draft, places), startedAt)) found.add(direction);
  }
  return found;
}

/** The rule with patterns in a form that is not proved to be the same. */
function withOtherPatterns(rule: Written): Written {
  if (!Array.isArray(rule["when"])) return rule;
  const edited = (rule["when"] as readonly Written[]).map((one) => {
    const key = ["matches", "notMatches"].find((operator) => operator in one);
    return key === undefined ? one : { ...one, [key]: `(?:${String(one[key])}){1}` };
  });
  return { ...rule, when: edited };
}

const edited = fc
  .tuple(arbitraryRule, fc.option(fc.constantFrom(...loosenings)), fc.boolean())
  .map(([rule, loosening, tighten]) => {
    const other = withOtherPatterns(loosening?.loosen(rule) ?? rule);
    return tighten ? search(other, rule) : search(rule, other);
  });

it("gives up no direction that a change shows", () => {
  let hopeless = 0;
  fc.assert(
    fc.property(edited, (found) => {
      if (!found) return;
      hopeless += found.hopeless.length;
      const contradicted = [...shown(found)].filter((one) => found.hopeless.includes(one));
      expect(contradicted).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(hopeless).toBeGreaterThan(100);
});

const base = { version: "v1", resource: "configmaps", namespaces: ["a", "b"] };
const matching = (pattern: string, path = "data.mode"): Written => ({ ...base, when: [{ path, matches: pattern }] });

it.each([
  ["an equal pattern", matching("aa*"), matching("a+"), ["widens", "narrows"]],
  ["an equal pattern, one namespace less", matching("aa*"), { ...matching("a+"), namespaces: ["a"] }, ["widens"]],
  ["a pattern that matches more", matching("[a-f]+"), matching("[a-g]+"), ["narrows"]],
  ["two patterns", matching("[a-f]+"), matching("[e-i]+"), []],
  [
    "a place inside of another",
    {
      ...base,
      when: [
        { path: "data.a", matches: "aa*" },
        { path: "data.a.b", exists: false },
      ],
    },
    {
      ...base,
      when: [
        { path: "data.a", matches: "a+" },
        { path: "data.a.b", exists: false },
      ],
    },
    [],
  ],
  ["a change", matching("aa*"), { ...matching("a+"), updatesOn: ["data.mode"] }, ["widens"]],
] as const)("gives up where no value helps, of %s", (_, before, after, want) => {
  expect(search(before, after)?.hopeless).toEqual(want);
});
