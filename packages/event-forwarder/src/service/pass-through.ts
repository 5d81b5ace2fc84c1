import type { DeliveryListener } from "../deliver/parts.ts";
import type { Outcome } from "../deliver/outcome.ts";
import type { Job, Letter } from "../event/job.ts";
import type { Refusal } from "../http/answer.ts";
import { unavailable, type Intake } from "../http/receiver.ts";
import type { Senders } from "./durable.ts";

/**
 * Takes events by delivering them: without a spool nothing is taken that was not delivered. A Sensor tries again what is
 * refused, so it is Argo's event bus that keeps events while the destination is away.
 */
export class PassThroughIntake implements Intake {
  readonly #senders: Senders;
  readonly #listener: Pick<DeliveryListener, "attempted">;
  readonly #abort = new AbortController();

  constructor(senders: Senders, listener: Pick<DeliveryListener, "attempted">) {
    this.#senders = senders;
    this.#listener = listener;
  }

  async deliver(job: Job): Promise<"accepted" | Refusal> {
    const sender = this.#senders[job.destination];
    if (!sender) return unavailable("there is no such destination", "NO_DESTINATION");
    const began = performance.now();
    const entry = { ...job, seq: 0, attempts: 0, accepted: Date.now(), size: job.body.byteLength };
    const outcome = await sender.send(entry, this.#abort.signal);
    this.#listener.attempted(job.destination, entry, outcome, performance.now() - began);
    return answerTo(outcome);
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
