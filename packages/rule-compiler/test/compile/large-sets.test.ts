import type { Config } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import { printJson } from "../../src/print/print.ts";
import { arbitraryRule, generatedConfigs, generateRules, type WrittenRule } from "../support/arbitrary-rules.ts";
import { compileNormal, compileRules, type Compiled } from "../support/compile-rules.ts";
import { checkEdit } from "../support/edits.ts";
import { plainRule, plainRules } from "../support/plain-rules.ts";

// LONG=1 runs more sets, of any rules.
const long = process.env["LONG"] === "1";
const config = generatedConfigs[0] as Config;

/** A busy machine takes its time. */
const timeout = 1_200_000;

/** A rule set that is edited one rule at a time. What each edit may change is demanded of the emitted objects. */
class EditedSet {
  readonly #config: Config;
  readonly #rules: Map<string, NormalRule>;
  #compiled: Compiled;
  /** Edits after which a Sensor or EventSource was split or joined, and what moved in them. */
  readonly upheavals = { containers: 0, rules: 0, watches: 0 };

  constructor(rules: readonly WrittenRule[], used: Config) {
    this.#config = used;
    this.#compiled = compileRules(rules, used);
    this.#rules = new Map(this.#compiled.rules.map((rule) => [rule.id, rule]));
  }

  get ids(): readonly string[] {
    return [...this.#rules.keys()];
  }

  get text(): string {
    return printJson(this.#compiled.objects);
  }

  /** Puts rules in, or takes those of these ids out when there is none, and checks what that changed. */
  edit(...changes: readonly (readonly [id: string, rule: WrittenRule | undefined])[]): void {
    for (const [id, written] of changes) {
      const [rule] = written ? compileRules([{ ...written, id }], this.#config).rules : [];
      if (rule) this.#rules.set(id, rule);
      else this.#rules.delete(id);
    }
    const before = this.#compiled;
    this.#compiled = compileNormal([...this.#rules.values()], this.#config);
    const { containers, rules, watches } = checkEdit(before, this.#compiled, ...changes.map(([id]) => id));
    this.upheavals.containers += containers.size > 0 ? 1 : 0;
    this.upheavals.rules += rules.size;
    this.upheavals.watches += watches.size;
  }
}

const sets: readonly (readonly [name: string, rules: () => readonly WrittenRule[]])[] = [
  ["plain rules", () => plainRules(10_000, 1)],
  ...(long ? [1, 2, 3].map((seed) => [`any rules, seed ${seed},`, () => generateRules(10_000, seed)] as const) : []),
];

it.for(sets)("changes in 10,000 %s only what is a rule's own", { timeout }, ([, generate]) => {
  const rules = generate();
  const set = new EditedSet(rules, config);
  const first = set.text;
  const [old, renamed, removed] = [rules[17], rules[4321], rules[9999]] as [WrittenRule, WrittenRule, WrittenRule];
  const base = { id: "new", version: "v1", resource: "pods", namespaces: ["team-1"], matchAll: true };

  set.edit(["new", { ...base, action: { type: "script", inline: "#!/bin/sh\n# of this rule alone\n" } }]);
  set.edit(["new", { ...base, resource: "services", eventTypes: ["DELETED"] }]);
  // More than fits into one Sensor.
  const many = Array.from({ length: 90 }, (_, at) => `team-${at}`);
  set.edit([
    "new",
    { ...base, namespaces: many, fieldFilter: "spec.nodeName=a", when: [{ path: "a", matches: "b+" }] },
  ]);
  set.edit(["new", undefined]);
  expect(set.text).toBe(first);

  set.edit([old.id, { ...old, action: { type: "eventsrunner", direct: true, timeout: "7s" } }]);
  set.edit([renamed.id, undefined], ["renamed", renamed]);
  expect(set.text).not.toContain(`"${renamed.id}"`);
  set.edit([removed.id, undefined]);
  // All back, in another order.
  set.edit(["renamed", undefined], [removed.id, removed], [renamed.id, renamed], [old.id, old]);
  expect(set.text).toBe(first);
});

const small: Config = { ...config, limits: { sensorBytes: 24_000, eventSourceBytes: 4096 } };

/** Whether a rule fits into a small Sensor: those with many long conditions do not, and are refused. */
function fits(rule: WrittenRule): boolean {
  const sources = [{ path: "rules.json", text: JSON.stringify([rule]) }];
  return compile({ sources, config: small }).diagnostics.every(({ code }) => code !== "RULE_TOO_LARGE");
}

/** An edit of a rule set, drawn at random: which rule, what to do with it, and with which other rule. */
const edits = fc.record({
  at: fc.nat(),
  what: fc.constantFrom("add", "add", "remove", "remove", "replace", "rename"),
  rule: fc.oneof(plainRule, plainRule, arbitraryRule.filter(fits)),
});

const seeds = long ? Array.from({ length: 20 }, (_, at) => at + 1) : [1, 2];

it.for(seeds)(
  "splits and joins small Sensors and EventSources only on the way to the edited rule (seed %i)",
  { timeout },
  (seed) => {
    const set = new EditedSet(plainRules(400, seed), small);
    const count = long ? 300 : 60;
    for (const [index, { at, what, rule }] of fc.sample(edits, { numRuns: count, seed }).entries()) {
      const id = set.ids[at % set.ids.length] ?? "";
      const newcomer = `new-${index}`;
      if (what === "add") set.edit([newcomer, rule]);
      else if (what === "remove") set.edit([id, undefined]);
      else if (what === "replace") set.edit([id, rule]);
      else set.edit([id, undefined], [newcomer, rule]);
    }
    const { containers, rules, watches } = set.upheavals;
    expect(containers).toBeGreaterThan(count / 20);
    expect(containers).toBeLessThan(count);
    expect(Math.min(rules, watches)).toBeGreaterThan(0);
  },
);
