import { isObject } from "@argo-rules/contracts/steps";
import type { Notes } from "./lease.ts";

/** An action that was claimed: by which event, and when, in seconds since 1970. */
export interface Claim {
  readonly by: string;
  readonly at: number;
}

/** Claims by what they are on, such as an object. */
export type Claims = Readonly<Record<string, Claim>>;

/** Claims as JSON: `{KEY: {"by", "at"}}`. */
export const claimNotes: Notes<Claims> = {
  read: (value) => (isObject(value) && Object.values(value).every(isClaim) ? (value as Claims) : undefined),
};

/** Those that were made less than so many seconds ago. */
export function claimsSince(claims: Claims, now: number, seconds: number): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([, { at }]) => at > now - seconds));
}

/** Without one of them. */
export function withoutClaim(claims: Claims, key: string): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([other]) => other !== key));
}

function isClaim(value: unknown): boolean {
  return isObject(value) && typeof value["by"] === "string" && isSecond(value["at"]);
}

/** A time since 1970 in whole seconds, or a number of what was counted. */
export function isSecond(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
