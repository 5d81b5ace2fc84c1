import type { DatabaseSync } from "node:sqlite";
import type { Destination, EventFacts } from "../event/job.ts";
import { limitDatabase, openDatabase } from "./database.ts";
import { sentenceOf } from "./errors.ts";
import { migrate, schemaOf } from "./migrations.ts";
import { readFacts } from "./rows.ts";

/** A dead letter without its body; times in ms since 1970. */
export interface DeadLetterRow {
  readonly id: number;
  readonly died: number;
  readonly accepted: number;
  readonly attempts: number;
  readonly reason: string;
  readonly detail: string;
  /** null for what cannot be delivered. */
  readonly destination: string | null;
  readonly key: string;
  readonly facts: EventFacts;
}

/** What became of dead letters that were asked for. */
export interface Changed {
  readonly done: number;
  /** Numbers of which there is none. */
  readonly missing: readonly number[];
  /** Numbers of those that have no destination. */
  readonly impossible: readonly number[];
  /** Numbers of those whose destination is not in the configuration. */
  readonly nowhere: readonly number[];
  /** Why it ended before all of them were looked at, in one sentence. */
  readonly stopped?: string;
}

type Unchanged = "missing" | "impossible" | "nowhere";

interface Stored {
  readonly destination: string | null;
  readonly key: string;
  readonly order_key: string;
  readonly facts: string;
  readonly body: Uint8Array;
}

/** What is changed in one transaction: the server waits meanwhile, and up to five seconds only. */
const atOnce = { letters: 100, bytes: 4 * 1024 * 1024 };

/** So many bytes more than `spoolSize` letters may need for a moment, while they are put back. */
const margin = 65_536;

const columns = "id, died, accepted, attempts, reason, detail, destination, key, facts";

/**
 * The list of dead letters, for people. Works on the file of the spool, also while a server does: SQLite keeps them
 * apart, and the server looks once a second whether somebody else wrote.
 */
export class DeadLetters {
  readonly #database: DatabaseSync;

  /**
   * Opens the spool at `path`: to change it, up to `limit` bytes, or only to read. Throws what SQLite throws (see
   * `sentenceOf`), and for a spool that a newer forwarder wrote.
   */
  constructor(path: string, limit?: number) {
    this.#database = openDatabase(path, { readOnly: limit === undefined });
    try {
      if (limit === undefined) schemaOf(this.#database);
      else migrate(this.#database);
      if (limit !== undefined) limitDatabase(this.#database, limit + margin);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** All of them, the oldest first. */
  list(): readonly DeadLetterRow[] {
    return this.#database.prepare(`SELECT ${columns} FROM dead WHERE id > 0 ORDER BY id`).all().map(readLetter);
  }

  /** One of them with its body, as text. */
  show(id: number): (DeadLetterRow & { readonly body: string }) | undefined {
    const row = this.#database.prepare(`SELECT ${columns}, body FROM dead WHERE id = ?`).get(id);
    return row && { ...readLetter(row), body: Buffer.from(row["body"] as Uint8Array).toString() };
  }

  /**
   * Puts them at the end of the queue, as if they had just been accepted, those for destinations that are `configured`;
   * all that can be delivered without `ids`.
   */
  replay(ids: readonly number[] | undefined, configured: readonly Destination[]): Changed {
    const requeue = this.#database.prepare(
      `INSERT INTO events (destination, key, order_key, facts, attempts, accepted, due, body)
       VALUES (?, ?, ?, ?, 0, ?, 0, ?)`,
    );
    // It is recognised as long as it is in the queue.
    const see = this.#database.prepare(
      `INSERT INTO seen (key, at, seq) SELECT key, ?, seq FROM events WHERE seq = ?
       ON CONFLICT (key) DO UPDATE SET seq = excluded.seq`,
    );
    const wanted = ids ?? this.#ids("AND destination IS NOT NULL");
    const put = ({ destination, key, order_key: orderKey, facts, body }: Stored): void => {
      const now = Date.now();
      see.run(now, requeue.run(destination, key, orderKey, facts, now, body).lastInsertRowid);
    };
    const why = ({ destination }: Stored): Unchanged | undefined => {
      if (destination === null) return "impossible";
      return configured.some((one) => one === destination) ? undefined : "nowhere";
    };
    return this.#change(wanted, why, put);
  }

  /** Deletes them; all of them without `ids`. */
  drop(ids: readonly number[] | undefined): Changed {
    return this.#change(ids ?? this.#ids(""));
  }

  close(): void {
    this.#database.close();
  }

  #ids(where: string): readonly number[] {
    return this.#database
      .prepare(`SELECT id FROM dead WHERE id > 0 ${where} ORDER BY id`)
      .all()
      .map(({ id }) => Number(id));
  }

  /** Deletes letters, except for those that `why` says a reason for, and hands them to `then`, some in a transaction. */
  #change(
    ids: readonly number[],
    why: (letter: Stored) => Unchanged | undefined = () => undefined,
    then: (letter: Stored) => void = () => undefined,
  ): Changed {
    const told: Record<Unchanged, number[]> = { missing: [], impossible: [], nowhere: [] };
    const left = [...new Set(ids)];
    let done = 0;
    while (left.length > 0) {
      try {
        done += this.#changeSome(left, told, why, then);
      } catch (error) {
        const stopped = sentenceOf(error);
        if (stopped === undefined) throw error;
        return { done, ...told, stopped };
      }
    }
    return { done, ...told };
  }

  /** Takes as many numbers from the front as go into one transaction, and says how many letters were changed. */
  #changeSome(
    left: number[],
    told: Readonly<Record<Unchanged, number[]>>,
    why: (letter: Stored) => Unchanged | undefined,
    then: (letter: Stored) => void,
  ): number {
    const find = this.#database.prepare("SELECT destination, key, order_key, facts, body FROM dead WHERE id = ?");
    const remove = this.#database.prepare("DELETE FROM dead WHERE id = ?");
    let done = 0;
    let bytes = 0;
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      for (let taken = 0; taken < atOnce.letters && bytes < atOnce.bytes && left.length > 0; taken++) {
        const id = left.shift() ?? 0;
        const letter = find.get(id) as unknown as Stored | undefined;
        const reason = letter ? why(letter) : "missing";
        if (reason) told[reason].push(id);
        if (!letter || reason) continue;
        // First it goes: a spool that is full has the room of what is moved, and no other.
        remove.run(id);
        then(letter);
        done++;
        bytes += letter.body.byteLength;
      }
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
    return done;
  }
}

function readLetter(row: Readonly<Record<string, unknown>>): DeadLetterRow {
  return {
    id: Number(row["id"]),
    died: Number(row["died"]),
    accepted: Number(row["accepted"]),
    attempts: Number(row["attempts"]),
    reason: String(row["reason"]),
    detail: String(row["detail"]),
    destination: row["destination"] as string | null,
    key: String(row["key"]),
    facts: readFacts(String(row["facts"])),
  };
}
