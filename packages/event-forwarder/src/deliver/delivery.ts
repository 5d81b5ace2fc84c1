import type { Destination } from "../event/job.ts";
import type { Row } from "../spool/batch.ts";
import type { Spool } from "../spool/spool.ts";
import type { HopelessReason, Outcome } from "./outcome.ts";
import type { DeliveryListener, DeliverySettings, Send, Sender } from "./parts.ts";
import { Queue, type Entry } from "./queue.ts";

/** So many events of a destination are known in memory at most; the others wait on disk. */
const windowSize = 20_000;
/** Of so many more only the numbers are known, since there are many about one object. Then nothing is read any more. */
const mostResting = 1_000_000;
/** So many bytes of bodies a destination keeps in memory at most; the others are read when they are sent. */
const bodyBytes = 16 * 1024 * 1024;

/** Bodies of so many bytes are on their way at a time, or a single larger one: large events are few, and must not add up. */
const flightBytes = 16 * 1024 * 1024;
/** So much is read from disk at once: while the spool reads, it stores nothing. */
const chunk = { events: 2000, bytes: 4 * 1024 * 1024 };

/**
 * Delivers the events of one destination from the spool: some at a time, those of one object in order, each as often as
 * it may be tried. A destination that is away pauses, and is probed with one event.
 */
export class Delivery {
  readonly destination: Destination;
  readonly #spool: Spool;
  readonly #send: Send;
  readonly #giveUp: Sender["giveUp"];
  readonly #settings: DeliverySettings;
  readonly #listener: DeliveryListener;
  readonly #queue = new Queue();
  readonly #abort = new AbortController();
  readonly #timers = new Set<NodeJS.Timeout>();
  #bytes = 0;
  /** When something was delivered last, on the clock of `performance.now`. */
  #delivered = 0;
  #running = 0;
  /** Bytes of the bodies on their way. */
  #flying = 0;
  #last = 0;
  /** Whether there may be events on disk that are not known in memory. */
  #behind = true;
  #loading = false;
  #pause: "none" | "waiting" | "probing" = "none";
  /** The event by which it is found out whether the destination is back. */
  #probed: Entry | undefined;
  #stopped = false;
  #idle: (() => void)[] = [];

  constructor(
    destination: Destination,
    spool: Spool,
    {
      send,
      giveUp,
      settings,
      listener,
    }: Sender & { readonly settings: DeliverySettings; readonly listener: DeliveryListener },
  ) {
    this.destination = destination;
    this.#spool = spool;
    this.#send = send;
    this.#giveUp = giveUp;
    this.#settings = settings;
    this.#listener = listener;
  }

