import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { eventsPath } from "@argo-rules/contracts";
import { readEvent, type LedgerEntry } from "./accept.ts";
import { FaultSwitch, readFaultPlan, type FaultPlan, type TakingFault } from "./fault-plan.ts";
import { answerJson, isAuthorized, readBody } from "./requests.ts";
import { listen, makeServer, stop, type Tls } from "./transport.ts";

const faultsPath = "/faults";

/** What a receiver is started with. */
export interface EventsRunnerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  readonly host?: string;
  /** Demands `Authorization: Bearer <token>`. */
  readonly token?: string;
  readonly tls?: Tls;
  /** Called with each accepted event before it is answered. */
  readonly onEvent?: (entry: LedgerEntry) => void;
}

/** What the receiver has seen since it started, without the requests for `/faults`. */
export interface Counts {
  readonly connections: number;
  readonly requests: number;
  readonly accepted: number;
  /** By status. */
  readonly refused: Readonly<Record<string, number>>;
  readonly faults: Readonly<Partial<Record<TakingFault, number>>>;
}

/**
 * Starts a receiver of normalized events with the contract of an Events Runner server: `POST /api/v1/events` is answered
 * 405 for another method, 401 for another token, 400 for what is not JSON or has no `ruleID`, 200 otherwise. What it
 * does wrong besides is told to it at `/faults`. Rejects when it cannot listen.
 */
export async function startEventsRunner(options: EventsRunnerOptions = {}): Promise<EventsRunner> {
  const runner = new EventsRunner(options);
  await runner.start();
  return runner;
}

/** A receiver that runs. */
export class EventsRunner {
  readonly #options: EventsRunnerOptions;
  readonly #server: Server;
  readonly #faults = new FaultSwitch();
  readonly #refused: Record<string, number> = {};
  readonly #closing = new AbortController();
  #port: number;
  #connections = 0;
  #requests = 0;
  #accepted = 0;

  constructor(options: EventsRunnerOptions) {
    this.#options = options;
    this.#port = options.port ?? 0;
    this.#server = makeServer(options.tls, (request, response) => {
      // When that fails the sender has gone, or the receiver is being closed: nobody waits for an answer any more.
      this.#handle(request, response).catch(() => request.socket.destroy());
    });
    this.#server.on("connection", () => (this.#connections += 1));
    this.#server.keepAliveTimeout = 60_000;
  }

  async start(): Promise<void> {
    await listen(this.#server, this.#port, this.#host);
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `${this.#options.tls ? "https" : "http"}://${this.#host}:${this.#port}`;
  }

  get faults(): FaultPlan {
    return this.#faults.plan;
  }

  get counts(): Counts {
    return {
      connections: this.#connections,
      requests: this.#requests,
      accepted: this.#accepted,
      refused: { ...this.#refused },
      faults: { ...this.#faults.taken },
    };
  }

  /** Replaces the faults; resolves at once, for `down` when the socket is closed. */
  async setFaults(plan: FaultPlan): Promise<void> {
    this.#faults.set(plan);
    if (plan.down !== undefined && this.#server.listening) await this.#goDown(plan.down);
  }

  async #goDown(milliseconds: number): Promise<void> {
    await stop(this.#server);
    pause(milliseconds, undefined, { signal: this.#closing.signal }).then(
      () => this.start(),
      () => undefined,
    );
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    this.#closing.abort();
    if (this.#server.listening) await stop(this.#server);
  }

  get #host(): string {
    return this.#options.host ?? "127.0.0.1";
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://receiver");
    if (pathname === eventsPath) await this.#takeEvent(request, response);
    else if (pathname === faultsPath) await this.#takeFaults(request, response);
    else answerJson(response, 404, `nothing at ${pathname}`);
  }

  async #takeEvent(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#requests += 1;
    if (request.method !== "POST") return this.#refuse(response, 405, `${request.method} is not POST`);
    const body = await readBody(request);
    const plan = this.#faults.plan;
    if (plan.slow !== undefined) await pause(plan.slow, undefined, { signal: this.#closing.signal });
    const fault = this.#faults.next();
    if (fault !== undefined && this.#goesWrong(fault, plan, request, response)) return;
    if (body === undefined) return this.#refuse(response, 413, "the body is too large");
    if (!isAuthorized(request, this.#options.token)) return this.#refuse(response, 401, "another token is wanted");
    const entry = readEvent(body, String(request.headers["idempotency-key"] ?? ""), Date.now());
    if (typeof entry === "string") return this.#refuse(response, 400, entry);
    this.#accepted += 1;
    this.#options.onEvent?.(entry);
    // What is left of the faults spoils the answer alone.
    if (fault === "drop") request.socket.resetAndDestroy();
    else if (fault === "garble") request.socket.end(noise.body);
    else response.writeHead(200, { "Content-Length": 0 }).end();
  }

  /** Does what a fault does before the event is looked at; false when it comes after that. */
  #goesWrong(fault: TakingFault, plan: FaultPlan, request: IncomingMessage, response: ServerResponse): boolean {
    const { drop, garble, redirect, retryAfter, fail } = plan;
    switch (fault) {
      case "halfOpen":
        return true;
      case "drop":
        if (drop?.at === "request") request.socket.resetAndDestroy();
        return drop?.at === "request";
      case "garble":
        if (garble !== undefined && garble.as !== "body") request.socket.end(noise[garble.as]);
        return garble?.as !== "body";
      case "redirect":
        response.setHeader("Location", redirect?.to ?? "/");
        this.#refuse(response, 301, "told to redirect");
        return true;
      case "retryAfter":
        response.setHeader("Retry-After", retryAfter?.seconds ?? 0);
        this.#refuse(response, retryAfter?.status ?? 503, "told to be busy");
        return true;
      case "fail":
        this.#refuse(response, fail?.status ?? 500, "told to fail");
        return true;
    }
  }

  #refuse(response: ServerResponse, status: number, message: string): void {
    this.#refused[status] = (this.#refused[status] ?? 0) + 1;
    if (status === 405) response.setHeader("Allow", "POST");
    answerJson(response, status, message);
  }

  /** Shows the faults, or sets them. */
  async #takeFaults(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "POST") {
      const plan = readFaultPlan((await readBody(request)) ?? "");
      if (typeof plan === "string") return answerJson(response, 400, plan);
      const { down, ...rest } = plan;
      this.#faults.set(rest);
      const answered = new Promise((resolve) => void response.once("close", resolve));
      answerJson(response, 200, { faults: plan, counts: this.counts });
      await answered;
      // Not before the answer has gone: it ends this connection too.
      if (down !== undefined) await this.setFaults(plan);
    } else if (request.method === "GET") {
      answerJson(response, 200, { faults: this.faults, counts: this.counts });
    } else {
      response.setHeader("Allow", "GET, POST");
      answerJson(response, 405, `${request.method} is not GET or POST`);
    }
  }
}

/** What stands where an answer should. */
const noise = {
  statusLine: "\u0000\u0001NOT HTTP AT ALL\r\n\r\n",
  head: "HTTP/1.1 200 OK\r\nContent-Le",
  body: 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"half":',
};
