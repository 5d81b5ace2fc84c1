import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Destination, Letter } from "../event/job.ts";
import type { Batch, Counts, Row, Stored } from "./batch.ts";
import { diskFault, isFull } from "./errors.ts";
import { giveBackIn, reserveIn, type Claim, type Reservation } from "./guard.ts";
import { migrate } from "./migrations.ts";
import { readRow } from "./rows.ts";
import { statements } from "./statements.ts";

/** How long, and how many at most, events are remembered after they were accepted, to recognise a second delivery. */
export const duplicateWindow = { milliseconds: 86_400_000, keys: 1_000_000 } as const;

type Statements = Readonly<Record<keyof typeof statements, StatementSync>>;

/** So many events are accepted before the oldest that were seen are looked at, of which at most a thousand go. */
const forgetEvery = 500;

/**
 * Free bytes of the disk below which nothing new is stored. To note what was delivered takes room, too: in the journal,
 * which SQLite empties from 4 MiB on, and in the database when it does. On a disk that was filled to the brim no event
 * could be deleted any more.
 */
const reserve = 8 * 1024 * 1024;

/** So much the guard may use beyond the limit, in bytes: a spool that is full of orders can only get empty by them. */
const guardMargin = 1024 * 1024;

/** The most pages that SQLite can count (https://www.sqlite.org/limits.html). */
const mostPages = 4_294_967_294;

/** What a commit came to. */
export interface Committed {
  /** One for each job, in their order; none when there was no room. */
  readonly stored: readonly Stored[];
  /** For each letter whether it is new; none when there was no room. */
  readonly kept: readonly boolean[];
  /** There was no room for jobs and letters, or the disk failed: nothing of them is stored. */
  readonly full: boolean;
  /** What the disk said when it failed; undefined where there is only no room. */
  readonly fault: string | undefined;
  /** Whether everything else is stored: on a full disk not even what was delivered can be noted. */
  readonly settled: boolean;
}

/**
 * The spool on disk: a SQLite database in WAL mode with `synchronous = FULL`, so that what `commit` returned for was
 * synced to disk (https://www.sqlite.org/pragma.html#pragma_synchronous). Blocks while it works: it has a thread of
 * its own. Throws what SQLite throws, except for a lack of room, and for what the disk fails to write.
 */
export class SpoolDatabase {
  readonly #database: DatabaseSync;
  readonly #run: Statements;
  readonly #pageSize: number;
  readonly #limit: number;
  readonly #folder: string;
  #version: number;
  #sinceForget = 0;
  /** What the disk said when something could not be written. */
  #fault: string | undefined;