  /** Events that are known in memory, those on their way, and whether the destination is paused. */
  get state(): { readonly known: number; readonly running: number; readonly paused: boolean } {
    return { known: this.#queue.size, running: this.#running, paused: this.#pause !== "none" };
  }

  /** Begins with what is on disk. */
  start(): void {
    this.#pump();
  }

  /** An event was stored under this number. */
  stored(row: Omit<Row, "due" | "attempts">): void {
    const { size, resting } = this.#queue;
    if (this.#behind || this.#loading || size >= windowSize || resting >= mostResting || row.seq <= this.#last) {
      this.#behind = true;
      return this.#pump();
    }
    this.#add({ ...row, attempts: 0, size: row.body.byteLength }, false);
    this.#pump();
  }

  /** Something else has put events into the spool. */
  reload(): void {
    this.#behind = true;
    this.#pump();
  }

  /** Takes up no further event, and waits for those on their way, up to a deadline in ms. What remains is on disk. */
  async stop(deadline: number): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    if (this.#running === 0) return;
    const timer = setTimeout(() => this.#abort.abort(), deadline);
    await new Promise<void>((resolve) => this.#idle.push(resolve));
    clearTimeout(timer);
  }

  #add(entry: Entry, held: boolean): void {
    this.#last = entry.seq;
    const kept = this.#queue.add(entry, { held });
    if (kept) this.#keepBody(entry);
  }

  #keepBody(entry: Entry): void {
    if (this.#bytes + entry.size > bodyBytes) entry.body = undefined;
    else this.#bytes += entry.size;
  }

  #pump(): void {
    if (this.#stopped) return;
    const { size, resting } = this.#queue;
    if (this.#behind && !this.#loading && size < windowSize / 2 && resting < mostResting) void this.#load();
    if (this.#pause === "probing") this.#probe();
    const limit = this.#pause === "none" ? this.#settings.workers : 0;
    while (this.#running < limit && this.#flying < flightBytes && this.#queue.hasReady) this.#begin();
  }

  #begin(): Entry | undefined {
    const entry = this.#queue.take();
    if (entry) void this.#attempt(entry);
    return entry;
  }

  async #load(): Promise<void> {
    this.#loading = true;
    this.#behind = false;
    const rows = await this.#spool.load(this.destination, this.#last, chunk.events, chunk.bytes).catch(() => undefined);
    this.#loading = false;
    if (!rows) {
      // Nothing may be taken up past what could not be read.
      this.#behind = true;
      return this.#later(1000, () => undefined);
    }
    for (const row of rows) this.#addLoaded(row);
    if (rows.length > 0) this.#behind = true;
    this.#pump();
  }

  #addLoaded({ due, ...row }: Row): void {
    const entry: Entry = { ...row, size: row.body.byteLength };
    // A clock that was set back must not hold an event up for longer than one delay.
    const wait = Math.min(due - Date.now(), this.#settings.requeueDelay);
    this.#add(entry, wait > 0);
    if (wait > 0) this.#later(wait, () => this.#queue.release(entry));
  }

  /** Takes further events of an object from disk, when most of those in memory are done. */
  async #refill(orderKey: string): Promise<void> {
    const seqs = this.#queue.lacking(orderKey);
    if (seqs.length === 0) return;
    const rows = await this.#spool.read(seqs, chunk.bytes).catch(() => undefined);
    // What could not be read is lacking still.
    if (!rows) this.#queue.resume(orderKey, [], 0);
    if (!rows) return this.#later(1000, () => void this.#refill(orderKey));
    const entries: Entry[] = rows.map((row) => ({ ...row, size: row.body.byteLength }));
    for (const entry of entries) this.#keepBody(entry);
    // Those that are missing after the last one may not have been read for their size.
    this.#queue.resume(orderKey, entries, rows.at(-1)?.seq ?? seqs.at(-1) ?? 0);
    void this.#refill(orderKey);
    this.#pump();
  }

  async #attempt(entry: Entry): Promise<void> {
    this.#running++;
    this.#flying += entry.size;
    const began = performance.now();
    let outcome: Outcome;
    try {
      const body = entry.body ?? (await this.#read(entry));
      if (body === "unreadable") outcome = { kind: "away", detail: "the spool cannot be read" };
      else if (!body) outcome = { kind: "skipped", detail: "gone" };
      else outcome = await this.#send({ ...entry, body }, this.#abort.signal);
    } catch (error) {
      outcome = { kind: "failed", detail: `this is a bug: ${String(error)}` };
    }
    this.#running--;
    this.#flying -= entry.size;
    this.#listener.attempted(this.destination, entry, outcome, performance.now() - began);
    if (!this.#abort.signal.aborted || outcome.kind === "delivered") this.#settle(entry, outcome, began);
    if (this.#probed === entry) this.#probed = undefined;
    if (this.#stopped && this.#running === 0) for (const done of this.#idle.splice(0)) done();
    this.#pump();
  }

  /** The body of an event that is on disk only; undefined when it is no longer there. */
  async #read(entry: Entry): Promise<Uint8Array | "unreadable" | undefined> {
    const rows = await this.#spool.read([entry.seq], 0).catch(() => undefined);
    return rows ? rows[0]?.body : "unreadable";
  }

  #settle(entry: Entry, outcome: Outcome, began: number): void {
    switch (outcome.kind) {
      case "delivered":
        this.#delivered = performance.now();
        this.#resume();
        this.#spool.done(entry.seq);
        this.#finish(entry);
        break;
      // These say nothing of the destination: it may not have been asked.
      case "skipped":
        this.#spool.done(entry.seq);
        this.#finish(entry);
        break;
      case "hopeless":
        void this.#bury(entry, outcome.reason, outcome.detail);
        break;
      case "timeout":
        // While others were delivered the destination was there: then it is this event that it cannot answer.
        if (this.#delivered <= began) {
          this.#away(entry, outcome.detail, undefined);
          break;
        }
        this.#resume();
        this.#fail(entry, outcome.detail);
        break;
      case "away":
        this.#away(entry, outcome.detail, outcome.afterMs);
        break;
      case "failed":
        this.#resume();
        this.#fail(entry, outcome.detail);
        break;
    }
  }

  #away(entry: Entry, detail: string, afterMs: number | undefined): void {
    if (Date.now() - entry.accepted < this.#settings.maxAge) this.#queue.release(entry);
    else this.#fail(entry, detail);
    this.#pauseFor(afterMs ?? this.#settings.requeueDelay, detail);
  }

  #fail(entry: Entry, detail: string): void {
    entry.attempts++;
    if (entry.attempts >= this.#settings.maxTryCount) return void this.#bury(entry, "attempts", detail);
    const { requeueDelay } = this.#settings;
    this.#spool.retry({ seq: entry.seq, attempts: entry.attempts, due: Date.now() + requeueDelay });
    this.#later(requeueDelay, () => this.#queue.release(entry));
  }

  async #bury(entry: Entry, reason: "attempts" | HopelessReason, detail: string): Promise<void> {
    if (this.#giveUp) await this.#giveUp(entry).catch(() => undefined);
    this.#spool.bury({ seq: entry.seq, reason, detail, attempts: entry.attempts });
    this.#listener.buried(this.destination, entry, reason, detail);
    this.#finish(entry);
    if (this.#giveUp) this.#pump();
  }

  #finish(entry: Entry): void {
    this.#bytes -= entry.body?.byteLength ?? 0;
    this.#queue.finish(entry);
    if (this.#queue.resting > 0) void this.#refill(entry.orderKey);
  }

  #pauseFor(ms: number, detail: string): void {
    if (this.#pause === "waiting") return;
    if (this.#pause === "none") this.#listener.paused(this.destination, true, detail);
    this.#pause = "waiting";
    this.#later(ms, () => {
      if (this.#pause !== "waiting") return;
      this.#pause = "probing";
    });
  }

  /** Sends one event to a destination that is away, beside those that may be on their way since before. */
  #probe(): void {
    if (this.#probed) return;
    this.#probed = this.#begin();
    // Nothing to probe with: the next event will show.
    if (this.#running === 0) this.#resume();
  }

  #resume(): void {
    if (this.#pause === "none") return;
    this.#pause = "none";
    this.#listener.paused(this.destination, false, "");
  }

  #later(ms: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#stopped) return;
      then();
      this.#pump();
    }, ms);
    this.#timers.add(timer);
  }
}
