import fc from "fast-check";
import { expect, it } from "vitest";
import { goText } from "../../src/json/go-text.ts";
import { arbitraryPattern, arbitraryScalar } from "../support/arbitrary-conditions.ts";
import { arbitraryText } from "../support/arbitrary-texts.ts";
import { checksNamed, conditionOn, fired, json, judged, thing, widgetRule } from "./judging.ts";

/** One value of each kind that a path can lead to. */
const columns = ["missing", "null", "false", "5", '"v"', '""', "[]", '["v"]', "{}"] as const;

const operators: readonly (readonly [operator: object, ...holds: readonly (0 | 1)[]])[] = [
  //                            missing null false 5 "v" "" [] ["v"] {}
  [{ equals: "v" }, 0, 0, 0, 0, 1, 0, 0, 0, 0],
  [{ equals: "" }, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  [{ equals: 5 }, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  [{ equals: 0 }, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [{ equals: false }, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  [{ equals: null }, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  [{ notEquals: "v" }, 1, 1, 1, 1, 0, 1, 1, 1, 1],
  [{ notEquals: 5 }, 1, 1, 1, 0, 1, 1, 1, 1, 1],
  [{ notEquals: false }, 1, 1, 0, 1, 1, 1, 1, 1, 1],
  [{ notEquals: null }, 1, 0, 1, 1, 1, 1, 1, 1, 1],
  [{ in: ["v", 5] }, 0, 0, 0, 1, 1, 0, 0, 0, 0],
  [{ in: [null, false] }, 0, 1, 1, 0, 0, 0, 0, 0, 0],
  [{ notIn: ["v", 5] }, 1, 1, 1, 0, 0, 1, 1, 1, 1],
  [{ notIn: [null, ""] }, 1, 0, 1, 1, 1, 0, 1, 1, 1],
  [{ matches: "v?" }, 0, 0, 0, 0, 1, 1, 0, 0, 0],
  [{ matches: "[\\s\\S]*" }, 0, 0, 0, 0, 1, 1, 0, 0, 0],
  [{ notMatches: "v" }, 1, 0, 0, 0, 0, 1, 0, 0, 0],
  [{ exists: true }, 0, 1, 1, 1, 1, 1, 1, 1, 1],
  [{ exists: false }, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  [{ greaterThan: 4 }, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  [{ greaterThan: 5 }, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [{ greaterThan: -1 }, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  [{ lessThan: 6 }, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  [{ lessThan: 5 }, 0, 0, 0, 0, 0, 0, 0, 0, 0],
];

const cells = operators.flatMap(([operator, ...holds]) =>
  columns.map((value, at) => [JSON.stringify(operator), value, holds[at] === 1, operator] as const),
);

it.each(cells)("judges %s on %s: %s", (_name, value, holds, operator) => {
  expect(conditionOn(operator, value === "missing" ? undefined : value)).toBe(holds);
});

it.each([
  [{ equals: 5 }, "5.0", true],
  [{ equals: 5 }, "50e-1", true],
  [{ equals: 0 }, "-0", true],
  [{ equals: 0 }, "-0.0", false],
  [{ equals: 9007199254740991 }, "9007199254740991", true],
  [{ equals: 9007199254740991 }, "9007199254740993", false],
  [{ notEquals: 9007199254740991 }, "9007199254740992", true],
  [{ greaterThan: 9007199254740991 }, "9007199254740993", true],
  [{ greaterThan: 9007199254740991 }, "9007199254740991", false],
  [{ lessThan: -9007199254740991 }, "-9223372036854775808", true],
  [{ lessThan: 0 }, "-0.0", false],
  [{ greaterThan: 0 }, "5e-324", true],
  [{ greaterThan: 9007199254740991 }, "1.7976931348623157e308", true],
  [{ equals: "\u00e9" }, '"e\u0301"', false],
  [{ equals: "a" }, '"\\u0061"', true],
  [{ matches: "." }, '"\\ud83d\\ude00"', true],
] as const)("judges %j on the number or text %s: %s", (operator, value, holds) => {
  expect(conditionOn(operator, value)).toBe(holds);
});

/** The JSON text of a value that a condition may meet, or nothing: near misses of scalars among them. */
const met: fc.Arbitrary<string | undefined> = fc.oneof(
  fc.constantFrom(
    undefined,
    "null",
    "true",
    "false",
    "0",
    "-0.0",
    "1",
    "[]",
    "{}",
    '"0"',
    '"null"',
    "[null]",
    '{"":1}',
  ),
  fc.constantFrom("9007199254740993", "-9223372036854775808", "1e21", "5e-324"),
  arbitraryText.map((text) => JSON.stringify(text)),
  arbitraryScalar.map((value) => JSON.stringify(value)),
  arbitraryScalar.map((value) => JSON.stringify([value])),
);

/** A scalar and a value that is equal to it often enough. */
const pair = fc
  .tuple(arbitraryScalar, met, fc.boolean())
  .map(([scalar, value, same]) => [scalar, same ? JSON.stringify(scalar) : value] as const);

it("takes each negative operator for the opposite of its positive one", () => {
  const seen = { held: 0, not: 0 };
  fc.assert(
    fc.property(pair, fc.array(arbitraryScalar, { minLength: 1, maxLength: 3 }), ([scalar, value], others) => {
      const holds = conditionOn({ equals: scalar }, value);
      seen[holds === true ? "held" : "not"]++;
      expect(conditionOn({ notEquals: scalar }, value)).toBe(!holds);
      const list = [...others, scalar];
      expect(conditionOn({ notIn: list }, value)).toBe(conditionOn({ in: list }, value) === false);
      expect(conditionOn({ exists: false }, value)).toBe(conditionOn({ exists: true }, value) === false);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.held, seen.not)).toBeGreaterThan(50);
});

it("takes a list for several equals, and equality for one JSON text", () => {
  fc.assert(
    fc.property(pair, fc.array(arbitraryScalar, { maxLength: 3 }), ([scalar, value], others) => {
      const list = [...others, scalar];
      expect(conditionOn({ in: list }, value)).toBe(list.some((one) => conditionOn({ equals: one }, value) === true));
      const same = value !== undefined && goText(json(value)) === goText(json(JSON.stringify(scalar)));
      expect(conditionOn({ equals: scalar }, value)).toBe(same);
    }),
    { numRuns: 300 },
  );
});

it("judges patterns on strings only, one way or the other", () => {
  fc.assert(
    fc.property(arbitraryPattern, met, (pattern, value) => {
      const holds = [conditionOn({ matches: pattern }, value), conditionOn({ notMatches: pattern }, value)];
      const text = value?.startsWith('"') ?? false;
      expect(holds).toEqual(text ? [holds[0], !holds[0]] : [false, value === undefined]);
    }),
    { numRuns: 300 },
  );
});

it("finds numbers above, below or neither, and nothing else", () => {
  const bound = fc.oneof(fc.integer(), fc.double({ min: -1e15, max: 1e15, noNaN: true }));
  fc.assert(
    fc.property(bound, fc.oneof(met, bound.map(String)), (limit, value) => {
      const holds = [conditionOn({ greaterThan: limit }, value), conditionOn({ lessThan: limit }, value)];
      const number = value !== undefined && /^-?[0-9]/.test(value);
      const equal = number && Number(value) === limit;
      expect(holds.filter(Boolean)).toHaveLength(number && !equal ? 1 : 0);
    }),
    { numRuns: 300 },
  );
});

const rule = (changed: unknown) => widgetRule({ eventTypes: ["MODIFIED"], when: [{ path: "spec.v", changed }] });
const spec = (value: string | undefined) => thing({}, { spec: json(value === undefined ? "{}" : `{"v":${value}}`) });

it("finds a change where the JSON texts differ, in both directions", () => {
  fc.assert(
    fc.property(met, met, fc.boolean(), (one, other, same) => {
      const after = same ? one : other;
      const differ = (one === undefined ? "" : goText(json(one))) !== (after === undefined ? "" : goText(json(after)));
      const want = differ ? ["modified"] : [];
      expect(fired(rule(true), { kind: "updated", old: spec(one), new: spec(after) })).toEqual(want);
      expect(fired(rule(true), { kind: "updated", old: spec(after), new: spec(one) })).toEqual(want);
    }),
    { numRuns: 300 },
  );
});

it("takes changed from and to for changed, equals before and equals after", () => {
  const transition = fc
    .record({ from: arbitraryScalar, to: arbitraryScalar }, { requiredKeys: [] })
    .filter(({ from, to }) => (from !== undefined || to !== undefined) && from !== to);
  const seen = { held: 0, not: 0 };
  fc.assert(
    fc.property(transition, met, met, fc.boolean(), (changed, one, other, meant) => {
      const [old, now] = meant
        ? [changed.from, changed.to].map((value, at) =>
            value === undefined ? [one, other][at] : JSON.stringify(value),
          )
        : [one, other];
      const holds = (operator: object, value: string | undefined): boolean => conditionOn(operator, value) === true;
      const wanted =
        fired(rule(true), { kind: "updated", old: spec(old), new: spec(now) }).length > 0 &&
        (changed.from === undefined || holds({ equals: changed.from }, old)) &&
        (changed.to === undefined || holds({ equals: changed.to }, now));
      seen[wanted ? "held" : "not"]++;
      const change = { kind: "updated", old: spec(old), new: spec(now) } as const;
      expect(fired(rule(changed), change)).toEqual(wanted ? ["modified"] : []);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.held, seen.not)).toBeGreaterThan(50);
});

it.each([
  [true, "unknown"],
  [{ to: "b" }, "unknown"],
  [{ to: "c" }, false],
  [{ from: "a" }, "unknown"],
  [{ from: "a", to: "c" }, false],
] as const)(
  "does not know whether %j holds without the old object, unless the new one decides: %s",
  (changed, want) => {
    const classes = judged(rule(changed), { kind: "updated", old: undefined, new: spec('"b"') });
    expect(checksNamed(classes, "modified", "when").map(({ holds }) => holds)).toEqual([want]);
  },
);
