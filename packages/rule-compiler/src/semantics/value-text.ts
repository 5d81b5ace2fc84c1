import { Digits, isJsonArray, type Json } from "../json/json.ts";
import { shorten } from "../parse/describe-node.ts";

const longest = 80;

/** What stands for a value that must not be seen. */
export const notShown = "(not shown)";

/** What is said of an object nobody knows. */
export const notGiven = "the old object is not given";

/** A value for people: its JSON text, cut after 80 characters, or `missing`. */
export function valueText(value: Json | undefined): string {
  return value === undefined ? "missing" : shorten(beginning(value, longest + 1), longest);
}

/** A list of values for people. */
export function listText(values: readonly Json[]): string {
  return shorten(beginning(values, longest + 1), longest);
}

/** Names for people: `a or b`. */
export function namesText(names: readonly string[]): string {
  return shorten(names.join(" or "), longest);
}

/** At least so many characters of a value's JSON text, if it has as many. The rest of a large value is never written. */
function beginning(value: Json, least: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, least));
  if (value instanceof Digits) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const [open, close] = isJsonArray(value) ? "[]" : "{}";
  let text = open ?? "";
  const separate = (): string => (text.length > 1 ? "," : "");
  if (isJsonArray(value)) {
    for (const element of value) {
      if (text.length >= least) return text;
      text += separate() + beginning(element, least - text.length);
    }
  } else {
    for (const [key, member] of Object.entries(value)) {
      if (text.length >= least) return text;
      text += `${separate()}${JSON.stringify(key.slice(0, least))}:`;
      text += beginning(member, Math.max(1, least - text.length));
    }
  }
  return text + (close ?? "");
}
