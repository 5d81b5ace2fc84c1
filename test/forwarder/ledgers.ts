import type { LedgerEntry } from "../events-runner/accept.ts";
import { identityOf } from "./events.ts";

/** What became of the events of a run. */
export interface Tally {
  /** Events that the client tried to hand over. */
  readonly sent: number;
  /** Of them, those that were answered 200. */
  readonly accepted: number;
  /** Accepted events that the receiver got at least once. */
  readonly delivered: number;
  /** Accepted events among the dead letters that the receiver did not get. */
  readonly dead: number;
  /** Accepted events that are nowhere. */
  readonly lost: number;
  /** Events that the receiver got again. */
  readonly duplicates: number;
  /** Events that the receiver got for the first time after a later change of the same object. */
  readonly overtaken: number;
  /** Events whose Idempotency-Key is another event's, or changed, or is missing. */
  readonly mislabelled: number;
}

/** What the receiver got, by identity. */
export class ReceiverLedger {
  readonly #times = new Map<string, number>();
  readonly #keys = new Map<string, string>();
  readonly #newest = new Map<string, number>();
  #watch: ((identity: string) => void) | undefined;
  overtaken = 0;
  mislabelled = 0;

  /** Takes down an event that the receiver accepts. */
  add(entry: LedgerEntry): void {
    const identity = identityOf(entry);
    const times = this.#times.get(identity) ?? 0;
    this.#times.set(identity, times + 1);
    if (times === 0) {
      const object = `${entry.ruleID}/${entry.uid}`;
      const version = Number(entry.resourceVersion);
      if ((this.#newest.get(object) ?? 0) > version) this.overtaken += 1;
      else this.#newest.set(object, version);
    }
    if (entry.key === "" || (this.#keys.get(entry.key) ?? identity) !== identity) this.mislabelled += 1;
    if (times > 0 && !this.#keys.has(entry.key)) this.mislabelled += 1;
    this.#keys.set(entry.key, identity);
    this.#watch?.(identity);
  }

  has(identity: string): boolean {
    return this.#times.has(identity);
  }

  get duplicates(): number {
    return [...this.#times.values()].reduce((sum, times) => sum + times - 1, 0);
  }

  /**
   * Resolves when all these events have come, or when none has come for `silence` ms: with those that are missing.
   */
  async missing(wanted: Iterable<string>, silence: number): Promise<ReadonlySet<string>> {
    const left = new Set([...wanted].filter((identity) => !this.#times.has(identity)));
    if (left.size === 0) return left;
    return new Promise((resolve) => {
      const done = (): void => {
        this.#watch = undefined;
        clearTimeout(timer);
        resolve(left);
      };
      const timer = setTimeout(done, silence);
      this.#watch = (identity) => {
        timer.refresh();
        left.delete(identity);
        if (left.size === 0) done();
      };
    });
  }
}

/** Compares the client's ledger with the receiver's and with the dead letters. */
export function compare(
  sent: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
  received: ReceiverLedger,
  deadLetters: ReadonlySet<string>,
): Tally {
  const absent = [...accepted].filter((identity) => !received.has(identity));
  const dead = absent.filter((identity) => deadLetters.has(identity)).length;
  return {
    sent: sent.size,
    accepted: accepted.size,
    delivered: accepted.size - absent.length,
    dead,
    lost: absent.length - dead,
    duplicates: received.duplicates,
    overtaken: received.overtaken,
    mislabelled: received.mislabelled,
  };
}
