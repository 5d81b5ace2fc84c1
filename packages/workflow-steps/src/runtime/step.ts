import type { StepName } from "@argo-rules/contracts/steps";
import type { KubernetesApi } from "../api/kubernetes-api.ts";
import type { Release } from "../guard/limits.ts";
import type { StepEvent, Subject } from "../event/step-event.ts";
import type { Parameters } from "./parameters.ts";
import type { Log } from "./log.ts";
import type { Outcome } from "../outcome/outcome.ts";

/** What the runtime gives a step. */
export interface StepRun {
  readonly parameters: Parameters;
  readonly event: StepEvent;
  readonly api: KubernetesApi;
  /** Ends with the time limit of an attempt, for the reason that `AbortSignal.timeout` gives, and with SIGTERM. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What would be changed: it is checked by the guardrails, and the Kubernetes Event is recorded on it. */
export interface Target extends Subject {
  /** Words for it in messages, such as "the pod shop/checkout-0". */
  readonly words: string;
}

/** A checked action, ready to be carried out. */
export interface Prepared {
  /** The target as it was found, with its labels as they are now. */
  readonly target: Target | undefined;
  /** What it will do, for a dry run: "delete the pod shop/checkout-0". */
  readonly intent: string;
  /**
   * Claims what others must not claim at the same time, beside cool-down and budget. Called once, after every other
   * guardrail, and never in a dry run. What it gives takes the claim back.
   */
  readonly claim?: () => Promise<Release>;
  /** Carries it out. Called once, after every guardrail, and never in a dry run. */
  readonly act: () => Promise<Outcome>;
}

/**
 * One of the prebuilt steps. `targetOf` says from the event alone what it is about, `prepare` looks at the cluster and
 * changes nothing. Both end the step (`end`) where there is nothing to do or something is wrong.
 */
export interface Step {
  readonly name: StepName;
  readonly targetOf: (run: StepRun) => Target | undefined;
  readonly prepare: (run: StepRun, target: Target | undefined) => Promise<Prepared>;
}
