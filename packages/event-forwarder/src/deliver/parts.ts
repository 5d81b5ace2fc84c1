import type { Destination } from "../event/job.ts";
import type { Outcome } from "./outcome.ts";
import type { Entry } from "./queue.ts";

/** How a destination is fed; times in ms. */
export interface DeliverySettings {
  /** Deliveries at a time. */
  readonly workers: number;
  readonly maxTryCount: number;
  readonly requeueDelay: number;
  /** Until an event is as old, it loses no attempts while the destination is away. */
  readonly maxAge: number;
}

/** Sends one event. Never rejects for anything that the destination does. */
export type Send = (entry: Entry & { readonly body: Uint8Array }, signal: AbortSignal) => Promise<Outcome>;

/** How events get to a destination. */
export interface Sender {
  readonly send: Send;
  /** Told before an event becomes a dead letter, and before the next one of its object is sent. */
  readonly giveUp?: (entry: Entry) => Promise<void>;
}

/** What is told about deliveries, for metrics and logs. */
export interface DeliveryListener {
  readonly attempted: (destination: Destination, entry: Entry, outcome: Outcome, ms: number) => void;
  readonly paused: (destination: Destination, paused: boolean, detail: string) => void;
  readonly buried: (destination: Destination, entry: Entry, reason: string, detail: string) => void;
}
