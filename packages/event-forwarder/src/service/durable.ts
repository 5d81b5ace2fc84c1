import { Delivery } from "../deliver/delivery.ts";
import type { DeliveryListener, DeliverySettings, Sender } from "../deliver/parts.ts";
import type { Outcome } from "../deliver/outcome.ts";
import { destinations, noDestination, type Destination, type Job, type Letter } from "../event/job.ts";
import type { Refusal } from "../http/answer.ts";
import { unavailable, type Intake } from "../http/receiver.ts";
import type { Counts } from "../spool/batch.ts";
import type { Guard } from "../spool/guard.ts";
import { Spool, SpoolFull, type SpoolListener, type Trouble } from "../spool/spool.ts";
import type { Damage } from "../spool/open-spool.ts";

/** How often the spool looks for room, or for what another process did. */
const lookEvery = 1000;

/** How senders are told why nothing is stored. */
const troubles: Readonly<Record<Trouble, { readonly message: string; readonly code: string }>> = {
  full: { message: "the spool is full", code: "SPOOL_FULL" },
  failing: { message: "the disk of the spool fails", code: "SPOOL_FAILING" },
};

/** Where a sender is missing there is no such destination: its events become dead letters. */
export type Senders = Readonly<Partial<Record<Destination, Sender>>>;

/** Takes events by storing them, and delivers them afterwards. */
export class DurableIntake implements Intake {
  readonly #spool: Spool;
  readonly #deliveries: ReadonlyMap<Destination, Delivery>;
  readonly #timer: NodeJS.Timeout;

  private constructor(spool: Spool, deliveries: ReadonlyMap<Destination, Delivery>) {
    this.#spool = spool;
    this.#deliveries = deliveries;
    // The spool tells by itself when it breaks.
    this.#timer = setInterval(() => void spool.look().catch(() => undefined), lookEvery);
    for (const delivery of deliveries.values()) delivery.start();
  }

  /** Opens the spool and begins to deliver what it holds. Rejects when the spool cannot be opened. */
  static async start(
    { folder, size }: { readonly folder: string; readonly size: number },
    sendersWith: (guard: Guard) => Senders,
    settings: DeliverySettings,
    listener: DeliveryListener & Omit<SpoolListener, "foreign">,
  ): Promise<{ readonly intake: DurableIntake; readonly damage: Damage | undefined }> {
    const deliveries = new Map<Destination, Delivery>();
    const foreign = (): void => {
      for (const delivery of deliveries.values()) delivery.reload();
    };
    const { spool, damage } = await Spool.open(folder, size, {
      foreign,
      trouble: (trouble, detail) => listener.trouble(trouble, detail),
      broken: (error) => listener.broken(error),
    });
    const senders = sendersWith(spool);
    for (const destination of destinations) {
      // Events of before are in the queue still when a destination is taken out of the configuration.
      const sender = senders[destination] ?? { send: () => Promise.resolve(nowhere(destination)) };
      deliveries.set(destination, new Delivery(destination, spool, { ...sender, settings, listener }));
    }
    return { intake: new DurableIntake(spool, deliveries), damage };
  }

  #refusal(error: unknown): Refusal {
    if (!(error instanceof SpoolFull)) return unavailable("the spool cannot be used", "SPOOL_BROKEN");
    const { message, code } = troubles[this.#spool.trouble ?? "full"];
    return unavailable(message, code);
  }

  async deliver(job: Job): Promise<"accepted" | "duplicate" | Refusal> {
    const accepted = Date.now();
    try {
      const seq = await this.#spool.accept(job);
      if (seq === "duplicate") return "duplicate";
      const { key, orderKey, facts, body } = job;
      this.#deliveries.get(job.destination)?.stored({ seq, key, orderKey, facts, accepted, body });
      return "accepted";
    } catch (error) {
      return this.#refusal(error);
    }
  }

  async keep(letter: Letter): Promise<"accepted" | "duplicate" | Refusal> {
    try {
      return (await this.#spool.keep(letter)) === "kept" ? "accepted" : "duplicate";
    } catch (error) {
      return this.#refusal(error);
    }
  }

  /** Why nothing can be taken now. */
  notReady(): string | undefined {
    const { trouble } = this.#spool;
    return trouble && troubles[trouble].message;
  }

  counts(): Promise<Counts> {
    return this.#spool.counts();
  }

  /** Ends deliveries within a deadline in ms, and closes the spool; what is left is delivered after the next start. */
  async stop(deadline: number): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all([...this.#deliveries.values()].map((delivery) => delivery.stop(deadline)));
    await this.#spool.close();
  }
}

function nowhere(destination: Destination): Outcome {
  return { kind: "hopeless", reason: "noDestination", detail: noDestination[destination] };
}
