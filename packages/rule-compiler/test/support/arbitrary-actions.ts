import fc from "fast-check";
import { arbitraryOwnWorkflow, arbitraryRateLimit, arbitraryScript } from "./arbitrary-workflow-actions.ts";
import type { WatchedKind } from "./watched-kinds.ts";

/** An action that sends requests, with any of its options. Rules on Secrets never log whole events. */
function arbitraryRequest(secrets: boolean): fc.Arbitrary<unknown> {
  const rateLimit = arbitraryRateLimit;
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

/** Any action that rules on the kind may have, but for the deletion of pods, which asks something of its rule, too. */
export function arbitraryAction(kind: WatchedKind): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: arbitraryRequest(kind.resource === "secrets") },
    { weight: 2, arbitrary: arbitraryScript },
    { weight: 2, arbitrary: arbitraryOwnWorkflow(kind) },
  );
}
