import { Digits, isJsonArray, type Json } from "./json.ts";

/**
 * The text that Go's encoding/json writes for a value: keys in the order of their bytes, no blanks, `<`, `>`, `&`,
 * U+2028 and U+2029 escaped. It is how objects stand in an Argo event. Source: Go encoding/json, encode.go.
 */
export function goText(value: Json): string {
  if (typeof value === "string") return goString(value);
  if (value instanceof Digits) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(goText).join(",")}]`;
  const members = sortedKeys(value).map((key) => `${goString(key)}:${goText(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

/** A text as Go's encoding/json writes strings. Halves of surrogate pairs become U+FFFD, as Go's decoder reads them. */
export function goString(text: string): string {
  const json = JSON.stringify(text.toWellFormed());
  return json.replaceAll(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The keys of an object in the order of their UTF-8 bytes, which is that of their code points. */
export function sortedKeys(object: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(object).sort();
  // JavaScript compares halves of surrogate pairs, which stand below U+E000 to U+FFFF.
  return keys.some((key) => /[\ud800-\udfff]/.test(key)) ? keys.sort(byCodePoints) : keys;
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
