import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import type { Passed, Pipeline } from "../../src/model/pipeline.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { judge, type Judgement } from "../../src/semantics/judge.ts";
import { arbitraryChange, doubtfulChange } from "../support/arbitrary-changes.ts";
import { arbitraryPath } from "../support/arbitrary-conditions.ts";
import { arbitraryRule, canFire } from "../support/arbitrary-rules.ts";
import { compileRules, configWith, type Compiled } from "../support/compile-rules.ts";
import { printPath } from "../../src/language/path-print.ts";
import { longAfter, passedBy, startOfPods } from "../../src/simulate/one-change.ts";
import { pipelineOf, startedWith } from "./model-of-change.ts";
import { targets, type Target } from "./targets.ts";

// What a rule means, and what the model of Argo makes of the manifests that are emitted for it, are the same, for any
// rule and any change. Neither knows the other: one is written from the rule language, the other from Argo's code.

const config = configWith();
const long = process.env["LONG"] === "1";

/** Pairs of one target before it ends: 1,000,000 in all when there is time. */
const pairsPerTarget = long ? 33_000 : 500;
const rulesAtOnce = 10;

/** Changes of each rule: those that it likely counts, and those that it likely does not. */
interface Draw {
  readonly likely: number;
  readonly doubtful: number;
}

/** What each cell must hold: pairs that fire, and as many that do not though the change is of that class. */
const enough = 200;

const counts = { pairs: 0, fired: 0 };
const cells = new Map<string, { fired: number; notFired: number }>();

afterAll(() => {
  const rows = [...cells].map(([name, { fired, notFired }]) => `  ${name.padEnd(34)} ${fired} fired, ${notFired} not`);
  process.stdout.write(
    `reference and model: ${counts.pairs} pairs, ${counts.fired} of them fire\n${rows.toSorted().join("\n")}\n`,
  );
});

interface Case {
  readonly compiled: Compiled;
  readonly rule: NormalRule;
  readonly changes: readonly ObjectChange[];
}

/** A rule with a condition of that kind, and changes near to what it asks for. */
function cases({ test, modifiedOnly }: Target, draw: Draw): fc.Arbitrary<Case> {
  return fc
    .tuple(arbitraryRule, arbitraryPath, test, fc.boolean())
    .map(([written, path, condition, alone]) => {
      const { when, labelFilter, fieldFilter, eventTypes, ...rest } = written;
      const others = alone ? {} : { ...(labelFilter ? { labelFilter } : {}), ...(fieldFilter ? { fieldFilter } : {}) };
      const more = !alone && Array.isArray(when) ? when.slice(0, 1) : [];
      return {
        ...rest,
        ...others,
        ...(modifiedOnly || !eventTypes ? {} : { eventTypes }),
        when: [{ path: printPath(path), ...condition }, ...more],
        action: "eventsrunner",
      };
    })
    .filter(canFire)
    .map((written) => compileRules([written], config))
    .chain((compiled) => {
      const [rule] = compiled.rules;
      if (!rule) throw new Error("no rule");
      const some = (change: fc.Arbitrary<ObjectChange>, length: number): fc.Arbitrary<ObjectChange[]> =>
        fc.array(change, { minLength: length, maxLength: length });
      const likely = some(arbitraryChange(rule, config.sensorName), draw.likely);
      const doubtful = some(doubtfulChange(rule, config.sensorName), draw.doubtful);
      return fc.tuple(likely, doubtful).map(([one, other]) => ({ compiled, rule, changes: [...one, ...other] }));
    });
}

/** Class and event, in the order of classes. */
type Events = readonly string[];

function meant({ classes }: Judgement): Events {
  return classes
    .filter(({ fires }) => fires !== false)
    .map(({ event, fires }) => (fires === true ? (event ?? "") : "?"));
}

function modelled(pipeline: Pipeline, rule: NormalRule, change: ObjectChange): Events {
  return posted(passedBy(pipeline, rule, change));
}

