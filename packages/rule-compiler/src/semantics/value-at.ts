import { Digits, isJsonArray, isJsonObject, memberAt, type Json } from "../json/json.ts";
import type { Path } from "../language/trees.ts";

/**
 * The value that a path leads to. undefined: it is missing, because a key on the way does not exist or something on
 * the way is no object or, for an index, no list. A value that is null is there.
 */
export function valueAt(object: Json, path: Path): Json | undefined {
  let value: Json | undefined = object;
  for (const segment of path.segments) {
    if (segment.kind === "key") value = memberAt(value, segment.key);
    else value = isJsonArray(value) ? value[segment.index] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/** Whether two values are one as JSON: the order of members does not count, missing is not null, 1 is not "1". */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isJsonArray(one)) {
    if (!isJsonArray(other) || one.length !== other.length) return false;
    return one.every((element, at) => sameJson(element, other[at]));
  }
  if (one instanceof Digits) return other instanceof Digits && one.text === other.text;
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}
