import type { DeliveryListener } from "../deliver/parts.ts";
import type { Outcome } from "../deliver/outcome.ts";
import type { Destination, Job, Letter } from "../event/job.ts";
import type { Refusal } from "../http/answer.ts";
import { unavailable, type Intake, type WhenGone } from "../http/receiver.ts";
import type { Senders } from "./durable.ts";

/**
 * Takes events by delivering them: without a spool nothing is taken that was not delivered. A Sensor tries again what is
 * refused, so it is Argo's event bus that keeps events while the destination is away.
 */
export class PassThroughIntake implements Intake {
  readonly #senders: Senders;
  readonly #listener: Pick<DeliveryListener, "attempted" | "paused">;
  readonly #away = new Set<Destination>();
  readonly #abort = new AbortController();

  constructor(senders: Senders, listener: Pick<DeliveryListener, "attempted" | "paused">) {
    this.#senders = senders;
    this.#listener = listener;
  }

  async deliver(job: Job, whenGone: WhenGone): Promise<"accepted" | Refusal> {
    const sender = this.#senders[job.destination];
    if (!sender) return unavailable("there is no such destination", "NO_DESTINATION");
    const began = performance.now();
    const entry = { ...job, seq: 0, attempts: 0, accepted: Date.now(), size: job.body.byteLength };
    const gone = new AbortController();
    // It sends the event again, and a delivery that nobody waits for would only be in the way.
    whenGone(() => gone.abort());
    const outcome = await sender.send(entry, AbortSignal.any([this.#abort.signal, gone.signal]));
    this.#listener.attempted(job.destination, entry, outcome, performance.now() - began);
    if (!gone.signal.aborted) this.#tell(job.destination, outcome);
    return answerTo(outcome);
  }

  /** Tells once that a destination is away, and once that it is back. */
  #tell(destination: Destination, outcome: Outcome): void {
    const isAway = outcome.kind === "away" || outcome.kind === "timeout";
    const isBack = outcome.kind === "delivered" || outcome.kind === "failed";
    if (isAway === this.#away.has(destination) || !(isAway || isBack)) return;
    if (isAway) this.#away.add(destination);
    else this.#away.delete(destination);
    this.#listener.paused(destination, isAway, "detail" in outcome ? outcome.detail : "");
  }

  /**
   * There is no list to keep a letter in. What can never be used, or was done already, is let go, with a line in the
   * log; the rest must wait.
   */
  keep({ reason }: Letter): Promise<"accepted" | Refusal> {
    const useless = reason === "invalid" || reason === "oversized" || reason === "duplicate";
    const refusal = unavailable("without a spool there is no list of dead letters", "NO_SPOOL");
    return Promise.resolve(useless ? "accepted" : refusal);
  }

  notReady(): undefined {
    return undefined;
  }

  counts(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Gives requests on their way until the deadline, in ms. */
  stop(deadline: number): Promise<void> {
    setTimeout(() => this.#abort.abort(), deadline).unref();
    return Promise.resolve();
  }
}

function answerTo(outcome: Outcome): "accepted" | Refusal {
  switch (outcome.kind) {
    case "delivered":
    case "skipped":
      return "accepted";
    case "away":
    case "timeout":
      return unavailable(`the destination is away: ${outcome.detail}`, "DESTINATION_AWAY");
    case "failed":
    case "hopeless":
      return { status: 502, code: "NOT_DELIVERED", message: `the destination did not take it: ${outcome.detail}` };
  }
}
