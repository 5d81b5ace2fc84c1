import type { Path, Segment } from "../language/trees.ts";
import type { ObjectRef } from "@argo-rules/contracts";

/**
 * Where the objects of an Argo resource event stand. A deletion that was noticed late arrives as `{Key, Obj}`, so
 * `last` is body or, when that is no object with metadata, body.Obj; body first, since a custom object may have a
 * field `Obj` of its own. Source: argo-events pkg/eventsources/sources/resource, client-go DeletedFinalStateUnknown.
 */
export function objectPath(at: ObjectRef): string {
  return at === "last" ? "[body,body.Obj].#(metadata)#|0" : at;
}

/** The gjson path of a value inside an object of the event. */
export function valuePath(at: ObjectRef, path: Path): string {
  return objectPath(at) + path.segments.map(segmentPath).join("");
}

/**
 * An object member: every ASCII character with a meaning in gjson is escaped, and digits too, because an unescaped
 * number would also select an element of an array. An array element: each element is wrapped in an object before the
 * index counts, because a plain index would also select the member of that name of an object.
 * Checked against gjson 1.19.0 in test/conformance.
 */
function segmentPath(segment: Segment): string {
  return segment.kind === "index" ? `.#.@this.{"v":@this}|${segment.index}|v` : `.${escapeKey(segment.key)}`;
}

/** A key as one segment of a gjson path. */
function escapeKey(key: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are legal in JSON keys
  const escaped = key.replaceAll(/[\x00-\x2c\x2e\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7f]/g, "\\$&");
  return /^[0-9]+$/.test(key) ? `\\${key}` : escaped;
}

/**
 * JSON text whose string characters that gjson's static parser stumbles over are written as \u escapes, and so are those
 * that a server-side apply refuses or, as NEL, turns into a space: kubectl sends them raw, and the API server reads YAML.
 */
function staticText(json: string): string {
  // oxlint-disable-next-line no-control-regex -- JSON.stringify escapes those below U+0020 only
  return json.replaceAll(/[()[\]{}\x7f-\x9f\u2028\u2029\ufffe\uffff]/g, (character) => unicodeEscape(character));
}

/** A UTF-16 unit as JSON and Go write it: `\u0085`. */
export function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A gjson static that is this string whatever the event holds, also inside `[…]` and `{…}`. */
export function staticString(text: string): string {
  return `!${staticText(JSON.stringify(text))}`;
}

/** A gjson static that is this number. The rule language admits finite numbers below 2^53 only. */
export function staticNumber(value: number): string {
  return `!${JSON.stringify(value)}`;
}

/** A gjson path that is this value whatever the event holds: lists and objects are multipaths of constants. */
export function staticJson(value: unknown): string {
  if (typeof value === "string") return staticString(value);
  if (typeof value === "number") return staticNumber(value);
  if (typeof value === "boolean") return `!${value}`;
  if (Array.isArray(value)) return `[${value.map(staticJson).join(",")}]`;
  if (typeof value !== "object" || value === null) throw new Error(`bug: no gjson constant for ${String(value)}`);
  const members = Object.entries(value).map(([key, one]) => `${staticText(JSON.stringify(key))}:${staticJson(one)}`);
  return `{${members.join(",")}}`;
}
