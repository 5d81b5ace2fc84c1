import type { Row } from "../spool/batch.ts";

/** An event in memory, on its way to a destination. Its body may still be on disk only. */
export interface Entry extends Omit<Row, "body" | "due"> {
  body: Uint8Array | undefined;
  /** Bytes of the body, wherever it is. */
  readonly size: number;
  attempts: number;
}

/**
 * Which events may be delivered now: of those with one order key only the first, in order of acceptance among the
 * firsts. What is taken has to be given back, by `finish` or by `release`.
 */
export class Queue {
  readonly #byOrder = new Map<string, Entry[]>();
  /** Order keys whose first event is ready, oldest first. Entries before `#head` are used up. */
  #ready: Entry[] = [];
  #head = 0;
  #size = 0;

  /** How many events are in memory, those that are being delivered included. */
  get size(): number {
    return this.#size;
  }

  get hasReady(): boolean {
    return this.#head < this.#ready.length;
  }

  /** Adds an event. One that is held is not ready until it is released; it has to be the first of its order key. */
  add(entry: Entry, { held = false }: { readonly held?: boolean } = {}): void {
    this.#size++;
    const line = this.#byOrder.get(entry.orderKey);
    if (line) {
      line.push(entry);
    } else {
      this.#byOrder.set(entry.orderKey, [entry]);
      if (!held) this.#ready.push(entry);
    }
  }

  take(): Entry | undefined {
    const entry = this.#ready[this.#head];
    if (!entry) return undefined;
    this.#head++;
    if (this.#head > 1000 && this.#head * 2 > this.#ready.length) {
      this.#ready = this.#ready.slice(this.#head);
      this.#head = 0;
    }
    return entry;
  }

  /** It is delivered or given up: the next one of its object may go. */
  finish(entry: Entry): void {
    this.#size--;
    const line = this.#byOrder.get(entry.orderKey) ?? [];
    line.shift();
    const [next] = line;
    if (next) this.#ready.push(next);
    else this.#byOrder.delete(entry.orderKey);
  }

  /** It is to be tried again, after those that are ready: one event must not be in the way of others. */
  release(entry: Entry): void {
    this.#ready.push(entry);
  }
}