function posted(passed: readonly Passed[]): Events {
  const errors = passed.flatMap(({ judged }) => judged.flatMap(({ verdict: { error } }) => error ?? []));
  expect(errors).toEqual([]);
  const bodies = passed.flatMap(({ judged }) =>
    judged.flatMap(({ actions }) => actions.map(({ does }) => (does.kind === "http" ? (does.body ?? "") : does.kind))),
  );
  const order = (body: string): number =>
    ["added", "modified", "deleted"].findIndex((one) => body.includes(`"${one}"`));
  return bodies.toSorted((a, b) => order(a) - order(b));
}

function count(target: Target, { classes }: Judgement): void {
  counts.pairs++;
  counts.fired += classes.some(({ fires }) => fires === true) ? 1 : 0;
  for (const { eventClass, fires, checks } of classes) {
    const happens = checks.every(({ what, holds }) => (what !== "change" && what !== "eventTypes") || holds === true);
    // `changed` holds for MODIFIED alone: elsewhere nothing could ever fire.
    if (!happens || (target.modifiedOnly && eventClass !== "modified")) continue;
    const name = `${target.name} ${eventClass}`;
    const cell = cells.get(name) ?? { fired: 0, notFired: 0 };
    cell[fires === true ? "fired" : "notFired"]++;
    cells.set(name, cell);
  }
}

function check(target: Target, one: Case): void {
  const pipeline = pipelineOf(one.compiled);
  for (const change of one.changes) {
    const judgement = judge(one.rule, change, { sensorName: config.sensorName, startedAt: startOfPods });
    count(target, judgement);
    expect(modelled(pipeline, one.rule, change)).toEqual(meant(judgement));
  }
  // What was there before the start counts neither at the start nor when the watches start anew.
  const [first] = one.changes;
  if (first === undefined) return;
  const there: ObjectChange = {
    kind: "created",
    new: first.kind === "deleted" ? first.old : first.new,
    resource: one.rule,
  };
  const late = judge(one.rule, there, { sensorName: config.sensorName, startedAt: longAfter });
  expect(posted(startedWith(pipeline, one.rule, there.new))).toEqual(meant(late));
}

/** What is drawn next, to fill the cells of a target; undefined when they are full. */
function nextDraw({ name }: Target, pairs: number): Draw | undefined {
  const own = [...cells].flatMap(([cell, found]) => (cell.startsWith(`${name} `) ? [found] : []));
  const lacksFired = own.length === 0 || own.some(({ fired }) => fired < enough);
  const lacksOthers = own.length === 0 || own.some(({ notFired }) => notFired < enough);
  if (lacksFired) return lacksOthers ? { likely: 20, doubtful: 10 } : { likely: 30, doubtful: 0 };
  if (lacksOthers) return { likely: 10, doubtful: 20 };
  return pairs < pairsPerTarget ? { likely: 20, doubtful: 10 } : undefined;
}

it.for(targets)("means what the model of Argo does: $name", { timeout: 3_600_000 }, (target) => {
  const { seed = Date.now() } = fc.readConfigureGlobal();
  const before = counts.pairs;
  let draw = nextDraw(target, 0);
  for (let round = 0; draw && round < 10_000; round++) {
    fc.assert(
      fc.property(cases(target, draw), (one) => check(target, one)),
      { numRuns: rulesAtOnce, seed: seed + round },
    );
    draw = nextDraw(target, counts.pairs - before);
  }
});

it("has filled every cell, and fires often enough", () => {
  const poor = [...cells].filter(([, { fired, notFired }]) => Math.min(fired, notFired) < enough);
  expect(poor).toEqual([]);
  expect(cells.size).toBe(3 * targets.length - 2 * targets.filter(({ modifiedOnly }) => modifiedOnly).length);
  expect(counts.pairs).toBeGreaterThan(long ? 1_000_000 : 10_000);
  expect(counts.fired / counts.pairs).toBeGreaterThan(0.3);
});
