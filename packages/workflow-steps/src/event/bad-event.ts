import { isObject } from "@argo-rules/contracts/steps";

/** Why something is no event that a step can use: one clause about its form. It shows keys, and never a value. */
export interface BadEvent {
  readonly problem: string;
}

/** Whether reading came to nothing. */
export function isBad(read: object | undefined): read is BadEvent {
  return read !== undefined && "problem" in read;
}

/** What a value of JSON is: "a list", or "an object with the keys a, b and 2 more". */
export function kindOf(json: unknown): string {
  if (json === null) return "null";
  if (Array.isArray(json)) return "a list";
  if (!isObject(json)) return `a ${typeof json}`;
  const keys = Object.keys(json);
  // Whoever sent the event chose its keys.
  const shown = keys.filter((key) => /^[A-Za-z0-9_.-]{1,40}$/.test(key)).slice(0, 10);
  if (keys.length === 0) return "an object without keys";
  if (shown.length === 0) return `an object with ${keys.length} keys`;
  const more = keys.length - shown.length;
  return `an object with the keys ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
