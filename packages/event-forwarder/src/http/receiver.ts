import type { IncomingMessage, ServerResponse } from "node:http";
import type { Job, Letter } from "../event/job.ts";
import { invalidLetter, isSensor, readRequest, type Reading } from "../event/read-request.ts";
import { told, type Log } from "../ops/log.ts";
import type { Metrics } from "../ops/metrics.ts";
import { accept, refuse, write, type Refusal } from "./answer.ts";
import type { Authorize } from "./auth.ts";
import { BodyBudget } from "./body-budget.ts";
import { drainBody, readBody, type Body } from "./read-body.ts";
import { pathOf, posted, refusalOf, tooLarge } from "./routes.ts";

/** So long, in ms, a body is read whose sender is refused anyway. */
const drainTime = 1000;

/** Takes what was read for good, or says why it cannot. `accepted` is kept once it can no longer be lost. */
export interface Intake {
  /** `whenGone` tells when the sender goes away before it is answered. */
  readonly deliver: (job: Job, whenGone: WhenGone) => Promise<"accepted" | "duplicate" | Refusal>;
  readonly keep: (letter: Letter) => Promise<"accepted" | "duplicate" | Refusal>;
}

/** Calls what it is given once the sender is gone. */
export type WhenGone = (then: () => void) => void;

/** What a receiver works with. */
export interface ReceiverParts {
  readonly intake: Intake;
  readonly reading: Reading;
  /** Finds out more about a letter before it is kept. */
  readonly examine: (letter: Letter) => Promise<Letter>;
  readonly limits: { readonly most: number; readonly mostFromSensors: number };
  readonly authorize: Authorize;
  /** Why the forwarder takes nothing now; undefined when it is ready. */
  readonly notReady: () => string | undefined;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Answers requests. Never rejects: what goes wrong is an answer, or a line in the log. */
export class Receiver {
  readonly #parts: ReceiverParts;
  readonly #budget = new BodyBudget();

  constructor(parts: ReceiverParts) {
    this.#parts = parts;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { metrics, log } = this.#parts;
    const path = pathOf(request);
    try {
      await this.#answer(request, response, path);
    } catch (error) {
      // A sender that went away has not read an answer: it will send again.
      if (response.writable && !request.destroyed) {
        log.error({ err: error }, "this is a bug: a request could not be answered");
        refuse(response, unavailable("the request could not be answered", "INTERNAL"));
      } else {
        log.debug({ path }, "the sender went away");
      }
    }
    const status = response.writableEnded ? response.statusCode : "none";
    metrics.requests.inc({ path: posted.has(path) ? path : "other", status });
  }

  async #answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { limits, authorize, notReady } = this.#parts;
    const refusal = refusalOf(request, { authorize, most: limits.most });
    if (refusal) return this.#refuse(request, response, refusal);
    const kind = posted.get(path);
    if (!kind) return this.#tell(path, response);
    const reason = notReady();
    if (reason !== undefined) return this.#refuse(request, response, unavailable(reason, "NOT_READY"));
    const most = isSensor(request.headers) ? limits.mostFromSensors : limits.most;
    const share = this.#budget.share();
    try {
      const body = await readBody(request, most, share.take);
      if (body.refused) {
        return refuse(response, unavailable("too many large events at a time", "BUSY"));
      }
      const result = body.oversized
        ? await this.#oversized(request, body, most)
        : await this.#take(kind, request, body.bytes, (then) => response.once("close", then));
      // What is left of a body that is far too large is not read: the next request cannot be found behind it.
      if (!request.complete) response.setHeader("connection", "close");
      if (result) refuse(response, result);
      else accept(response);
    } finally {
      share.giveBack();
    }
  }

  /** Undefined when it is taken. */
  async #take(
    kind: Parameters<typeof readRequest>[0],
    { headers }: IncomingMessage,
    body: Uint8Array,
    whenGone: WhenGone,
  ): Promise<Refusal | undefined> {
    const { intake, reading, metrics, log } = this.#parts;
    const meaning = readRequest(kind, headers, body, reading);
    switch (meaning.do) {
      case "log":
        log.info(told(meaning.facts), "event");
        metrics.accepted.inc({ destination: "log" });
        return undefined;
      case "refuse":
        return { status: 400, code: "INVALID", message: meaning.problem };
      case "keep":
        return this.#keep(meaning.letter);
      case "deliver": {
        const { job } = meaning;
        const result = await intake.deliver(job, whenGone);
        if (result === "duplicate") metrics.duplicates.inc();
        if (result === "accepted") metrics.accepted.inc({ destination: job.destination });
        return typeof result === "string" ? undefined : result;
      }
    }
  }

  async #keep(read: Letter): Promise<Refusal | undefined> {
    const { intake, examine, metrics, log } = this.#parts;
    const letter = await examine(read);
    const result = await intake.keep(letter);
    if (result === "duplicate") metrics.duplicates.inc();
    if (result !== "accepted") return result === "duplicate" ? undefined : result;
    metrics.letters.inc({ reason: letter.reason });
    log.warn({ ...told(letter.facts), reason: letter.reason, detail: letter.detail }, "dead letter");
    return undefined;
  }

  async #oversized(request: IncomingMessage, { bytes, hash }: Body, most: number): Promise<Refusal | undefined> {
    if (!isSensor(request.headers)) return tooLarge(most);
    const { ruleSet } = this.#parts.reading;
    const detail = `a Sensor sent more than ${most} bytes; the first of them are kept`;
    return this.#keep(invalidLetter("oversized", detail, ruleSet, { kept: bytes, sent: hash }));
  }

  async #tell(path: string, response: ServerResponse): Promise<void> {
    const { notReady, metrics } = this.#parts;
    const type = "text/plain; charset=utf-8";
    if (path === "/metrics") {
      const text = await metrics.text();
      return write(response, { status: 200, text, type: "text/plain; version=0.0.4; charset=utf-8" });
    }
    const reason = path === "/readyz" ? notReady() : undefined;
    write(response, { status: reason === undefined ? 200 : 503, text: `${reason ?? "ok"}\n`, type });
  }

  /** The body was not read: where there is much of it, some is, and then the connection is closed. */
  async #refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): Promise<void> {
    const small = Number(request.headers["content-length"] ?? 0) <= 65_536 && !request.headers["transfer-encoding"];
    const keepsConnection = small || (await drainBody(request, 4 * this.#parts.limits.most, drainTime));
    const headers = { ...refusal.headers, connection: "close" };
    refuse(response, keepsConnection ? refusal : { ...refusal, headers });
    if (small) request.resume();
  }
}

/** The sender has to come again later. */
export function unavailable(message: string, code: string): Refusal {
  return { status: 503, code, message, headers: { "retry-after": "5" } };
}
