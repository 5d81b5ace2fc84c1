import type { DatabaseSync } from "node:sqlite";
import type { Destination, EventFacts } from "../event/job.ts";
import { openDatabase } from "./database.ts";
import { migrate } from "./migrations.ts";
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
}

/** Letters that are changed in one transaction: the server waits meanwhile, and up to five seconds only. */
const atOnce = 100;

const columns = "id, died, accepted, attempts, reason, detail, destination, key, facts";

/**
 * The list of dead letters, for people. Works on the file of the spool, also while a server does: SQLite keeps them
 * apart, and the server looks once a second whether somebody else wrote.
 */
export class DeadLetters {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    this.#database = openDatabase(path);
    migrate(this.#database);
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
       SELECT destination, key, order_key, facts, 0, ?, 0, body FROM dead WHERE id = ?`,
    );
    // It is recognised as long as it is in the queue.
    const see = this.#database.prepare(
      `INSERT INTO seen (key, at, seq) SELECT key, ?, seq FROM events WHERE seq = ?
       ON CONFLICT (key) DO UPDATE SET seq = excluded.seq`,
    );
    const wanted = ids ?? this.#ids("AND destination IS NOT NULL");
    return this.#change(wanted, (id, destination) => {
      if (destination === null) return "impossible";
      if (!configured.some((one) => one === destination)) return "nowhere";
      const now = Date.now();
      see.run(now, requeue.run(now, id).lastInsertRowid);
      return "done";
    });
  }

  /** Deletes them; all of them without `ids`. */
  drop(ids: readonly number[] | undefined): Changed {
    return this.#change(ids ?? this.#ids(""), () => "done");
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

  #change(
    ids: readonly number[],
    prepare: (id: number, destination: unknown) => "done" | "impossible" | "nowhere",
  ): Changed {
    const told = { missing: [], impossible: [], nowhere: [] } as Record<"missing" | "impossible" | "nowhere", number[]>;
    let done = 0;
    const find = this.#database.prepare("SELECT destination FROM dead WHERE id = ?");
    const remove = this.#database.prepare("DELETE FROM dead WHERE id = ?");
    const left = [...new Set(ids)];
    while (left.length > 0) {
      this.#database.exec("BEGIN IMMEDIATE");
      for (const id of left.splice(0, atOnce)) {
        const found = find.get(id);
        const result = found ? prepare(id, found["destination"]) : "missing";
        if (result === "done") done += Number(remove.run(id).changes);
        else told[result].push(id);
      }
      this.#database.exec("COMMIT");
    }
    return { done, ...told };
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
