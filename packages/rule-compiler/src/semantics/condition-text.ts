import type { Json } from "../json/json.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import type { Before } from "./condition.ts";
import { sameJson, valueAt } from "./value-at.ts";
import { listText, notShown, valueText } from "./value-text.ts";

/** What a condition asks for, in words; `hide` leaves the values out. */
export function expectedText({ test }: NormalCondition, hide: boolean): string {
  const one = (value: Json): string => (hide ? notShown : valueText(value));
  const several = (values: readonly Json[]): string => (hide ? notShown : listText(values));
  if (test.equals !== undefined) return `equals ${one(test.equals)}`;
  if (test.notEquals !== undefined) return `does not equal ${one(test.notEquals)}`;
  if (test.in !== undefined) return `one of ${several(test.in)}`;
  if (test.notIn !== undefined) return `none of ${several(test.notIn)}`;
  if (test.matches !== undefined) return `matches ${one(test.matches)}`;
  if (test.notMatches !== undefined) return `is missing or a string that does not match ${one(test.notMatches)}`;
  if (test.exists !== undefined) return test.exists ? "exists" : "is missing";
  if (test.greaterThan !== undefined) return `a number greater than ${one(test.greaterThan)}`;
  if (test.lessThan !== undefined) return `a number less than ${one(test.lessThan)}`;
  if (test.changed === undefined) throw new Error("bug: a condition without operator passed validation");
  if (test.changed === true) return "changed";
  const { from, to } = test.changed;
  return `changed${from === undefined ? "" : ` from ${one(from)}`}${to === undefined ? "" : ` to ${one(to)}`}`;
}

/** What a condition found in an object, in words; `hide` leaves the values out, and tells whether there is one. */
export function actualText({ path, test }: NormalCondition, object: Json, before: Before, hide: boolean): string {
  const text = (value: Json | undefined): string => (hide && value !== undefined ? notShown : valueText(value));
  const value = valueAt(object, path);
  if (test.changed === undefined) return text(value);
  if (before === "nothing") return `${text(value)}, with nothing before it to compare`;
  if (before.old === undefined) return `${text(value)}, and the old object is not given`;
  const old = valueAt(before.old, path);
  return sameJson(old, value) ? `unchanged ${text(value)}` : `from ${text(old)} to ${text(value)}`;
}
