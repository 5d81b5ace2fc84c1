import { eventClasses, type EventClass } from "@argo-rules/contracts";
import type { Dispatched } from "../model/event-source.ts";
import type { Outcome, Unseen } from "./outcome.ts";

/** What a rule came to. */
export interface RuleTally {
  readonly fired: Readonly<Record<EventClass, number>>;
  /** Those among them that were too large for a Workflow. */
  readonly tooLarge: number;
  /** Those among them whose trigger fails. */
  readonly failed: number;
  /** Events that its Sensors judged. */
  readonly judged: number;
}

interface RuleCounts {
  readonly fired: Record<EventClass, number>;
  tooLarge: number;
  failed: number;
  judged: number;
  /** The last event that was counted as judged: a rule has several dependencies. */
  last: number;
}

/** Counts what happens in a simulation. */
export class Tally {
  #events = 0;
  #published = 0;
  #takenForNew = 0;
  readonly #unseen = new Map<string, { readonly unseen: Unseen; count: number }>();
  readonly #dropped = new Map<string, number>();
  readonly #rules: ReadonlyMap<string, RuleCounts>;

  constructor(ruleIds: readonly string[]) {
    const none = Object.fromEntries(eventClasses.map((one) => [one, 0])) as Record<EventClass, number>;
    this.#rules = new Map(
      ruleIds.map((id) => [id, { fired: { ...none }, tooLarge: 0, failed: 0, judged: 0, last: -1 }]),
    );
  }

  /** Events that were taken. */
  get events(): number {
    return this.#events;
  }

  /** Objects that were there from one event on and, as nobody told when the EventSources started, count as created then. */
  get takenForNew(): number {
    return this.#takenForNew;
  }

  /** Events that EventSources published, each once for every watch that shows it. */
  get published(): number {
    return this.#published;
  }

  /** Events that no watch shows, by the reason. */
  get unseen(): readonly { readonly unseen: Unseen; readonly count: number }[] {
    return [...this.#unseen.values()];
  }

  /** What EventSources did not publish though they were asked for it, by the reason. */
  get dropped(): ReadonlyMap<string, number> {
    return this.#dropped;
  }

  /** By rule, in the order of the plan. */
  get rules(): ReadonlyMap<string, RuleTally> {
    return this.#rules;
  }

  /** How often a rule fired. */
  firings(ruleId: string): number {
    const fired = this.#rules.get(ruleId)?.fired;
    return fired ? fired.added + fired.modified + fired.deleted : 0;
  }

  /** Counts an object that is taken to be created after the start. */
  tookForNew(): void {
    this.#takenForNew++;
  }

  /** Counts what an entry of an EventSource did. */
  dispatched(dispatched: Dispatched): void {
    if (!("dropped" in dispatched)) this.#published++;
    else if (!dispatched.unasked)
      this.#dropped.set(dispatched.dropped, (this.#dropped.get(dispatched.dropped) ?? 0) + 1);
  }

  /** Counts that a dependency of a rule judged the event that is being taken. */
  judged(ruleId: string): void {
    const counts = this.#rules.get(ruleId);
    if (!counts || counts.last === this.#events) return;
    counts.last = this.#events;
    counts.judged++;
  }

  /** Counts what came of an event. */
  count({ firings, unseen }: Outcome): void {
    this.#events++;
    for (const { rule, eventClass, tooLarge, does } of firings) {
      const counts = this.#rules.get(rule.id);
      if (!counts) continue;
      counts.fired[eventClass]++;
      if (tooLarge) counts.tooLarge++;
      if (does.kind === "failed") counts.failed++;
    }
    if (!unseen) return;
    const key = unseen.why === "kindInDoubt" ? `${unseen.kind} ${unseen.resource}` : unseen.why;
    const known = this.#unseen.get(key);
    if (known) known.count++;
    else this.#unseen.set(key, { unseen, count: 1 });
  }
}
