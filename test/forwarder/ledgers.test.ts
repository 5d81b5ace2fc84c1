import { expect, it } from "vitest";
import type { LedgerEntry } from "../events-runner/accept.ts";
import { identityOf, makeEvent } from "./events.ts";
import { compare, ReceiverLedger, type Tally } from "./ledgers.ts";

/** The entry of version `version` of an object. */
function entry(version: number, key = `key-${version}`): LedgerEntry {
  return { key, ruleID: "r", eventType: "modified", uid: "u", resourceVersion: `${version}`, at: 0 };
}

function ledgerOf(entries: readonly LedgerEntry[]): ReceiverLedger {
  const ledger = new ReceiverLedger();
  for (const one of entries) ledger.add(one);
  return ledger;
}

const idOf = (version: number): string => identityOf(entry(version));

const cases: readonly {
  readonly name: string;
  readonly received: readonly LedgerEntry[];
  readonly dead?: readonly number[];
  readonly want: Partial<Tally>;
}[] = [
  { name: "all that came once", received: [entry(1), entry(2)], want: { delivered: 2, lost: 0, duplicates: 0 } },
  { name: "what did not come", received: [entry(2)], want: { delivered: 1, lost: 1, overtaken: 0 } },
  { name: "what was given up", received: [entry(2)], dead: [1, 2], want: { delivered: 1, dead: 1, lost: 0 } },
  { name: "what came again", received: [entry(1), entry(2), entry(1), entry(1)], want: { lost: 0, duplicates: 2 } },
  { name: "what came too late", received: [entry(2), entry(1)], want: { overtaken: 1, lost: 0 } },
  { name: "what came again late", received: [entry(1), entry(2), entry(1)], want: { overtaken: 0, duplicates: 1 } },
  { name: "one key of two events", received: [entry(1, "k"), entry(2, "k")], want: { mislabelled: 1 } },
  { name: "two keys of one event", received: [entry(1, "k"), entry(1, "l")], want: { mislabelled: 1 } },
  { name: "no key", received: [entry(1, "")], want: { mislabelled: 1 } },
];

it.for(cases)("counts $name", ({ received, dead = [], want }) => {
  const both = new Set([idOf(1), idOf(2)]);
  const tally = compare(both, both, ledgerOf(received), new Set(dead.map(idOf)));
  expect(tally).toMatchObject({ mislabelled: 0, sent: 2, accepted: 2, ...want });
});

it("waits for what is missing, and says what never came", async () => {
  const ledger = ledgerOf([entry(1)]);
  const both = [idOf(1), idOf(2)];
  const missing = ledger.missing(both, 60_000);
  ledger.add(entry(2));
  expect(await missing).toEqual(new Set());
  expect(await ledger.missing([idOf(3)], 1)).toEqual(new Set([idOf(3)]));
});

it("names an event as the receiver does", () => {
  const { identity, body } = makeEvent("x", 7);
  const { ruleID, eventType, objects } = JSON.parse(body) as {
    readonly ruleID: string;
    readonly eventType: string;
    readonly objects: readonly { readonly metadata: { readonly uid: string; readonly resourceVersion: string } }[];
  };
  expect(objects.map(({ metadata }) => metadata.resourceVersion)).toEqual(["2", "3"]);
  expect(identityOf({ ruleID, eventType, uid: "x-1", resourceVersion: "3" })).toBe(identity);
});
