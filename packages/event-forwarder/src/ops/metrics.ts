import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Counts } from "../spool/batch.ts";

/**
 * Metrics for Prometheus. Labels take few values, all of them known beforehand: no rule, no object and nothing else from
 * an event is one.
 */
export class Metrics {
  readonly #registry: Registry = new Registry();
  readonly requests: Counter<"path" | "status"> = new Counter({
    name: "event_forwarder_requests_total",
    help: "Requests answered, by path and status.",
    labelNames: ["path", "status"],
    registers: [this.#registry],
  });
  readonly accepted: Counter<"destination"> = new Counter({
    name: "event_forwarder_events_accepted_total",
    help: "Events stored for a destination, or written to the log.",
    labelNames: ["destination"],
    registers: [this.#registry],
  });
  readonly duplicates: Counter = new Counter({
    name: "event_forwarder_duplicates_total",
    help: "Events that were there already.",
    registers: [this.#registry],
  });
  readonly attempts: Counter<"destination" | "outcome"> = new Counter({
    name: "event_forwarder_attempts_total",
    help: "Attempts to deliver an event, by destination and outcome.",
    labelNames: ["destination", "outcome"],
    registers: [this.#registry],
  });
  readonly seconds: Histogram<"destination"> = new Histogram({
    name: "event_forwarder_attempt_seconds",
    help: "How long attempts took.",
    labelNames: ["destination"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.#registry],
  });
  readonly letters: Counter<"reason"> = new Counter({
    name: "event_forwarder_dead_letters_total",
    help: "Events that became dead letters, by reason.",
    labelNames: ["reason"],
    registers: [this.#registry],
  });
  readonly paused: Gauge<"destination"> = new Gauge({
    name: "event_forwarder_destination_paused",
    help: "1 while a destination is away and probed.",
    labelNames: ["destination"],
    registers: [this.#registry],
  });
  readonly damaged: Gauge = new Gauge({
    name: "event_forwarder_spool_damaged",
    help: "1 when the spool was damaged at the start and moved aside.",
    registers: [this.#registry],
  });
  readonly full: Gauge = new Gauge({
    name: "event_forwarder_spool_full",
    help: "1 while there is no room for a further event.",
    registers: [this.#registry],
  });

  readonly failing: Gauge = new Gauge({
    name: "event_forwarder_spool_failing",
    help: "1 while the disk of the spool cannot be read or written.",
    registers: [this.#registry],
  });

  readonly #counts: () => Promise<Counts | undefined>;
  readonly #queued: Gauge = this.#gauge("event_forwarder_queued", "Events that wait for delivery.", ["destination"]);
  readonly #dead: Gauge = this.#gauge("event_forwarder_dead_letters", "Dead letters in the list.");
  readonly #bytes: Gauge = this.#gauge("event_forwarder_spool_bytes", "Bytes of the spool in use.");
  readonly #limit: Gauge = this.#gauge("event_forwarder_spool_limit_bytes", "Most bytes that the spool may use.");
  readonly #oldest: Gauge = this.#gauge("event_forwarder_oldest_seconds", "Age of the oldest event that waits.");

  /** `counts` is asked at each scrape; it gives undefined without a spool. */
  constructor(counts: () => Promise<Counts | undefined>) {
    this.#counts = counts;
    collectDefaultMetrics({ register: this.#registry });
  }

  /** All metrics in the text format of Prometheus. */
  async text(): Promise<string> {
    // What else there is to tell matters most when the spool cannot be read.
    const found = await this.#counts().catch(() => undefined);
    if (found) {
      for (const [destination, count] of Object.entries(found.queued)) this.#queued.set({ destination }, count);
      this.#dead.set(found.dead);
      this.#bytes.set(found.bytes);
      this.#limit.set(found.limit);
      this.#oldest.set(found.oldest === 0 ? 0 : Math.max(0, (Date.now() - found.oldest) / 1000));
    }
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }
}
