import { expect, it } from "vitest";
import { giveBack, place, spend, spendingNotes, type Budget, type Spending } from "../src/guard/spending.ts";

const now = 1_800_000_000;
const perHour: Budget = { max: 3, seconds: 3600 };

/** Spending of events at so many seconds from now. */
function spent(budget: Budget, times: readonly number[]): Spending | undefined {
  return times.reduce<Spending | undefined>(
    (spending, time, at) => spend(spending, `e${at}`, now + time, budget),
    undefined,
  );
}

it.each<readonly [string, readonly number[], number, "free" | "none"]>([
  ["nothing was spent", [], 0, "free"],
  ["all but one is spent", [-10, -5], 0, "free"],
  ["all is spent", [-3000, -10, 0], 0, "none"],
  ["the first is as old as the budget's time, to the second", [0, 1, 2], 3600, "none"],
  ["the first is older than the budget's time and a slot", [0, 3000, 3001], 3660, "free"],
  ["all is older than the budget's time and a slot", [0, 1, 2], 3661, "free"],
  ["another server's clock is behind", [100, 200, 300], 0, "none"],
])("says whether there is a place when %s", (_, times, time, want) => {
  expect(place(spent(perHour, times), "new", now + time, perHour)).toBe(want);
});

it("knows an event again that has a place, also when all is spent", () => {
  expect(place(spent(perHour, [0, 0, 0]), "e1", now, perHour)).toBe("taken");
});

it("never gives more places than the budget has in any time as long", () => {
  const budget: Budget = { max: 50, seconds: 60 };
  let spending: Spending | undefined;
  const given: number[] = [];
  for (let second = 0; second < 300; second++) {
    for (let at = 0; at < 3; at++) {
      const event = `${second}-${at}`;
      if (place(spending, event, now + second, budget) !== "free") continue;
      spending = spend(spending, event, now + second, budget);
      given.push(second);
    }
  }
  const within = (from: number): number => given.filter((second) => second >= from && second < from + 60).length;
  const most = Math.max(...Array.from({ length: 240 }, (_, from) => within(from)));
  expect(most).toBe(50);
});

it("takes no more room for a large budget than for a small one", () => {
  const large: Budget = { max: 1_000_000, seconds: 86_400 };
  const events = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${at}`.padStart(32, "0"), now / 1440]));
  const spending: Spending = { slot: 1440, counts: { [now / 1440]: 999_999 }, events };
  const next = spend(spending, "new", now, large);
  expect(place(next, "newer", now, large)).toBe("none");
  expect(JSON.stringify(next).length).toBeLessThan(150_000);
});

it("gives a place back, once", () => {
  const full = spent(perHour, [0, 0, 0]);
  const left = giveBack(full, "e1");
  expect(place(left, "new", now, perHour)).toBe("free");
  expect(place(left, "e1", now, perHour)).toBe("free");
  expect(giveBack(left, "e1")).toBeUndefined();
  expect(giveBack(undefined, "e1")).toBeUndefined();
});

it("counts what was spent before the budget's time was changed", () => {
  const day: Budget = { max: 3, seconds: 86_400 };
  const spending = spent(perHour, [-1800, -20, -10]);
  expect(place(spending, "new", now, day)).toBe("none");
  expect(place(spending, "e0", now, day)).toBe("taken");
  const minute: Budget = { max: 3, seconds: 60 };
  expect(place(spent(day, [-3600, -3600, -3600]), "new", now + 3600, minute)).toBe("free");
});

it.each<readonly [string, unknown]>([
  ["nothing", undefined],
  ["a list", []],
  ["no slot", { counts: {}, events: {} }],
  ["a slot without length", { slot: 0, counts: {}, events: {} }],
  ["a negative count", { slot: 1, counts: { 1: -1 }, events: {} }],
  ["half a count", { slot: 1, counts: { 1: 0.5 }, events: {} }],
  ["an event without a slot", { slot: 1, counts: {}, events: { a: "1" } }],
  ["a list of events", { slot: 1, counts: {}, events: [] }],
])("takes no notes that hold %s", (_, value) => {
  expect(spendingNotes.read(value)).toBeUndefined();
});

it("takes the notes it makes", () => {
  const spending = spent(perHour, [0, 1]);
  expect(spendingNotes.read(JSON.parse(JSON.stringify(spending)))).toEqual(spending);
});
