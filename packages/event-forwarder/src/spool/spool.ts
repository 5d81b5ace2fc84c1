import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Destination, Job, Letter } from "../event/job.ts";
import type { Answer, Batch, Counts, Death, Request, Retry, Row, Stored } from "./batch.ts";
import type { Claim, Guard, Reservation } from "./guard.ts";
import type { Damage } from "./open-spool.ts";
import { keepBlock, packJobs } from "./packing.ts";
import type { Opened, ThreadData } from "./thread.ts";

/** There is no room for a further event, or the disk fails. The sender has to come again later. */
export class SpoolFull extends Error {}

/** Why nothing can be stored now. */
export type Trouble = "full" | "failing";

/** What the spool tells of itself. */
export interface SpoolListener {
  /** Another process has changed it. */
  readonly foreign: () => void;
  /** There is no room any more, or the disk fails, with what it says; or neither any more. */
  readonly trouble: (trouble: Trouble | undefined, detail: string) => void;
  /** It cannot go on: what it holds is safe, and the program has to be started again. */
  readonly broken: (error: Error) => void;
}

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The spool, on a thread of its own. While one transaction is synced to disk, the next one is gathered: so the number
 * of syncs does not grow with the number of events (group commit).
 */
export class Spool implements Guard {
  readonly #worker: Worker;
  readonly #listener: SpoolListener;
  readonly #asked: Waiting<Answer>[] = [];
  #jobs: { readonly job: Job; readonly waiting: Waiting<Stored> }[] = [];
  #letters: { readonly letter: Letter; readonly waiting: Waiting<"kept" | "duplicate"> }[] = [];
  #done: number[] = [];
  #retries: Retry[] = [];
  #deaths: Death[] = [];
  #unsettled: Pick<Batch, "done" | "retries" | "deaths"> = { done: [], retries: [], deaths: [] };
  /** Memory for the bodies of the next commit; the thread has it during one. */
  #block = new ArrayBuffer(0);
  #committing = false;
  #settled: (() => void)[] = [];
  #full = false;
  /** What the disk said when it could not write, and when it could not read. */
  #fault: string | undefined;
  #unreadable: string | undefined;
  #told: Trouble | undefined;
  #ended = false;

