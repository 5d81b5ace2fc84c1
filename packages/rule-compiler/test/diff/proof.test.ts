import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { compareRules, type RuleChange } from "../../src/diff/compare-rules.ts";
import { differencesOf, type RulePair } from "../../src/diff/rule-pair.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { arbitraryChange, doubtfulChange } from "../support/arbitrary-changes.ts";
import { arbitraryRule, type WrittenRule } from "../support/arbitrary-rules.ts";
import { loosenings, normal, type Written } from "./rule-mutations.ts";
import { rewordingsOf } from "./rule-rewordings.ts";

// What a comparison says is certain, no change may contradict; and what counts more than before is to be shown.

const ignoreLabel = "er-k8s-sensor";
const long = process.env["LONG"] === "1";
const watchedSince = Date.UTC(2026, 10, 1);
const noRights = { old: [], new: [] };

const counts = { pairs: 0, changes: 0, equal: 0, notWidened: 0 };

/** Of loosened rules: how many were shown to count more, how many only random changes showed, and what no change shows. */
interface Tally {
  readonly shown: number;
  readonly missed: number;
  /** No change shows it: the rule contradicts itself, or the edit changes nothing that can be. */
  readonly open: number;
  /** The edit changes nothing, such as types that were all there. */
  readonly proved: number;
}

const tallies = new Map<string, Tally>();

afterAll(() => {
  const { pairs, changes, equal, notWidened } = counts;
  const rows = [...tallies].map(
    ([name, one]) =>
      `  ${name.padEnd(20)} ${one.shown} of ${one.shown + one.missed} with a witness; ${one.open} shown by nothing, ${one.proved} equal`,
  );
  process.stdout.write(
    `diff: ${pairs} pairs of rules, ${changes} changes; ${equal} proved equal, ${notWidened} proved not wider\n${rows.join("\n")}\n`,
  );
});

function pairOf(old: NormalRule, now: NormalRule): RulePair {
  const context = { sensorName: ignoreLabel };
  return { old: { rule: old, context }, new: { rule: now, context } };
}

function compared(pair: RulePair): RuleChange {
  return compareRules("r", pair, noRights, 1000);
}

/**
 * A rule and another that somebody may have made of it: loosened a few times, or with parts of a third rule; and written
 * in other words.
 */
const edited: fc.Arbitrary<readonly [Written, Written]> = fc
  .tuple(
    arbitraryRule,
    arbitraryRule,
    fc.array(fc.nat(loosenings.length - 1), { maxLength: 2 }),
    fc.subarray(parts()),
    fc.array(fc.nat(rewordingsOf.length - 1), { maxLength: 2 }),
  )
  .map(([rule, other, indexes, taken, words]) => {
    const mixed = indexes.length > 0 ? rule : mix(rule, other, taken);
    const loosened = indexes.reduce<Written>((one, index) => loosenings[index]?.loosen(one) ?? one, mixed);
    const now = words.reduce<Written>((one, index) => rewordingsOf[index]?.reword(one) ?? one, loosened);
    return [
      { ...rule, id: "r", action: "log" },
      { ...now, id: "r", action: "log" },
    ];
  });

function parts(): string[] {
  return ["namespaces", "excludeNamespaces", "eventTypes", "labelFilter", "updatesOn", "when"];
}

function mix(rule: WrittenRule, other: WrittenRule, taken: readonly string[]): Written {
  const rest = Object.entries(rule).filter(([key]) => !taken.includes(key));
  const { namespaces: _, ...foreign } = other;
  return {
    ...Object.fromEntries(rest),
    ...Object.fromEntries(Object.entries(foreign).filter(([key]) => taken.includes(key))),
  };
}

function changesFor(...rules: readonly NormalRule[]): fc.Arbitrary<readonly ObjectChange[]> {
  const some = (change: fc.Arbitrary<ObjectChange>): fc.Arbitrary<ObjectChange[]> =>
    fc.array(change, { minLength: 20, maxLength: 20, size: "max" });
  const drawn = rules.flatMap((rule) => [
    some(arbitraryChange(rule, ignoreLabel)),
    some(doubtfulChange(rule, ignoreLabel)),
  ]);
  return fc.tuple(...drawn).map((all) => all.flat());
}

const known = edited
  .map(([one, other]) => [normal(one), normal(other)] as const)
  .filter((pair): pair is [NormalRule, NormalRule] => pair[0] !== undefined && pair[1] !== undefined)
  .chain(([old, now]) => changesFor(old, now).map((changes) => ({ pair: pairOf(old, now), changes })));

it("is contradicted by no change, in either direction", { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(known, ({ pair, changes }) => {
      for (const both of [pair, { old: pair.new, new: pair.old }]) {
        const { widened, narrowed } = compared(both);
        counts.pairs++;
        counts.equal += widened === "no" && narrowed === "no" ? 1 : 0;
        counts.notWidened += widened === "no" ? 1 : 0;
        for (const change of changes) {
          counts.changes++;
          for (const { direction } of differencesOf(both, change, watchedSince)) {
            expect([direction, direction === "widens" ? widened : narrowed]).not.toEqual([direction, "no"]);
          }
        }
      }
    }),
    { numRuns: long ? 5000 : 60 },
  );
  expect(counts.equal).toBeGreaterThan(10);
  expect(counts.notWidened - counts.equal).toBeGreaterThan(10);
});

const { seed = Date.now() } = fc.readConfigureGlobal();
const rules = fc.sample(arbitraryRule, { numRuns: long ? 20_000 : 1000, seed });
const enough = long ? 100 : 8;

/** Whether random changes show what was not found by looking for it. */
function isWidenedByChance({ old, new: now }: RulePair): boolean {
  const [changes = []] = fc.sample(changesFor(now.rule, old.rule), { numRuns: 1, seed });
  return changes.some((change) =>
    differencesOf({ old, new: now }, change, watchedSince).some(({ direction }) => direction === "widens"),
  );
}

it.for(loosenings)("shows what counts more after: $name", { timeout: 3_600_000 }, ({ name, loosen }) => {
  const found = { shown: 0, missed: 0, open: 0, proved: 0 };
  for (const rule of rules) {
    const before = { ...rule, id: "r", action: "log" };
    const after = loosen(before);
    if (!after || found.shown >= enough) continue;
    const [old, now] = [normal(before), normal(after)];
    if (!old || !now) continue;
    const pair = pairOf(old, now);
    const { widened } = compared(pair);
    if (widened === "yes") found.shown++;
    else if (widened === "no") found.proved++;
    else found[isWidenedByChance(pair) ? "missed" : "open"]++;
  }
  tallies.set(name, found);
  expect(found.shown).toBeGreaterThanOrEqual(enough);
  expect(found.missed / found.shown).toBeLessThan(0.5);
});

it.for(rewordingsOf)("proves that two forms say the same: $name", { timeout: 3_600_000 }, ({ reword }) => {
  let pairs = 0;
  for (const rule of rules) {
    const before = { ...rule, id: "r", action: "log" };
    const after = reword(before);
    if (!after || pairs >= enough) continue;
    const [old, now] = [normal(before), normal(after)];
    if (!old || !now) continue;
    pairs++;
    const { widened, narrowed } = compared(pairOf(old, now));
    expect({ before, after, widened, narrowed }).toMatchObject({ widened: "no", narrowed: "no" });
  }
  expect(pairs).toBeGreaterThanOrEqual(enough);
});
