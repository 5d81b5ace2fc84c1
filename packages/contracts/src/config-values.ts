import { z } from "zod";
import { durationFrom, durationPattern } from "./duration.ts";

/** Any text; `expected` is what a message says it must be. */
export function text(expected = "a string"): z.ZodString {
  return z.string(expected);
}

/** A whole number from 1 to `most`. */
export function count(most: number): z.ZodInt {
  const expected = `a whole number from 1 to ${most}`;
  return z.int(expected).min(1, expected).max(most, expected);
}

/** A duration of at least `least` milliseconds and at most a day; `range` says so in words. */
export function duration(least: number, range: string): z.ZodString {
  return text('a duration such as "30s"')
    .regex(durationPattern, 'a duration with a unit such as "30s"')
    .refine(durationFrom(least), `a duration from ${range}`);
}

/** A DNS-1123 label, the form of the names of namespaces and Services. */
export const dnsLabel: z.ZodString = text().regex(
  /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/,
  "a DNS label: lower-case letters, digits and -, at most 63",
);

/** An address without user, query or fragment: what stands there may be shown. */
export const url: z.ZodString = text()
  .regex(
    /^https?:\/\/(?:[A-Za-z0-9](?:[-A-Za-z0-9.]{0,252}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?(?:\/(?:[-\w.~!$&'()*+,;=:]|\/|%[0-9A-Fa-f]{2})*)?$/,
    "an http:// or https:// address without user, query or fragment",
  )
  .refine(
    (address) => Number(/:([0-9]+)(?:\/|$)/.exec(address.slice(8))?.[1] ?? 1) <= 65_535,
    "an address with a port up to 65535",
  );

/** The path of a file or folder; empty where none is meant. */
export const path: z.ZodString = text().regex(/^[ -~\u00a0-\uffff]{0,4096}$/, "a path without control characters");
