const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/**
 * A duration as Go reads it: one or more decimal numbers, each with its unit. A bare number is none. Shorter than Go's
 * own grammar: no sign, no µ, and no more digits than any sensible duration has.
 */
export const durationPattern = /^(?:[0-9]{1,9}(?:\.[0-9]{1,9})?(?:ns|us|ms|s|m|h)){1,6}$/;

/**
 * Reads a duration such as `30s` or `1m30s` (Go's time.ParseDuration, without signs) as milliseconds.
 * Gives undefined for anything else, a bare number included: the original sensor took that for nanoseconds.
 */
export function parseDuration(text: string): number | undefined {
  if (!durationPattern.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/([0-9]+(?:\.[0-9]+)?)(ns|us|ms|s|m|h)/g)) {
    total += Number(amount) * (units[unit ?? ""] ?? 0);
  }
  return total;
}

/** Longest duration a configuration or a rule may name: beyond it Go's arithmetic, and any use, ends. */
const longestDuration = 86_400_000;

/** A zod refinement: a duration lies between `least` milliseconds and a day. What is none, the pattern has refused. */
export function durationFrom(least: number): (text: string) => boolean {
  return (text) => {
    const milliseconds = parseDuration(text);
    return milliseconds === undefined || (milliseconds >= least && milliseconds <= longestDuration);
  };
}
