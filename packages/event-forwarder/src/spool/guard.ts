import type { StatementSync } from "node:sqlite";

/** How many actions may be carried out in some time. */
export interface Limit {
  readonly kind: "cooldown" | "budget";
  /** What is counted together: the actions of a rule, or those of a rule on one object. */
  readonly scope: string;
  readonly max: number;
  readonly milliseconds: number;
}

/** An action that is about to be carried out, and the limits that it counts for. */
export interface Claim {
  /** By it an action that was reserved before is known again: it takes one place, however often it is tried. */
  readonly name: string;
  readonly limits: readonly Limit[];
}

/**
 * Whether an action may be carried out, or which limit is used up. `known`: it may, and had its place before, since an
 * earlier attempt may have carried it out. `full`: there was no room to note it.
 */
export type Reservation = "reserved" | "known" | Limit["kind"] | "full";

/** Keeps count of actions. */
export interface Guard {
  /** Takes a place in each limit, on disk before it is answered; none in any of them when one is used up. */
  readonly reserve: (claim: Claim) => Promise<Reservation>;
  /** Gives the places back: the action was not carried out. */
  readonly giveBack: (claim: Claim) => Promise<void>;
}

/** What the guard asks of SQLite. */
export const guardStatements = {
  guardForget: "DELETE FROM guard WHERE id IN (SELECT id FROM guard WHERE until <= ? ORDER BY until LIMIT 1000)",
  guardClock: "UPDATE guard SET until = until - at + ?, at = ? WHERE scope = ? AND at > ?",
  guardCount: `SELECT count(*) AS count FROM
    (SELECT 1 FROM guard WHERE scope = ? AND at > ? AND name <> ? LIMIT ?)`,
  guardReserve: `INSERT INTO guard (scope, name, at, until) VALUES (?, ?, ?, ?)
    ON CONFLICT (scope, name) DO UPDATE SET at = excluded.at, until = excluded.until`,
  guardKnown: "SELECT 1 AS known FROM guard WHERE scope = ? AND name = ?",
  guardGiveBack: "DELETE FROM guard WHERE scope = ? AND name = ?",
} as const;

type GuardStatements = Readonly<Record<keyof typeof guardStatements, StatementSync>>;

/** Reserves, within a transaction of the caller's. `now` is in ms since 1970. */
export function reserveIn(run: GuardStatements, { name, limits }: Claim, now: number): Exclude<Reservation, "full"> {
  run.guardForget.run(now);
  for (const { kind, scope, max, milliseconds } of limits) {
    // A clock that was set back must not make a limit last for longer than it says.
    run.guardClock.run(now, now, scope, now);
    const count = Number(run.guardCount.get(scope, now - milliseconds, name, max)?.["count"] ?? 0);
    if (count >= max) return kind;
  }
  const known = limits.some(({ scope }) => run.guardKnown.get(scope, name) !== undefined);
  for (const { scope, milliseconds } of limits) run.guardReserve.run(scope, name, now, now + milliseconds);
  return known ? "known" : "reserved";
}

/** Gives back, within a transaction of the caller's. */
export function giveBackIn(run: GuardStatements, { name, limits }: Claim): void {
  for (const { scope } of limits) run.guardGiveBack.run(scope, name);
}
