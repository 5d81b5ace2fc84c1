import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { patternTexts } from "../../src/diff/pattern-texts.ts";
import { isImplied } from "../../src/findings/implied-condition.ts";
import { isRequirementImplied } from "../../src/findings/implied-labels.ts";
import { allTexts, isPatternWithin } from "../../src/findings/pattern-language.ts";
import { Digits, type Json } from "../../src/json/json.ts";
import { matchesPattern, parsePattern } from "../../src/language/pattern.ts";
import type { LabelRequirement, Pattern } from "../../src/language/trees.ts";
import type { NormalCondition } from "../../src/normalize/normal-rule.ts";
import { conditionHolds, type Before } from "../../src/semantics/condition.ts";
import { meetsRequirement } from "../../src/semantics/labels.ts";
import { ruleOf } from "../semantics/judging.ts";
import { arbitraryPattern } from "../support/arbitrary-conditions.ts";

// What is said to follow must follow: of a few paths, keys and values, all objects there can be are tried. What follows
// from conditions that nothing meets is not counted.

const numRuns = process.env["LONG"] === "1" ? 200_000 : 4000;
const counts = { conditions: 0, requirements: 0, patterns: 0 };

afterAll(() => {
  const { conditions, requirements, patterns } = counts;
  process.stdout.write(
    `implied: ${conditions} conditions, ${requirements} requirements, ${patterns} patterns of ${numRuns} each\n`,
  );
});

const scalars: readonly Json[] = [null, "", "a", "b", "ab", "1", 1, 2, 3, new Digits("9007199254740993"), true, false];
const paths = ["data.a", "data.a.b", "data.a.b.c", "data.a[0]"] as const;

/** Objects with each value at each of the paths. */
const objects: readonly Json[] = [
  {},
  { data: "a" },
  { data: {} },
  ...withInner(({ inner }) => ({ data: { a: inner } })),
  ...withInner(({ inner }) => ({ data: { a: { b: inner } } })),
  ...withInner(({ inner }) => ({ data: { a: { b: { c: inner } } } })),
  ...withInner(({ inner }) => ({ data: { a: [inner] } })),
];

function withInner(make: (part: { readonly inner: Json }) => Json): readonly Json[] {
  return [...scalars, {}, []].map((inner) => make({ inner }));
}

const compared = fc.constantFrom(null, "", "a", "b", "ab", "1", 1, 2, 3, true, false);
const lists = fc.uniqueArray(compared, { minLength: 1, maxLength: 3 });
const bounds = fc.constantFrom(0, 1, 1.5, 2, 3);
const patterns = fc.constantFrom("a", "b", "a|b", "b|a", "[ab]", "ab?", "a.*", "(?:a.*|b)", "a.*|1", ".*", "[^a]*", "");

const tests: fc.Arbitrary<object> = fc.oneof(
  compared.map((equals) => ({ equals })),
  compared.map((notEquals) => ({ notEquals })),
  lists.map((list) => ({ in: list })),
  lists.map((list) => ({ notIn: list })),
  patterns.map((matches) => ({ matches })),
  patterns.map((notMatches) => ({ notMatches })),
  fc.boolean().map((exists) => ({ exists })),
  bounds.map((greaterThan) => ({ greaterThan })),
  bounds.map((lessThan) => ({ lessThan })),
  fc.constant({ changed: true }),
  compared.map((from) => ({ changed: { from } })),
  compared.map((to) => ({ changed: { to } })),
);

const drawnConditions = fc
  .array(fc.tuple(fc.constantFrom(...paths), tests), { minLength: 2, maxLength: 5 })
  .map((all) => ruleOf({ when: all.map(([path, test]) => ({ path, ...test })) }).when);

/** An object as an event carries it, and what it was before where that counts. */
interface Carried {
  readonly object: Json;
  readonly before: Before;
}

/** All objects, each after all others where a condition asks for a change. */
function carried(conditions: readonly NormalCondition[]): readonly Carried[] {
  const isChange = conditions.some(({ test }) => test.changed !== undefined);
  const befores: readonly Before[] = isChange ? objects.map((old) => ({ old })) : ["nothing"];
  return objects.flatMap((object) => befores.map((before) => ({ object, before })));
}

it("says that a condition is implied only where every object that meets the others meets it", () => {
  fc.assert(
    fc.property(drawnConditions, ([wanted, ...given]) => {
      if (!wanted || !isImplied(wanted, given)) return;
      const holds = (one: NormalCondition, { object, before }: Carried): boolean =>
        conditionHolds(one, object, before) === true;
      const meeting = carried([wanted, ...given]).filter((one) => given.every((condition) => holds(condition, one)));
      expect(meeting.filter((one) => !holds(wanted, one))).toEqual([]);
      counts.conditions += meeting.length > 0 ? 1 : 0;
    }),
    { numRuns },
  );
  expect(counts.conditions).toBeGreaterThan(numRuns / 20);
});

