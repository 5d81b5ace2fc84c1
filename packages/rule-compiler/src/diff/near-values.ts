import { Digits, type Json } from "../json/json.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import { patternTexts } from "./pattern-texts.ts";
import type { Found } from "../findings/requirement.ts";

/** What may stand at any place: each type of value, and nothing. */
export const anyValues: readonly Found[] = [undefined, "other", "", null, 0, 1, true, false, {}, []];

/** Values that a condition accepts, and others that are near to them: what tells it from a condition much like it. */
export function valuesNear(condition: NormalCondition): readonly Found[] {
  const { test, pattern } = condition;
  if (pattern) return patternTexts(pattern);
  const bound = test.greaterThan ?? test.lessThan;
  if (bound !== undefined) return numbersNear(bound);
  const { from, to } = typeof test.changed === "object" ? test.changed : {};
  const named = [test.equals, test.notEquals, ...(test.in ?? []), ...(test.notIn ?? []), from, to];
  const values = named.filter((one) => one !== undefined);
  return [...values, ...values.flatMap(valuesNearScalar)];
}

/** Numbers between the numbers that stand in several conditions. */
export function numbersBetween(conditions: readonly NormalCondition[]): readonly number[] {
  const named = conditions.flatMap(({ test }) => [test.greaterThan, test.lessThan, test.equals, ...(test.in ?? [])]);
  const numbers = named.filter((one) => typeof one === "number").toSorted((one, other) => one - other);
  return numbers.slice(1).flatMap((next, at) => {
    const middle = ((numbers[at] ?? next) + next) / 2;
    return [Math.round(middle), middle];
  });
}

function valuesNearScalar(value: Json): readonly Found[] {
  if (typeof value === "number") return [String(value), ...numbersNear(value)];
  if (typeof value === "boolean") return [!value, String(value)];
  if (value === null) return [undefined, "null"];
  if (typeof value !== "string") return [];
  const number = Number(value);
  const typed: readonly Found[] = [
    ...(value !== "" && String(number) === value ? [number] : []),
    ...(value === "true" || value === "false" ? [value === "true"] : []),
    ...(value === "null" ? [null] : []),
  ];
  return [`${value}x`, `x${value}`, value.toUpperCase(), value.toLowerCase(), `${value}\n`, ...typed];
}

/** A number, its neighbours as integers and as floats of 64 bits, and numbers that are written in other ways. */
function numbersNear(number: number): readonly Found[] {
  const step = Math.max(Math.abs(number) * Number.EPSILON, Number.MIN_VALUE);
  const numbers = [number + 1, number - 1, number, number + 0.5, number - 0.5, number + step, number - step, -number];
  // What JavaScript would not write is held as digits.
  const plain = numbers.map((one) => (Object.is(one, -0) ? 0 : one)).filter((one) => Number.isFinite(one));
  const long = [new Digits("9007199254740993"), new Digits("-9007199254740993")];
  return [...plain, ...(number === 0 ? [new Digits("-0")] : []), ...long];
}
