import type { Row } from "../spool/batch.ts";

/** An event in memory, on its way to a destination. Its body may still be on disk only. */
export interface Entry extends Omit<Row, "body" | "due"> {
  body: Uint8Array | undefined;
  /** Bytes of the body, wherever it is. */
  readonly size: number;
  attempts: number;
}

/** So many events of one order key are in memory at most: those of an object that changes all the time, or whose first
 * event fails, must not take the place of all others. */
const lineLength = 64;

/** Further events of an order key, which are on disk only, by their numbers. */
interface Rest {
  seqs: number[];
  /** Those before it are in memory now. */
  head: number;
  reading: boolean;
}

/**
 * Which events may be delivered now: of those with one order key only the first, in order of acceptance among the
 * firsts. What is taken has to be given back, by `finish` or by `release`.
 */
export class Queue {
  readonly #byOrder = new Map<string, Entry[]>();
  readonly #rests = new Map<string, Rest>();
  #resting = 0;
  /** Order keys whose first event is ready, oldest first. Entries before `#head` are used up. */
  #ready: Entry[] = [];
  #head = 0;
  #size = 0;

  /** How many events are in memory, those that are being delivered included. */
  get size(): number {
    return this.#size;
  }

  /** How many events are known by their numbers only. */
  get resting(): number {
    return this.#resting;
  }

  get hasReady(): boolean {
    return this.#head < this.#ready.length;
  }

  /**
   * Adds an event; false when only its number is kept, as there are enough of its order key. One that is held is not
   * ready until it is released; it has to be the first of its order key.
   */
  add(entry: Entry, { held = false }: { readonly held?: boolean } = {}): boolean {
    const { orderKey, seq } = entry;
    const line = this.#byOrder.get(orderKey);
    let rest = this.#rests.size > 0 ? this.#rests.get(orderKey) : undefined;
    if (!rest && line?.length === lineLength) {
      rest = { seqs: [], head: 0, reading: false };
      this.#rests.set(orderKey, rest);
    }
    if (!rest) {
      this.#append(entry, line, held);
      return true;
    }
    rest.seqs.push(seq);
    this.#resting++;
    return false;
  }

  /** Numbers of events of an order key that are to be read from disk now, for `resume`; most often none. */
  lacking(orderKey: string): readonly number[] {
    const rest = this.#rests.get(orderKey);
    const length = this.#byOrder.get(orderKey)?.length ?? 0;
    if (!rest || rest.reading || length > lineLength / 2) return [];
    rest.reading = true;
    return rest.seqs.slice(rest.head, rest.head + lineLength - length);
  }

  /** Adds the events that were read of those that are lacking; all others up to `last` are not there any more. */
  resume(orderKey: string, entries: readonly Entry[], last: number): void {
    const rest = this.#rests.get(orderKey);
    if (!rest) return;
    rest.reading = false;
    for (; rest.head < rest.seqs.length && (rest.seqs[rest.head] ?? 0) <= last; rest.head++) this.#resting--;
    if (rest.head === rest.seqs.length) this.#rests.delete(orderKey);
    if (rest.head > 1000 && rest.head * 2 > rest.seqs.length) {
      rest.seqs = rest.seqs.slice(rest.head);
      rest.head = 0;
    }
    for (const entry of entries) this.#append(entry, this.#byOrder.get(orderKey), false);
  }

  #append(entry: Entry, line: Entry[] | undefined, held: boolean): void {
    this.#size++;
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
