import { isJsonArray, isJsonObject, memberAt, type Json, type JsonObject } from "../json/json.ts";
import type { Found } from "../findings/requirement.ts";
import type { Path, Segment } from "../language/trees.ts";

/**
 * An object with a value at a path, whatever stood in the way; undefined takes away what is there. What leads to it is
 * made: objects for keys, lists with nulls for indexes.
 */
export function withValue(object: JsonObject, path: Path, value: Found): JsonObject {
  const written = write(object, path.segments, value);
  return isJsonObject(written) ? written : object;
}

function write(into: Found, [first, ...rest]: readonly Segment[], value: Found): Found {
  if (!first) return value;
  if (value === undefined && !holds(into, first)) return into;
  return first.kind === "key"
    ? writeMember(into, first.key, rest, value)
    : writeElement(into, first.index, rest, value);
}

function holds(into: Found, segment: Segment): boolean {
  if (segment.kind === "key") return memberAt(into, segment.key) !== undefined;
  return isJsonArray(into) && into[segment.index] !== undefined;
}

function writeMember(into: Found, key: string, rest: readonly Segment[], value: Found): Json {
  const inner = write(memberAt(into, key), rest, value);
  const object = isJsonObject(into) ? into : {};
  if (inner !== undefined) return { ...object, [key]: inner };
  const { [key]: _, ...others } = object;
  return others;
}

/** A list cannot lack an element in its middle: what is taken away there takes along what follows. */
function writeElement(into: Found, index: number, rest: readonly Segment[], value: Found): Json {
  const list = isJsonArray(into) ? into : [];
  const inner = write(list[index], rest, value);
  if (inner === undefined) return list.slice(0, index);
  const before = Array.from({ length: index }, (_, at) => list[at] ?? null);
  return [...before, inner, ...list.slice(index + 1)];
}
