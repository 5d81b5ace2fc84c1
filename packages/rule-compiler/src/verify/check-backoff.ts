import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Node } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";
import { at, kindForKubectl } from "./view.ts";

/** A duration as Go's time.ParseDuration reads it. */
const duration = /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

/** Nanoseconds below which nobody means to wait: a millisecond. */
const shortest = 1_000_000;

/**
 * A retryStrategy. One that cannot be read keeps the action from being run even once; what is left out has defaults.
 * Source: argo-events pkg/shared/util/retry.go (Convert2WaitBackoff, DoWithRetry).
 */
export function* checkBackoff(backoff: Node, key: Span | undefined): Iterable<Diagnostic> {
  const wait = at(backoff, "duration");
  if (wait?.kind === "string" && !duration.test(wait.value)) {
    const problem = `the duration ${JSON.stringify(wait.value)} is none`;
    const hint = /^\d+$/.test(wait.value)
      ? `write a unit: "${wait.value}s"`
      : 'write a number and a unit, such as "10s"';
    yield diagnose("MANIFEST_BACKOFF", wait.span, { problem, hint });
  }
  if (wait?.kind === "number" && wait.value > 0 && wait.value < shortest) {
    yield diagnose("MANIFEST_NANOSECONDS", wait.span, { found: wait.raw });
  }
  for (const name of ["factor", "jitter"]) {
    const found = at(backoff, name);
    if (found === undefined || kindForKubectl(found) === "number") continue;
    const hint = found.kind === "string" ? `write ${name}: ${found.value}, without quotes` : undefined;
    const problem = `${name} is no number`;
    yield diagnose("MANIFEST_BACKOFF", found.span, { problem, ...(hint === undefined ? {} : { hint }) });
  }
  yield* defaults(backoff, key);
}

function* defaults(backoff: Node, key: Span | undefined): Iterable<Diagnostic> {
  const steps = at(backoff, "steps");
  const missing = [
    ...(steps === undefined || (steps.kind === "number" && steps.value <= 0) ? ["steps is 5"] : []),
    ...(at(backoff, "duration") === undefined ? ["duration is 1s"] : []),
    ...(at(backoff, "factor") === undefined ? ["factor is 1"] : []),
    ...(at(backoff, "jitter") === undefined ? ["jitter is 1, which up to doubles each pause"] : []),
  ];
  if (missing.length > 0) yield diagnose("MANIFEST_BACKOFF_DEFAULT", key, { missing });
}