const labelValues = ["", "a", "b", "c", "3", "03", "5", "6", "7", "9"] as const;
const labelValue = fc.constantFrom(...labelValues);
const labelKey = fc.constantFrom("app", "size");

const requirement: fc.Arbitrary<LabelRequirement> = fc
  .oneof(
    fc.constantFrom("exists" as const, "notExists" as const).map((operator) => ({ operator, values: [] })),
    fc.record({
      operator: fc.constantFrom("equals" as const, "notEquals" as const),
      values: fc.tuple(labelValue),
    }),
    fc.record({
      operator: fc.constantFrom("in" as const, "notIn" as const),
      values: fc.uniqueArray(labelValue, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      operator: fc.constantFrom("greaterThan" as const, "lessThan" as const),
      values: fc.tuple(fc.constantFrom("3", "5", "6", "7")),
    }),
  )
  .chain((test) => labelKey.map((key) => ({ ...test, key, start: 0, end: 0 })));

/** Each value of each key, and no label of it. */
const labelSets = [undefined, ...labelValues].flatMap((app) =>
  [undefined, ...labelValues].map(
    (size) =>
      new Map(
        [["app", app] as const, ["size", size] as const].flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value]],
        ),
      ),
  ),
);

it("says that a requirement is implied only where all labels that meet the others meet it", () => {
  const drawn = fc.tuple(requirement, fc.array(requirement, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(drawn, ([wanted, given]) => {
      if (!isRequirementImplied(wanted, given)) return;
      const meeting = labelSets.filter((labels) => given.every((one) => meetsRequirement(one, labels)));
      expect(meeting.filter((labels) => !meetsRequirement(wanted, labels))).toEqual([]);
      counts.requirements += meeting.length > 0 ? 1 : 0;
    }),
    { numRuns },
  );
  expect(counts.requirements).toBeGreaterThan(numRuns / 20);
});

function patternOf(source: string): Pattern {
  const parsed = parsePattern(source);
  if (!parsed.ok) throw new Error(`${source} is no pattern`);
  return parsed.value;
}

it("lists all texts of a pattern or none, and says that a pattern is within another only where its texts are", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryPattern, patterns), fc.oneof(arbitraryPattern, patterns), (source, other) => {
      const whole = patternOf(`${other}|(?:${source})`);
      const pattern = patternOf(source);
      const texts = [...patternTexts(pattern), ...patternTexts(whole)];
      const listed = allTexts(pattern);
      counts.patterns += listed ? 1 : 0;
      expect(listed?.filter((text) => !matchesPattern(pattern, text)) ?? []).toEqual([]);
      const unlisted = texts.filter((text) => matchesPattern(pattern, text) && !listed?.includes(text));
      expect(listed ? unlisted : []).toEqual([]);
      for (const [part, all] of [
        [pattern, whole],
        [whole, pattern],
        [pattern, patternOf(other)],
      ] as const) {
        if (!isPatternWithin(part, all)) continue;
        expect(texts.filter((text) => matchesPattern(part, text) && !matchesPattern(all, text))).toEqual([]);
      }
      expect(isPatternWithin(pattern, whole)).toBe(true);
    }),
    { numRuns },
  );
  expect(counts.patterns).toBeGreaterThan(numRuns / 20);
});

it.each([
  ["", [""]],
  ["a", ["a"]],
  ["a|b|a", ["a", "b"]],
  ["web-[1-3]", ["web-1", "web-2", "web-3"]],
  ["a{2}b?", ["aa", "aab"]],
  ["(?:a|b){0,2}", ["", "a", "b", "aa", "ab", "ba", "bb"]],
  ["(a)|(?:b(c|d))", ["a", "bc", "bd"]],
  ["a*", undefined],
  [".", undefined],
  ["[a-z]{2}", undefined],
  ["a{0,100}", undefined],
  ["^a", undefined],
  ["a|b+", undefined],
] as const)("lists the texts of %j", (source, want) => {
  expect(allTexts(patternOf(source))).toEqual(want);
});

it.each([
  ["a|b", "a|b|c", true],
  ["a|b|c", "a|b", false],
  ["[a-z]+", "x|[a-z]+", true],
  ["x|[a-z]+", "[a-z]+", true],
  ["x|[a-z]+", "[a-y]+", false],
  ["web-[0-9]", "web-[0-9]+", true],
  ["[a-f]+", "[a-g]+", false],
] as const)("says of %j within %j: %j", (part, whole, want) => {
  expect(isPatternWithin(patternOf(part), patternOf(whole))).toBe(want);
});