  private constructor(worker: Worker, listener: SpoolListener) {
    this.#worker = worker;
    this.#listener = listener;
    worker.on("message", (told: Answer) => this.#asked.shift()?.resolve(told));
    worker.on("error", (error: Error) => this.#break(error));
    worker.on("exit", () => {
      if (!this.#ended) this.#break(new Error("the thread of the spool has ended"));
    });
  }

  /**
   * Opens the spool in a folder. Throws, with a sentence for the operator, when that cannot be done, or another forwarder
   * has it for longer than `patience` ms.
   */
  static async open(
    folder: string,
    limit: number,
    listener: SpoolListener,
    patience = 10_000,
  ): Promise<{ readonly spool: Spool; readonly damage: Damage | undefined }> {
    const data: ThreadData = { folder, limit, now: Date.now(), patience };
    const worker = new Worker(threadUrl, { workerData: data });
    const [opened] = (await once(worker, "message")) as [Opened];
    if ("problem" in opened) throw new Error(`the spool in ${folder} cannot be opened: ${opened.problem}`);
    return { spool: new Spool(worker, listener), damage: opened.damage };
  }

  /** Stores an event; the promise is kept once it is on disk. Rejects with `SpoolFull` when there is no room. */
  accept(job: Job): Promise<Stored> {
    return new Promise((resolve, reject) => {
      this.#jobs.push({ job, waiting: { resolve, reject } });
      this.#commitSoon();
    });
  }

  /** Stores a dead letter, as `accept` stores an event. */
  keep(letter: Letter): Promise<"kept" | "duplicate"> {
    return new Promise((resolve, reject) => {
      this.#letters.push({ letter, waiting: { resolve, reject } });
      this.#commitSoon();
    });
  }

  /** Notes that an event was delivered. Should that be lost in a crash, the event is delivered once more. */
  done(seq: number): void {
    this.#done.push(seq);
    this.#commitSoon();
  }

  /** Notes an attempt that failed. */
  retry(retry: Retry): void {
    this.#retries.push(retry);
    this.#commitSoon();
  }

  /** Moves an event to the dead letters. */
  bury(death: Death): void {
    this.#deaths.push(death);
    this.#commitSoon();
  }

  /** Events of a destination after a number, in order; as many as asked for, unless their bodies are too large. */
  async load(destination: Destination, after: number, limit: number, bytes: number): Promise<readonly Row[]> {
    const told = await this.#ask({ do: "load", destination, after, limit, bytes });
    return "rows" in told ? told.rows : [];
  }

  /** Events of these numbers, those that are there; at least one of them, unless their bodies are too large. */
  async read(seqs: readonly number[], bytes: number): Promise<readonly Row[]> {
    const told = await this.#ask({ do: "read", seqs, bytes });
    return "rows" in told ? told.rows : [];
  }

  async reserve(claim: Claim): Promise<Reservation> {
    const told = await this.#ask({ do: "reserve", claim, now: Date.now() });
    if ("reservation" in told) return told.reservation;
    throw new Error("this is a bug: the spool did not reserve");
  }

  async giveBack(claim: Claim): Promise<void> {
    await this.#ask({ do: "giveBack", claim });
  }

  async counts(): Promise<Counts> {
    const told = await this.#ask({ do: "counts" });
    if ("counts" in told) return told.counts;
    throw new Error("this is a bug: the spool did not count");
  }

  /** Looks whether another process changed something, and whether there is room again. To be called now and then. */
  async look(): Promise<void> {
    const told = await this.#ask({ do: this.#full ? "probe" : "look" });
    if ("room" in told) this.#tellFull(!told.room, told.fault);
    if ("foreign" in told && told.foreign) this.#listener.foreign();
  }

  /** Why the last event was not stored, or why events cannot be read; undefined when all is well. */
  get trouble(): Trouble | undefined {
    if (this.#fault !== undefined || this.#unreadable !== undefined) return "failing";
    return this.#full ? "full" : undefined;
  }

  /** Writes what is to be written, and closes. */
  async close(): Promise<void> {
    while (this.#committing) await new Promise<void>((resolve) => this.#settled.push(resolve));
    if (this.#ended) return;
    this.#ended = true;
    await this.#ask({ do: "close" });
    await this.#worker.terminate();
  }

  #commitSoon(): void {
    if (this.#committing || this.#ended) return;
    this.#committing = true;
    // What comes in the same turn of the event loop goes along.
    setImmediate(() => void this.#commit());
  }

  async #commit(): Promise<void> {
    const [jobs, letters] = [this.#jobs, this.#letters];
    const before = this.#unsettled;
    this.#unsettled = { done: [], retries: [], deaths: [] };
    const done = [...before.done, ...this.#done];
    const retries = [...before.retries, ...this.#retries];
    const deaths = [...before.deaths, ...this.#deaths];
    [this.#jobs, this.#letters, this.#done, this.#retries, this.#deaths] = [[], [], [], [], []];
    const batch = { letters: letters.map(({ letter }) => letter), done, retries, deaths };
    const packed = packJobs(
      jobs.map(({ job }) => job),
      this.#block,
    );
    try {
      const told = await this.#ask({ do: "commit", batch, jobs: packed, now: Date.now() }, [packed.bodies]);
      if (!("stored" in told)) throw new Error("this is a bug: the spool did not store");
      this.#block = keepBlock(told.block);
      // First: what another process put in may have smaller numbers than what was stored here.
      if (told.foreign) this.#listener.foreign();
      if (told.full) {
        const error = new SpoolFull(told.fault ?? "the spool is full");
        for (const { waiting } of [...jobs, ...letters]) waiting.reject(error);
      } else {
        for (const [at, { waiting }] of letters.entries()) waiting.resolve(told.kept[at] ? "kept" : "duplicate");
        for (const [at, { waiting }] of jobs.entries()) waiting.resolve(told.stored[at] ?? "duplicate");
      }
      if (told.full || jobs.length + letters.length > 0) this.#tellFull(told.full, told.fault);
      if (!told.settled) this.#settleLater(done, retries, deaths);
    } catch (error) {
      for (const { waiting } of [...jobs, ...letters]) waiting.reject(error as Error);
      this.#break(error as Error);
    }
    this.#committing = false;
    if (this.#isWaiting()) this.#commitSoon();
    else for (const settle of this.#settled.splice(0)) settle();
  }

  /** A disk that is full takes nothing at all. What was delivered is noted with the next commit, in a second at the latest. */
  #settleLater(done: readonly number[], retries: readonly Retry[], deaths: readonly Death[]): void {
    this.#unsettled = { done, retries, deaths };
    setTimeout(() => this.#commitSoon(), 1000).unref();
  }

  #isWaiting(): boolean {
    const lists = [this.#jobs, this.#letters, this.#done, this.#retries, this.#deaths];
    return !this.#ended && lists.some(({ length }) => length > 0);
  }

  async #ask(request: Request, handOver: readonly ArrayBuffer[] = []): Promise<Answer> {
    const told = await new Promise<Answer>((resolve, reject) => {
      if (this.#ended && request.do !== "close") return reject(new Error("the spool is closed"));
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(request, handOver);
    });
    if ("failed" in told) {
      const error = new Error(`the spool failed: ${told.failed}`);
      // After the next start what can be read of it is put into a new one.
      if (told.kind === "damaged") this.#break(error);
      // Events are asked for again until they come, and the answer ends the trouble. Nothing else would.
      if (told.kind === "fault" && (request.do === "load" || request.do === "read")) this.#unreadable = told.failed;
      this.#tell();
      throw error;
    }
    if ("rows" in told) this.#unreadable = undefined;
    if ("rows" in told) this.#tell();
    return told;
  }

  #tellFull(full: boolean, fault: string | undefined): void {
    this.#full = full;
    this.#fault = full ? fault : undefined;
    this.#tell();
  }

  #tell(): void {
    const { trouble } = this;
    if (trouble === this.#told) return;
    this.#told = trouble;
    this.#listener.trouble(trouble, this.#fault ?? this.#unreadable ?? "");
  }

  #break(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const { reject } of this.#asked.splice(0)) reject(error);
    for (const { waiting } of [...this.#jobs.splice(0), ...this.#letters.splice(0)]) waiting.reject(error);
    this.#listener.broken(error);
  }
}

// The bundle has two files, and this is in the program's.
const threadUrl = new URL(import.meta.url.endsWith("/spool.ts") ? "thread.ts" : "spool-thread.mjs", import.meta.url);
