import { guardStatements } from "./guard.ts";

/** The oldest of what was seen, as far as it is too old or too much to be remembered. */
const oldest = `id IN (SELECT id FROM seen ORDER BY id LIMIT 1000)
    AND (id <= (SELECT max(id) FROM seen) - ? OR at < ?)`;

/** Whether what was seen is in the queue still, or among the dead letters. */
const present = `(EXISTS (SELECT 1 FROM events WHERE events.seq = seen.seq)
    OR EXISTS (SELECT 1 FROM dead WHERE dead.key = seen.key))`;

/** What the thread of the spool asks of SQLite. */
export const statements = {
  accept: `INSERT INTO events (seq, destination, key, order_key, facts, attempts, accepted, due, body)
    VALUES (?, ?, ?, ?, ?, 0, ?, 0, ?)`,
  last: "SELECT seq FROM sqlite_sequence WHERE name = 'events'",
  see: "INSERT OR IGNORE INTO seen (key, at, seq) VALUES (?, ?, ?)",
  forget: `DELETE FROM seen WHERE ${oldest} AND NOT ${present}`,
  // It gets a new id, and is looked at again once that is old.
  remember: `INSERT OR REPLACE INTO seen (key, at, seq) SELECT key, ?, seq FROM seen WHERE ${oldest} AND ${present}`,
  done: "DELETE FROM events WHERE seq = ?",
  retry: "UPDATE events SET attempts = ?, due = ? WHERE seq = ?",
  bury: `INSERT INTO dead (destination, key, order_key, facts, attempts, accepted, died, reason, detail, body)
    SELECT destination, key, order_key, facts, ?, accepted, ?, ?, ?, body FROM events WHERE seq = ?`,
  keep: `INSERT INTO dead (destination, key, order_key, facts, attempts, accepted, died, reason, detail, body)
    VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`,
  load: `SELECT seq, key, order_key, facts, attempts, accepted, due, body FROM events
    WHERE destination = ? AND seq > ? ORDER BY seq LIMIT ?`,
  read: "SELECT seq, key, order_key, facts, attempts, accepted, due, body FROM events WHERE seq = ?",
  queued: "SELECT destination, count(*) AS count FROM events GROUP BY destination",
  oldest: "SELECT accepted FROM events ORDER BY seq LIMIT 1",
  deadCount: "SELECT count(*) AS count FROM dead",
  probe:
    "INSERT OR REPLACE INTO dead (id, key, order_key, facts, attempts, accepted, died, reason, detail, body) VALUES (-1, '', '', '{}', 0, 0, 0, '', '', zeroblob(65536))",
  unprobe: "DELETE FROM dead WHERE id = -1",
  ...guardStatements,
} as const;
