import type { DatabaseSync } from "node:sqlite";
import { openDatabase } from "./database.ts";
import { diskFault, isFull } from "./errors.ts";

/** How much could be read of a damaged spool. */
export interface Salvaged {
  readonly events: number;
  readonly letters: number;
  /** Whether a part of a table could not be read, so that more may have been there. */
  readonly complete: boolean;
}

const tables = {
  events: { id: "seq", columns: "seq, destination, key, order_key, facts, attempts, accepted, due, body" },
  dead: {
    id: "id",
    columns: "id, destination, key, order_key, facts, attempts, accepted, died, reason, detail, body",
  },
  seen: { id: "id", columns: "id, key, at" },
  guard: { id: "id", columns: "id, scope, name, at, until" },
} as const;

/** Copies what can be read of a damaged spool into a new one: from both ends of each table, up to what is damaged. */
export function salvage(from: string, to: string): Salvaged {
  const target = openDatabase(to);
  try {
    let source: DatabaseSync;
    try {
      source = openDatabase(from, { readOnly: true, defensive: false });
      // Without this SQLite does not look into a file that is shorter than it should be.
      source.exec("PRAGMA writable_schema = ON");
    } catch {
      return { events: 0, letters: 0, complete: false };
    }
    try {
      const names = ["events", "dead", "seen", "guard"] as const;
      const [events, dead, ...others] = names.map((table) => copy(table, source, target));
      // What was lost has to be taken when it is sent again, and is no duplicate.
      if (events?.complete !== true || dead?.complete !== true) {
        target.exec("DELETE FROM seen WHERE key NOT IN (SELECT key FROM events UNION SELECT key FROM dead)");
      }
      target.exec("UPDATE seen SET seq = events.seq FROM events WHERE events.key = seen.key");
      return {
        events: events?.copied ?? 0,
        letters: dead?.copied ?? 0,
        complete: [events, dead, ...others].every((one) => one?.complete === true),
      };
    } finally {
      source.close();
    }
  } finally {
    target.close();
  }
}

function copy(
  table: keyof typeof tables,
  source: DatabaseSync,
  target: DatabaseSync,
): { readonly copied: number; readonly complete: boolean } {
  const { id, columns } = tables[table];
  const places = columns.replaceAll(/\w+/g, "?");
  const insert = target.prepare(`INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${places})`);
  let copied = 0;
  let complete = true;
  target.exec("BEGIN IMMEDIATE");
  for (const direction of ["ASC", "DESC"]) {
    if (complete && direction === "DESC") break;
    try {
      const rows = source.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${id} ${direction}`);
      for (const row of rows.iterate()) copied += insertRow(insert, row);
    } catch (error) {
      if (error instanceof NotWritten) throw error.cause;
      // Here begins what cannot be read.
      complete = false;
    }
  }
  target.exec("COMMIT");
  return { copied, complete };
}

/** The new spool cannot be written: that says nothing of the one that is read. */
class NotWritten extends Error {}

/** A row that is garbage, of another type than its column, is left behind. Throws when there is no room for a row. */
function insertRow(insert: ReturnType<DatabaseSync["prepare"]>, row: Readonly<Record<string, unknown>>): number {
  try {
    if ("facts" in row) JSON.parse(String(row["facts"]));
    return Number(insert.run(...(Object.values(row) as (string | number | null | Uint8Array)[])).changes);
  } catch (error) {
    if (isFull(error) || diskFault(error) !== undefined) throw new NotWritten("", { cause: error });
    return 0;
  }
}
