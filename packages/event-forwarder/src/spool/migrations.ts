import type { DatabaseSync } from "node:sqlite";

/**
 * The schema, one step a version; `PRAGMA user_version` says how many were made. Steps are only ever added: a spool that
 * an older version wrote is brought up to date when it is opened.
 */
const steps: readonly string[] = [
  `
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    destination TEXT NOT NULL,
    key TEXT NOT NULL,
    order_key TEXT NOT NULL,
    facts TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    due INTEGER NOT NULL,
    body BLOB NOT NULL
  ) STRICT;
  CREATE TABLE dead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    destination TEXT,
    key TEXT NOT NULL,
    order_key TEXT NOT NULL,
    facts TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    died INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    body BLOB NOT NULL
  ) STRICT;
  CREATE TABLE seen (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL) STRICT;
  `,
  `
  CREATE TABLE guard (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    UNIQUE (scope, name)
  ) STRICT;
  CREATE INDEX guard_at ON guard (scope, at);
  CREATE INDEX guard_until ON guard (until);
  `,
  // The number of an event is part of the index: what waits for a destination is found, and counted, without its bodies.
  "CREATE INDEX events_by_destination ON events (destination);",
  // What is queued or dead is recognised for as long as it is: by its number in the queue, by its key among the dead.
  `
  ALTER TABLE seen ADD COLUMN seq INTEGER;
  UPDATE seen SET seq = events.seq FROM events WHERE events.key = seen.key;
  CREATE INDEX dead_by_key ON dead (key);
  `,
];

/** Thrown for a spool that a newer version of the forwarder wrote: going on could lose what this one does not know. */
export class NewerSpool extends Error {}

/** The version of the schema. Throws when a newer forwarder made it. */
export function schemaOf(database: DatabaseSync): number {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version <= steps.length) return version;
  throw new NewerSpool(`the spool has schema ${version}, and this version of the forwarder knows ${steps.length}`);
}

/** Brings the schema up to date, or to another version, in one transaction. */
export function migrate(database: DatabaseSync, to: number = steps.length): void {
  if (schemaOf(database) >= to) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have done it while this one waited.
    const version = schemaOf(database);
    for (const step of steps.slice(version, to)) database.exec(step);
    if (version < to) database.exec(`PRAGMA user_version = ${to}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
