import type { Condition } from "@argo-rules/contracts";
import { Digits, type Json } from "../json/json.ts";
import { matchesPattern } from "../language/pattern.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import { allHold, opposite, type Truth } from "./truth.ts";
import { sameJson, valueAt } from "./value-at.ts";

/**
 * What `changed` compares an object with: its state before, or nothing, because the object was not changed but added or
 * deleted. `old: undefined`: there was a state before, and nobody remembers it.
 */
export type Before = "nothing" | { readonly old: Json | undefined };

/** Whether a condition of `when` holds for an object. Unknown only where `changed` needs an old object not given. */
export function conditionHolds({ path, test, pattern }: NormalCondition, object: Json, before: Before): Truth {
  const value = valueAt(object, path);
  if (test.changed !== undefined) {
    if (before === "nothing") return false;
    return changeHolds(
      test.changed,
      value,
      before.old === undefined ? "unknown" : { value: valueAt(before.old, path) },
    );
  }
  if (test.equals !== undefined) return isScalar(value, test.equals);
  if (test.notEquals !== undefined) return !isScalar(value, test.notEquals);
  if (test.in !== undefined) return test.in.some((one) => isScalar(value, one));
  if (test.notIn !== undefined) return !test.notIn.some((one) => isScalar(value, one));
  if (test.exists !== undefined) return (value !== undefined) === test.exists;
  if (test.greaterThan !== undefined) return isNumber(value) && numberOf(value) > test.greaterThan;
  if (test.lessThan !== undefined) return isNumber(value) && numberOf(value) < test.lessThan;
  if (!pattern) throw new Error("bug: a condition without operator passed validation");
  if (test.matches !== undefined) return typeof value === "string" && matchesPattern(pattern, value);
  // Patterns judge strings only: a value that is there and is none satisfies neither of the two.
  return value === undefined || (typeof value === "string" && !matchesPattern(pattern, value));
}

type Scalar = NonNullable<Condition["equals"]> | null;

/** Whether a value is that string, number, boolean or null. Types do not mix; numbers are compared by their JSON text. */
function isScalar(value: Json | undefined, scalar: Scalar): boolean {
  // Rules hold no number that JavaScript would write otherwise than Go, so `Digits` equal none of them.
  return value === scalar;
}

function isNumber(value: Json | undefined): value is number | Digits {
  return typeof value === "number" || value instanceof Digits;
}

/** As a float of 64 bits. Rounding does not cross a bound: no rule holds one beyond 2^53. */
function numberOf(value: number | Digits): number {
  return typeof value === "number" ? value : Number(value.text);
}

function changeHolds(
  changed: NonNullable<Condition["changed"]>,
  value: Json | undefined,
  old: "unknown" | { readonly value: Json | undefined },
): Truth {
  const same = old === "unknown" ? "unknown" : sameJson(old.value, value);
  if (changed === true) return opposite(same);
  return allHold([
    opposite(same),
    changed.to === undefined || isScalar(value, changed.to),
    changed.from === undefined || (old === "unknown" ? "unknown" : isScalar(old.value, changed.from)),
  ]);
}
