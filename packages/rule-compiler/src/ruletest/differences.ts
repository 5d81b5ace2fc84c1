import { isJsonArray, isJsonObject, memberAt, type Json } from "../json/json.ts";
import type { Path } from "../language/trees.ts";
import { sameJson } from "../semantics/value-at.ts";

type Segments = Path["segments"];

/** A place where a value is another one than expected; what is undefined is not there, or not expected to be. */
export interface Difference {
  /** Empty for the whole. */
  readonly at: Segments;
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
}

/**
 * Where a value differs from what is expected. With `part`, objects may have more members than expected; lists are as
 * long as expected in both cases.
 */
export function differencesOf(expected: Json, actual: Json | undefined, part: boolean): readonly Difference[] {
  return differencesAt([], expected, actual, part);
}

function differencesAt(
  at: Segments,
  expected: Json | undefined,
  actual: Json | undefined,
  part: boolean,
): readonly Difference[] {
  if (isJsonObject(expected) && isJsonObject(actual)) {
    const more = part ? [] : Object.keys(actual).filter((key) => !Object.hasOwn(expected, key));
    return [...Object.keys(expected), ...more].flatMap((key) =>
      differencesAt([...at, { kind: "key", key }], memberAt(expected, key), memberAt(actual, key), part),
    );
  }
  if (isJsonArray(expected) && isJsonArray(actual)) {
    const indexes = [...(expected.length > actual.length ? expected : actual).keys()];
    return indexes.flatMap((index) =>
      differencesAt([...at, { kind: "index", index }], expected[index], actual[index], part),
    );
  }
  return sameJson(expected, actual) ? [] : [{ at, expected, actual }];
}
