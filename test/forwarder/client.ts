import { setTimeout as pause } from "node:timers/promises";
import { eventsPath } from "@argo-rules/contracts";
import { Pool } from "undici";
import { makeEvent } from "./events.ts";

/** How a client sends. */
export interface ClientOptions {
  /** Each sends one event after the other. */
  readonly connections: number;
  readonly padding?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Options of the TLS connection, PEM. */
  readonly connect?: { readonly ca: string; readonly cert?: string; readonly key?: string };
  /** Ms before an event that was not accepted is sent again, as a Sensor does. 50 by default. */
  readonly again?: number;
}

/**
 * Sends events over connections that are kept, and keeps a ledger of what was answered 200. What is not is sent again
 * until it is: as a Sensor does, whose later events wait meanwhile.
 */
export class Client {
  readonly sent = new Set<string>();
  readonly accepted = new Set<string>();
  /** Answers by status, and `none` for requests without one. */
  readonly answers: Record<string, number> = {};
  readonly #pool: Pool;
  readonly #options: ClientOptions;
  readonly #next: number[];
  readonly #watchers: (() => void)[] = [];
  readonly #stop = new AbortController();

  constructor(url: string, options: ClientOptions) {
    const { connections, connect } = options;
    this.#options = options;
    this.#next = Array.from({ length: connections }, () => 0);
    // Triggers of Sensors wait as long for an answer.
    const headersTimeout = 5000;
    this.#pool = new Pool(url, { connections, pipelining: 1, headersTimeout, ...(connect ? { connect } : {}) });
  }

  /** Sends so many further events; resolves when all of them are accepted, or after `stop`. */
  async send(name: string, events: number): Promise<void> {
    const { connections } = this.#options;
    await Promise.all(
      this.#next.map(async (first, at) => {
        const count = Math.floor(events / connections) + (at < events % connections ? 1 : 0);
        this.#next[at] = first + count;
        for (let n = first; n < first + count && !this.#stop.signal.aborted; n += 1)
          await this.#deliver(`${name}-${at}`, n);
      }),
    );
  }

  /** Resolves when the next event is accepted. */
  nextAccepted(): Promise<void> {
    return new Promise((resolve) => this.#watchers.push(resolve));
  }

  /** Sends no further event, and none again. */
  stop(): void {
    this.#stop.abort();
  }

  async close(): Promise<void> {
    this.stop();
    await this.#pool.destroy();
  }

  async #deliver(sender: string, n: number): Promise<void> {
    const { identity, body } = makeEvent(sender, n, this.#options.padding);
    this.sent.add(identity);
    while (!(await this.#post(body))) {
      if (this.#stop.signal.aborted) return;
      await pause(this.#options.again ?? 50, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
    this.accepted.add(identity);
    for (const resolve of this.#watchers.splice(0)) resolve();
  }

  async #post(body: string): Promise<boolean> {
    const headers = { "Content-Type": "application/json", ...this.#options.headers };
    let answer = "none";
    try {
      const { statusCode, body: said } = await this.#pool.request({ path: eventsPath, method: "POST", headers, body });
      answer = `${statusCode}`;
      await said.dump();
    } catch {
      // The forwarder is away: no answer, or half of one.
    }
    this.answers[answer] = (this.answers[answer] ?? 0) + 1;
    return answer === "200";
  }
}
