import fc from "fast-check";

const rateLimit = fc.record({
  max: fc.integer({ min: 1, max: 1000 }),
  per: fc.constantFrom("second", "minute", "hour"),
});

/** An action with any of its options. Rules on Secrets never log whole events. */
export function arbitraryAction(secrets: boolean): fc.Arbitrary<unknown> {
  const log = { type: fc.constant("log"), rateLimit, ...(secrets ? {} : { verbose: fc.boolean() }) };
  const forwarded = { type: fc.constant("eventsrunner"), rateLimit, direct: fc.constant(false) };
  const direct = {
    type: fc.constant("eventsrunner"),
    direct: fc.constant(true),
    rateLimit,
    timeout: fc.constantFrom("1s", "90s", "2m"),
  };
  return fc.oneof(
    fc.constantFrom("log", "eventsrunner"),
    fc.record(log, { requiredKeys: ["type"] }),
    fc.record(forwarded, { requiredKeys: ["type"] }),
    fc.record(direct, { requiredKeys: ["type", "direct"] }),
  );
}
