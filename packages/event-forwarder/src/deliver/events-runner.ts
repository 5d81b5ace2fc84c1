import { eventsPath } from "@argo-rules/contracts";
import { Pool } from "undici";
import { whyNot } from "./answers.ts";
import { outcomeOfStatus, type Outcome } from "./outcome.ts";
import { post } from "./post.ts";
import type { Entry } from "./queue.ts";
import type { PayloadTemplate } from "./template.ts";

/** How Events Runner is reached. */
export interface EventsRunnerSettings {
  /** Base address, `http` or `https`. */
  readonly url: string;
  readonly connections: number;
  /** ms from the beginning of a request to its answer */
  readonly timeout: number;
}

/** What a connection is made with, as it stands in files that may change. */
export interface Credentials {
  readonly token: string | undefined;
  /** PEM. Without `ca` the system's roots count, which only an explicit option allows. */
  readonly ca: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
}

/**
 * The client of an Events Runner server. Follows no redirects, uses no proxy of the environment, and takes new
 * credentials while requests are under way: those keep the connections they have.
 */
export class EventsRunner {
  readonly #settings: EventsRunnerSettings;
  readonly #path: string;
  readonly #template: PayloadTemplate | undefined;
  #pool: Pool;
  #token: string | undefined;

  constructor(settings: EventsRunnerSettings, credentials: Credentials, template?: PayloadTemplate) {
    this.#settings = settings;
    this.#path = new URL(settings.url).pathname.replace(/\/+$/, "") + eventsPath;
    this.#template = template;
    this.#pool = this.#poolWith(credentials);
    this.#token = credentials.token;
  }

  /** Uses other credentials from now on. */
  renew(credentials: Credentials): void {
    const before = this.#pool;
    this.#pool = this.#poolWith(credentials);
    this.#token = credentials.token;
    void before.close();
  }

  /** Sends one event. */
  async send(
    { key, body, facts }: Pick<Entry, "key" | "facts"> & { readonly body: Uint8Array },
    signal: AbortSignal,
  ): Promise<Outcome> {
    const payload = this.#template ? this.#template.render(body, facts) : { body };
    if ("problem" in payload) return { kind: "hopeless", reason: "template", detail: payload.problem };
    const headers = ["content-type", "application/json", "idempotency-key", key];
    if (this.#token !== undefined) headers.push("authorization", `Bearer ${this.#token}`);
    try {
      const request = { path: this.#path, headers, body: payload.body };
      const { status, retryAfter } = await post(this.#pool, request, signal);
      return outcomeOfStatus(status, retryAfter, Date.now());
    } catch (error) {
      const detail = whyNot(error);
      return { kind: detail === "UND_ERR_HEADERS_TIMEOUT" ? "timeout" : "away", detail };
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  #poolWith({ ca, cert, key }: Credentials): Pool {
    const { url, connections, timeout } = this.#settings;
    return new Pool(new URL(url).origin, {
      connections,
      // One request at a time on a connection: a second one would wait for an answer that may not come.
      pipelining: 1,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      connect: {
        timeout: Math.min(timeout, 10_000),
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
      },
    });
  }
}
