/**
 * How a step ended. `done`: the action was carried out. `nothing`: there was nothing to do (any more). `skipped`: left
 * out by the cool-down. `dryRun`: all was checked, and what would have been done is told. `failed`: it may go better the
 * next time. `badInput`: what it was given makes no sense. `refused`: a guardrail held. `forbidden`: the API server does
 * not allow it.
 */
export type ResultKind = "done" | "nothing" | "skipped" | "dryRun" | "failed" | "badInput" | "refused" | "forbidden";

/** Whether nobody has to look into it. */
export function isNormal(result: ResultKind): boolean {
  return result === "done" || result === "nothing" || result === "skipped" || result === "dryRun";
}

/** What a step came to, told in its log, its result, its exit code and the Event on its target. */
export interface Outcome {
  readonly result: ResultKind;
  /** One word in UpperCamelCase, as reasons of Kubernetes Events are, such as PodDeleted. */
  readonly reason: string;
  /** A sentence for whoever reads the log at night. Of the event it shows the identity of the object, nothing else. */
  readonly message: string;
  /** An exit code other than the one that follows from `result`: the one that a script ended with. */
  readonly exitCode?: number;
  /** It failed, and surely changed nothing: neither cool-down nor budget counts it. */
  readonly unchanged?: true;
  /** More for the result and the log. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  /** What a script handed over: for the result, and never for the log, since it can be anything. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** Thrown where a step cannot go on; caught by the runtime alone. */
export class Ended extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome.message);
    this.name = "Ended";
    this.outcome = outcome;
  }
}

/** Ends the step with this outcome. */
export function end(result: ResultKind, reason: string, message: string, details?: Outcome["details"]): never {
  throw new Ended({ result, reason, message, ...(details ? { details } : {}) });
}