  /** Opens or makes the database at `path`, which may hold `limit` bytes. */
  constructor(path: string, limit: number) {
    this.#database = openDatabase(path);
    this.#pageSize = this.#pragma("page_size");
    this.#limit = limit;
    this.#folder = dirname(path);
    // First: a spool that is full has no room for what a newer schema needs.
    migrate(this.#database);
    this.#allow(limit);
    const prepared = Object.entries(statements).map(([name, sql]) => [name, this.#database.prepare(sql)]);
    this.#run = Object.fromEntries(prepared) as Statements;
    // A probe that was written and could not be taken back.
    this.#unlessFull(() => this.#run.unprobe.run());
    this.#version = this.#pragma("data_version");
  }

  /** Stores a batch in one transaction. `now` is in ms since 1970. */
  commit(batch: Batch, now: number): Committed {
    const { jobs, letters } = batch;
    this.#fault = undefined;
    if (jobs.length + letters.length > 0 && this.#diskHasRoomFor([...jobs, ...letters])) {
      const stored = this.#unlessFull(() => {
        this.#settle(batch, now);
        const kept = letters.map((letter) => this.#keep(letter, now));
        this.#forget(jobs.length + letters.length, now);
        return { stored: this.#acceptAll(jobs, now), kept };
      });
      if (stored) return { ...stored, full: false, fault: undefined, settled: true };
    }
    const settled = this.#settleBeyond(batch, now);
    const full = jobs.length + letters.length > 0 || !settled;
    return { stored: [], kept: [], full, fault: this.#fault, settled };
  }

  /** The oldest events of a destination after a number, at most `limit` of them, and about `bytes` of bodies. */
  load(destination: Destination, { after, limit, bytes }: { after: number; limit: number; bytes: number }): Row[] {
    const rows: Row[] = [];
    let left = bytes;
    for (const found of this.#run.load.iterate(destination, after, limit)) {
      const row = readRow(found);
      rows.push(row);
      left -= row.body.byteLength;
      if (left <= 0) break;
    }
    return rows;
  }

  /** The events of these numbers that are there, and about `bytes` of bodies. */
  read(seqs: readonly number[], bytes: number): Row[] {
    const rows: Row[] = [];
    let left = bytes;
    for (const seq of seqs) {
      const found = this.#run.read.get(seq);
      if (!found) continue;
      const row = readRow(found);
      rows.push(row);
      left -= row.body.byteLength;
      if (left <= 0) break;
    }
    return rows;
  }

  /** Reserves a place for an action, on disk before it returns. `now` is in ms since 1970. */
  reserve(claim: Claim, now: number): Reservation {
    this.#allow(this.#limit + guardMargin);
    try {
      return this.#unlessFull(() => reserveIn(this.#run, claim, now)) ?? "full";
    } finally {
      this.#allow(this.#limit);
    }
  }

  /** Gives a place back. That a full disk keeps it makes fewer actions, not more. */
  giveBack(claim: Claim): void {
    this.#unlessFull(() => giveBackIn(this.#run, claim));
  }

  counts(): Counts {
    const queued = { eventsRunner: 0, workflow: 0 };
    for (const row of this.#run.queued.all()) queued[row["destination"] as Destination] = Number(row["count"]);
    const oldest = Number(this.#run.oldest.get()?.["accepted"] ?? 0);
    const dead = Number(this.#run.deadCount.get()?.["count"] ?? 0);
    const bytes = (this.#pragma("page_count") - this.#pragma("freelist_count")) * this.#pageSize;
    return { queued, dead, bytes, limit: this.#limit, oldest };
  }

  /** Whether there is room for an event: writes one of 64 KiB to disk, and takes it back. */
  probe(): { readonly room: boolean; readonly fault: string | undefined } {
    this.#fault = undefined;
    const room =
      this.#diskHasRoomFor([]) &&
      this.#unlessFull(() => this.#run.probe.run()) !== undefined &&
      this.#unlessFull(() => this.#run.unprobe.run()) !== undefined;
    return { room, fault: this.#fault };
  }

  /** Whether another process wrote since the last call: `dead replay` and `dead drop` do. */
  foreign(): boolean {
    const before = this.#version;
    this.#version = this.#pragma("data_version");
    return this.#version !== before;
  }

  close(): void {
    this.#database.close();
  }

  #settle({ done, retries, deaths }: Batch, now: number): true {
    for (const seq of done) this.#run.done.run(seq);
    for (const { seq, attempts, due } of retries) this.#run.retry.run(attempts, due, seq);
    for (const { seq, reason, detail, attempts } of deaths) {
      this.#run.bury.run(attempts, now, reason, detail, seq);
      this.#run.done.run(seq);
    }
    return true;
  }

  /** Forgets events that are too old, or too many, to be recognised. */
  #forget(accepted: number, now: number): void {
    this.#sinceForget += accepted;
    if (this.#sinceForget < forgetEvery) return;
    this.#sinceForget = 0;
    // A key takes about 100 bytes: in a small spool they must not take the place of events.
    const keys = Math.min(duplicateWindow.keys, Math.floor(this.#limit / 1024));
    const since = now - duplicateWindow.milliseconds;
    this.#run.forget.run(keys, since);
    this.#run.remember.run(now, keys, since);
  }

  #acceptAll(jobs: Batch["jobs"], now: number): readonly Stored[] {
    if (jobs.length === 0) return [];
    let last = Number(this.#run.last.get()?.["seq"] ?? 0);
    return jobs.map(({ destination, key, orderKey, facts, body }) => {
      if (this.#run.see.run(key, now, last + 1).changes === 0) return "duplicate";
      last++;
      this.#run.accept.run(last, destination, key, orderKey, JSON.stringify(facts), now, body);
      return last;
    });
  }

  #keep({ reason, detail, destination, key, once, orderKey, facts, body }: Letter, now: number): boolean {
    if (this.#run.see.run(once, now, null).changes === 0) return false;
    this.#run.keep.run(destination ?? null, key, orderKey, JSON.stringify(facts), now, now, reason, detail, body);
    return true;
  }

  #diskHasRoomFor(stored: readonly { readonly body: Uint8Array }[]): boolean {
    const bytes = stored.reduce((sum, { body }) => sum + body.byteLength, 0);
    // Once in the journal and once in the database.
    const needed = reserve + 2 * bytes;
    const { bavail, bsize } = statfsSync(this.#folder);
    // The database never gets smaller: events that were delivered leave free pages behind.
    return bavail * bsize >= needed || bavail * bsize + this.#pragma("freelist_count") * this.#pageSize >= needed;
  }

  #transaction<T>(work: () => T): T {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      // SQLite has rolled back itself after some errors.
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  /**
   * Notes what became of events where there is no room for more: that makes room in the end. Until the transaction is
   * over the letters among them take as much again, for which the limit does not count: the file stays as large.
   */
  #settleBeyond(batch: Batch, now: number): boolean {
    this.#allow(Number.MAX_SAFE_INTEGER);
    try {
      return this.#unlessFull(() => this.#settle(batch, now)) === true;
    } finally {
      this.#allow(this.#limit);
    }
  }

  /** A transaction; undefined when there was no room for it, or the disk failed. */
  #unlessFull<T>(work: () => T): T | undefined {
    try {
      return this.#transaction(work);
    } catch (error) {
      const fault = diskFault(error);
      if (fault === undefined && !isFull(error)) throw error;
      this.#fault = fault;
      return undefined;
    }
  }

  /** Lets the database have so many bytes. */
  #allow(bytes: number): void {
    limitDatabase(this.#database, bytes, this.#pageSize);
  }

  #pragma(name: string): number {
    return pragma(this.#database, name);
  }
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

/** Lets a database have so many bytes, on this connection. */
export function limitDatabase(
  database: DatabaseSync,
  bytes: number,
  pageSize: number = pragma(database, "page_size"),
): void {
  database.exec(`PRAGMA max_page_count = ${Math.min(Math.max(16, Math.floor(bytes / pageSize)), mostPages)}`);
}

/** Opens a database as the forwarder and its commands use it: they wait for each other for up to five seconds. */
export function openDatabase(
  path: string,
  options: { readonly readOnly?: boolean; readonly defensive?: boolean } = {},
): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000, ...options });
  if (options.readOnly !== true) {
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
  }
  return database;
}
