/**
 * A JSON value as Go hands it on after Kubernetes' decoder has read it: every integer of 64 bits keeps its digits, all
 * other numbers are floats of 64 bits. Objects may have any keys, `__proto__` among them: look members up with `member`.
 */
export type Json = null | boolean | string | number | Digits | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** A number whose text JavaScript would not write: an integer beyond 2^53, or minus zero. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Whether a value is an object. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Digits);
}

/** Whether a value is a list. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The member of an object; undefined where there is none, or where the value is no object. */
function member(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value that a chain of keys leads to; undefined where one is missing. */
export function memberAt(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(member, value);
}

/** The members of an object as one, in their order; a key `__proto__` is a member like any other. */
export function jsonObject(members: Iterable<readonly [key: string, value: Json]>): JsonObject {
  // Not by assignment, for which `__proto__` means something else.
  return Object.fromEntries(members);
}
