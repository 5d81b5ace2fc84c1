import type { DeathReason } from "../event/job.ts";

/** Why an event is given up at once. */
export type HopelessReason = Extract<
  DeathReason,
  "template" | "noDestination" | "budget" | "switchedOff" | "workflow" | "tooLarge"
>;

/** What an attempt to deliver came to. */
export type Outcome =
  | { readonly kind: "delivered" }
  /** The destination is away or busy: this says nothing of the event. Pause for so many ms, or as configured. */
  | { readonly kind: "away"; readonly detail: string; readonly afterMs?: number }
  /** No answer came in time: the fault of the destination, or of this event. */
  | { readonly kind: "timeout"; readonly detail: string }
  /** This event was not taken. */
  | { readonly kind: "failed"; readonly detail: string }
  /** Trying again is of no use. */
  | { readonly kind: "hopeless"; readonly reason: HopelessReason; readonly detail: string }
  /** Nothing is to be done, and why: a cool-down. */
  | { readonly kind: "skipped"; readonly detail: string };

/** Shortest pause: a destination that asks for none would be probed without end. */
const shortestPause = 1000;
/** Longest pause that a destination may ask for by `Retry-After`. */
const longestPause = 3_600_000;

/**
 * What an answer of Events Runner means: only 200 is success, redirects included (predecessors of this program followed
 * them and lost the event). 429 and 503 ask for a pause (RFC 6585 section 4, RFC 9110 section 15.6.4).
 */
export function outcomeOfStatus(status: number, retryAfter: string | undefined, now: number): Outcome {
  if (status === 200) return { kind: "delivered" };
  const detail = `status ${status}`;
  if (status !== 429 && status !== 503) return { kind: "failed", detail };
  const afterMs = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, now);
  return { kind: "away", detail, ...(afterMs === undefined ? {} : { afterMs }) };
}

/** `Retry-After`, seconds or a date (RFC 9110 section 10.2.3), in ms from now, a second to an hour; undefined if it is neither. */
export function readRetryAfter(text: string, now: number): number | undefined {
  const written = text.trim();
  // Not everything that Date.parse takes is a date of HTTP: those begin with the name of a day.
  const date = /^[A-Za-z]{3,9},? /.test(written) ? Date.parse(written) : Number.NaN;
  const wanted = /^[0-9]{1,9}$/.test(written) ? Number(written) * 1000 : date - now;
  return Number.isNaN(wanted) ? undefined : Math.min(Math.max(wanted, shortestPause), longestPause);
}
