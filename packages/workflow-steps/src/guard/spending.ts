import { isObject } from "@argo-rules/contracts/steps";
import { isSecond } from "./claims.ts";
import type { Notes } from "./lease.ts";

/** How many actions in how many seconds. */
export interface Budget {
  readonly max: number;
  readonly seconds: number;
}

/**
 * What of a budget is spent. Counted by slots, sixty to the budget's time, so that a budget of a million actions takes no
 * more room than a small one: an action counts until its whole slot is older than the budget's time.
 */
export interface Spending {
  /** Length of a slot, in seconds. */
  readonly slot: number;
  /** Actions by number of the slot, counted from 1970. */
  readonly counts: Readonly<Record<string, number>>;
  /** The latest events that have a place, and in which slot: an event takes one, however often it is tried. */
  readonly events: Readonly<Record<string, number>>;
}

/** So many events are known again; an older one that is tried again takes a second place. */
const mostEvents = 2000;

const slots = 60;

/** Spending as JSON. */
export const spendingNotes: Notes<Spending> = {
  read: (value) =>
    isObject(value) &&
    isSecond(value["slot"]) &&
    value["slot"] !== 0 &&
    [value["counts"], value["events"]].every((part) => isObject(part) && Object.values(part).every(isSecond))
      ? (value as unknown as Spending)
      : undefined,
};

/** What counts now. When the budget's time was changed, slots are of another length: then all that is noted counts. */
function current(spending: Spending | undefined, now: number, { seconds }: Budget): Spending {
  const slot = Math.ceil(seconds / slots);
  const { counts = {}, events = {}, slot: before = slot } = spending ?? {};
  const renumbered = (number: number): number => Math.floor((number * before) / slot);
  const counting = (number: number): boolean => (number + 1) * slot > now - seconds;
  const newCounts: Record<string, number> = {};
  for (const [number, count] of Object.entries(counts)) {
    const renewed = renumbered(Number(number));
    if (counting(renewed)) newCounts[renewed] = (newCounts[renewed] ?? 0) + count;
  }
  const newEvents = Object.entries(events)
    .map(([event, number]) => [event, renumbered(number)] as const)
    .filter(([, number]) => counting(number))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostEvents);
  return { slot, counts: newCounts, events: Object.fromEntries(newEvents) };
}

/** Whether an event has, or could have, a place in a budget. */
export function place(
  spending: Spending | undefined,
  event: string,
  now: number,
  budget: Budget,
): "taken" | "free" | "none" {
  const { counts, events } = current(spending, now, budget);
  if (Object.hasOwn(events, event)) return "taken";
  const spent = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return spent < budget.max ? "free" : "none";
}

/** With a place for an event, which must be free. */
export function spend(spending: Spending | undefined, event: string, now: number, budget: Budget): Spending {
  const { slot, counts, events } = current(spending, now, budget);
  const number = Math.floor(now / slot);
  return {
    slot,
    counts: { ...counts, [number]: (counts[number] ?? 0) + 1 },
    events: { ...events, [event]: number },
  };
}

/** Without the place of an event; undefined when it has none. */
export function giveBack(spending: Spending | undefined, event: string): Spending | undefined {
  const number = spending && Object.hasOwn(spending.events, event) ? spending.events[event] : undefined;
  if (spending === undefined || number === undefined) return undefined;
  const { slot, counts, events } = spending;
  return {
    slot,
    counts: { ...counts, [number]: Math.max(0, (counts[number] ?? 0) - 1) },
    events: Object.fromEntries(Object.entries(events).filter(([other]) => other !== event)),
  };
}
