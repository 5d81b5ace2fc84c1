import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { goText } from "../../packages/rule-compiler/src/json/go-text.ts";
import { memberAt, type Json } from "../../packages/rule-compiler/src/json/json.ts";
import type { ObjectChange } from "../../packages/rule-compiler/src/semantics/change.ts";
import { judge } from "../../packages/rule-compiler/src/semantics/judge.ts";
import { arbitraryChange } from "../../packages/rule-compiler/test/support/arbitrary-changes.ts";
import { arbitraryRule } from "../../packages/rule-compiler/test/support/arbitrary-rules.ts";
import { compileRules, entriesOf, type Compiled } from "./compiled.ts";
import { fire, type Outcome } from "./fire.ts";
import { startEventsOracle, type EventsOracle } from "./oracle.ts";
import type { Change } from "./table/row.ts";

// What is emitted, run by Argo's own code, does what the reference says that rules mean: the same classes, and the same
// events byte by byte. Labels are judged by Kubernetes' own code; every object is created after the start.

const sensorName = "er-k8s-sensor";
const perRule = 10;
const rules = process.env["LONG"] === "1" ? 20_000 : 2000;

let oracle: EventsOracle;
beforeAll(async () => {
  oracle = await startEventsOracle();
});
afterAll(async () => {
  await oracle.close();
});

const counts = { pairs: 0, fired: 0, notFired: 0, differences: 0 };
afterAll(() => {
  process.stderr.write(
    `reference: ${counts.pairs} changes, ${counts.fired} counted and ${counts.notFired} not, ` +
      `${counts.differences} differences to Argo's code\n`,
  );
});

const question = arbitraryRule
  // The payload to Events Runner is the normalized event and nothing else.
  .map((rule) => compileRules(rule.id, [{ ...rule, action: "eventsrunner" }]))
  .chain((compiled) => {
    const [rule] = compiled.rules;
    if (!rule) throw new Error("no rule");
    return fc
      .array(arbitraryChange(rule, sensorName), { minLength: perRule, maxLength: perRule })
      .map((changes) => ({ compiled, rule, changes }));
  });

/** The JSON text of an object as an API server writes it: minus zero is a float there. */
function written(object: Json): string {
  return goText(object).replaceAll(/(?<=[:[,])-0(?=[,}\]])/g, "-0.0");
}

/** Whether a watch shows an object, by the labels of the entries that were emitted. */
async function isShown({ objects }: Compiled, object: Json): Promise<boolean> {
  const [entry] = entriesOf(objects).values();
  const set = memberAt(object, "metadata", "labels") as Readonly<Record<string, string>>;
  const { matches } = await oracle.demand("selector", { labels: entry?.filter?.labels ?? [], set });
  return matches === true;
}

/** What an informer reports of a change; nothing where the watch shows none. */
async function reported(compiled: Compiled, change: ObjectChange): Promise<Change | undefined> {
  if (change.kind === "created") {
    return (await isShown(compiled, change.new)) ? { type: "ADD", body: written(change.new) } : undefined;
  }
  if (change.old === undefined) throw new Error("every change is known whole here");
  const before = await isShown(compiled, change.old);
  if (change.kind === "deleted") {
    const body = { type: "DELETE", body: written(change.old) } as const;
    return before ? { ...body, ...(change.late ? { tombstone: true } : {}) } : undefined;
  }
  const after = await isShown(compiled, change.new);
  if (after) {
    const body = written(change.new);
    return before ? { type: "UPDATE", body, oldBody: written(change.old) } : { type: "ADD", body };
  }
  // Of what was made anew in a gap and is shown no more, the watch says nothing.
  if (!before || memberAt(change.old, "metadata", "uid") !== memberAt(change.new, "metadata", "uid")) return undefined;
  const [was, is] = [change.old, change.new].map((one) => `"resourceVersion":${versionOf(one)}`);
  return { type: "DELETE", body: written(change.old).replace(was ?? "", is ?? "") };
}

function versionOf(object: Json): string {
  return goText(memberAt(object, "metadata", "resourceVersion") ?? null);
}

it("means what Argo's code makes of what is emitted", async () => {
  const differences: unknown[] = [];
  for (const { compiled, rule, changes } of fc.sample(question, rules)) {
    for (const change of changes) {
      const { classes } = judge(rule, change, { sensorName, startedAt: 0 });
      const fired = classes.filter(({ fires }) => fires !== false);
      const want: Outcome = {
        classes: fired.map(({ eventClass }) => eventClass),
        payloads: fired.map(({ event }) => event ?? ""),
        errors: [],
      };
      const note = await reported(compiled, change);
      const found: Outcome = note ? await fire(oracle, compiled, note) : { classes: [], payloads: [], errors: [] };
      counts.pairs++;
      counts[fired.length > 0 ? "fired" : "notFired"]++;
      if (JSON.stringify(found) === JSON.stringify(want)) continue;
      counts.differences++;
      differences.push({ rule: rule.id, note, want, found });
    }
  }
  expect(differences.slice(0, 3)).toEqual([]);
  expect(Math.min(counts.fired, counts.notFired)).toBeGreaterThan(counts.pairs / 6);
});
