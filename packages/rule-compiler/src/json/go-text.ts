import { Digits, isJsonArray, isJsonObject, type Json, type JsonObject } from "./json.ts";

/**
 * The text that Go's encoding/json writes for a value: keys in the order of their bytes, no blanks, `<`, `>`, `&`,
 * U+2028 and U+2029 escaped. It is how objects stand in an Argo event. Source: Go encoding/json, encode.go.
 */
export function goText(value: Json): string {
  return (isJsonObject(value) ? plainText(value) : undefined) ?? textOf(value);
}

function textOf(value: Json): string {
  if (typeof value === "string") return goString(value);
  if (value instanceof Digits) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(textOf).join(",")}]`;
  const members = sortedKeys(value).map((key) => `${goString(key)}:${textOf(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

/** The text at once, where JSON.stringify writes the same as Go: as of objects that kubectl prints, with sorted keys. */
function plainText(value: JsonObject): string | undefined {
  if (!isPlain(value)) return undefined;
  const text = JSON.stringify(value);
  return written.test(text) ? undefined : text;
}

/** What Go writes in another way in strings, and surrogates, for which JavaScript has another order of keys. */
const written = /[<>&\u2028\u2029\ud800-\udfff]|\\ud[89a-f]/;

/** Whether all keys are in the order of Go, and all numbers of JavaScript. */
function isPlain(value: Json): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Digits) return false;
  if (isJsonArray(value)) return value.every(isPlain);
  let last = "";
  for (const key in value) {
    if (key < last || !isPlain(value[key] ?? null)) return false;
    last = key;
  }
  return true;
}

/** A text as Go's encoding/json writes strings. Halves of surrogate pairs become U+FFFD, as Go's decoder reads them. */
export function goString(text: string): string {
  if (!special.test(text)) return `"${text}"`;
  const json = JSON.stringify(text.toWellFormed());
  return json.replaceAll(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What stands otherwise in JSON than in the text, or may do so. */
// oxlint-disable-next-line no-control-regex -- JSON escapes these
const special = /[\x00-\x1f"\\<>&\u2028\u2029\ud800-\udfff]/;

/** The keys of an object in the order of their UTF-8 bytes, which is that of their code points. */
export function sortedKeys(object: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(object);
  if (!isSorted(keys)) keys.sort();
  // JavaScript compares halves of surrogate pairs, which stand below U+E000 to U+FFFF.
  return keys.some((key) => surrogate.test(key)) ? keys.sort(byCodePoints) : keys;
}

const surrogate = /[\ud800-\udfff]/;

/** Objects that come out of kubectl are. */
function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
}

function byCodePoints(one: string, other: string): number {
  const [these, those] = [Array.from(one), Array.from(other)];
  for (const [at, left] of these.entries()) {
    const right = those[at];
    if (right === undefined) return 1;
    if (left !== right) return (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0);
  }
  return these.length - those.length;
}
