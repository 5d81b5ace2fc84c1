import type { Dispatcher, Pool } from "undici";
import { single } from "./answers.ts";

/** What was answered. */
export interface PostAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** What is posted. */
export interface Post {
  readonly path: string;
  /** Names and values by turns. */
  readonly headers: string[];
  readonly body: Uint8Array | string;
}

/** How long the rest of an answer may take, in ms: who sends it drop by drop must not hold a connection. */
const patience = 5000;
/** So many bytes of the body of an answer are read, to use the connection again. */
const worthReading = 65_536;

/**
 * Posts over a pool, and throws the body of the answer away. The status was said: that the body ends early or is too long
 * changes nothing. Rejects with what undici says when there is no status, and with the signal's reason. `Pool.request`
 * would make a stream of each answer, which costs more than the rest of a delivery.
 */
export function post(pool: Pool, request: Post, signal: AbortSignal): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    pool.dispatch({ ...request, method: "POST" }, new Answering(resolve, reject, signal));
  });
}

class Answering implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: PostAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #signal: AbortSignal;
  readonly #abort: () => void;
  #controller: Dispatcher.DispatchController | undefined;
  #answer: PostAnswer | undefined;
  #timer: NodeJS.Timeout | undefined;
  #read = 0;

  constructor(resolve: (answer: PostAnswer) => void, reject: (error: Error) => void, signal: AbortSignal) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    this.#abort = () => this.#end(signal.reason as Error);
    signal.addEventListener("abort", this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It waited for a connection while it was aborted.
    if (this.#signal.aborted) controller.abort(this.#signal.reason as Error);
    this.#controller = controller;
  }

  onResponseStart(_controller: unknown, status: number, headers: Readonly<Record<string, string | string[]>>): void {
    if (status < 200) return;
    this.#answer = { status, retryAfter: single(headers["retry-after"]) };
    if (headers["content-length"] !== "0") this.#timer = setTimeout(() => this.#end(new Error("slow")), patience);
  }

  onResponseData(_controller: unknown, { length }: Buffer): void {
    this.#read += length;
    if (this.#read > worthReading) this.#end(new Error("long"));
  }

  onResponseEnd(): void {
    this.#settle();
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#settle(error);
  }

  /** Closes the connection. */
  #end(why: Error): void {
    this.#settle(why);
    this.#controller?.abort(why);
  }

  /** What was answered counts, also when there is an error afterwards. */
  #settle(error?: Error): void {
    clearTimeout(this.#timer);
    this.#signal.removeEventListener("abort", this.#abort);
    if (this.#answer) this.#resolve(this.#answer);
    else this.#reject(error ?? new Error("no answer"));
  }
}
