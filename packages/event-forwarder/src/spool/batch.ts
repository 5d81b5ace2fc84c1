import type { DeathReason, Destination, EventFacts, Job, Letter } from "../event/job.ts";
import type { Claim, Reservation } from "./guard.ts";
import type { PackedJobs } from "./packing.ts";

/** What goes to disk together, in one transaction. */
export interface Batch {
  readonly jobs: readonly Job[];
  readonly letters: readonly Letter[];
  /** Numbers of events that were delivered. */
  readonly done: readonly number[];
  readonly retries: readonly Retry[];
  readonly deaths: readonly Death[];
}

/** An attempt that failed: how many there were, and when the next one is due, in ms since 1970. */
export interface Retry {
  readonly seq: number;
  readonly attempts: number;
  readonly due: number;
}

/** An event that is given up. */
export interface Death {
  readonly seq: number;
  readonly reason: DeathReason;
  readonly detail: string;
  readonly attempts: number;
}

/** The number under which a job was stored, or that the same event is there already. */
export type Stored = number | "duplicate";

/** An event on disk. */
export interface Row {
  /** Grows in the order of acceptance. */
  readonly seq: number;
  readonly key: string;
  readonly orderKey: string;
  readonly facts: EventFacts;
  readonly attempts: number;
  /** ms since 1970 */
  readonly accepted: number;
  readonly due: number;
  readonly body: Uint8Array;
}

/** What the thread of the spool is asked. */
export type Request =
  | { readonly do: "commit"; readonly batch: Omit<Batch, "jobs">; readonly jobs: PackedJobs; readonly now: number }
  | {
      readonly do: "load";
      readonly destination: Destination;
      readonly after: number;
      readonly limit: number;
      readonly bytes: number;
    }
  | { readonly do: "read"; readonly seqs: readonly number[]; readonly bytes: number }
  | { readonly do: "reserve"; readonly claim: Claim; readonly now: number }
  | { readonly do: "giveBack"; readonly claim: Claim }
  | { readonly do: "counts" }
  | { readonly do: "look" }
  | { readonly do: "probe" }
  | { readonly do: "close" };

/** What it answers; to a commit, what is said at `Committed`, and whether another process wrote to the database. */
export type Answer =
  | {
      readonly stored: readonly Stored[];
      readonly kept: readonly boolean[];
      readonly full: boolean;
      readonly fault: string | undefined;
      readonly settled: boolean;
      readonly foreign: boolean;
      /** The memory that the bodies came in. */
      readonly block: ArrayBuffer;
    }
  | { readonly rows: readonly Row[] }
  | { readonly reservation: Reservation }
  | { readonly givenBack: true }
  | { readonly counts: Counts }
  | { readonly foreign: boolean }
  | { readonly room: boolean; readonly fault: string | undefined; readonly foreign: boolean }
  | { readonly closed: true }
  /** `fault`: the disk failed; `damaged`: this is no sound database any more. */
  | { readonly failed: string; readonly kind: "fault" | "damaged" | "other" };

/** How much is in the spool. */
export interface Counts {
  readonly queued: Readonly<Record<Destination, number>>;
  readonly dead: number;
  /** Bytes in use, and the most there may be. */
  readonly bytes: number;
  readonly limit: number;
  /** When the oldest queued event was accepted, in ms since 1970; 0 without any. */
  readonly oldest: number;
}
