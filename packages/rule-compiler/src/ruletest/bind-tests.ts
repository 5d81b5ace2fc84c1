import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hideLines } from "../diagnostics/hide-lines.ts";
import { isJsonObject, jsonObject, memberAt, type Json, type JsonObject } from "../json/json.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";
import { closest } from "../language/closest.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { FoundRule } from "../source/found-rule.ts";
import { isSecretKind } from "../validate/kind.ts";
import { checkNamesOf } from "./reasons.ts";
import type { Given, RuleTest, TestCase, Tests } from "./tests.ts";
import { problemOfObject, problemOfStates, wholeObject, type StateName } from "./whole-object.ts";

/** A case with the rule it is about and the change it gives. */
export interface BoundCase {
  readonly tests: Tests;
  readonly test: TestCase;
  readonly rule: NormalRule;
  readonly change: ObjectChange;
}

/** The rules that a file of tests is about. */
export interface RulesOfTests {
  readonly rules: readonly NormalRule[];
  readonly found: readonly FoundRule[];
  readonly kinds: KindTable;
}

/** Finds the rules of tests, and makes changes of whole objects from what is given. */
export function bindTests(
  tests: Tests,
  of: RulesOfTests,
): { readonly cases: readonly BoundCase[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const cases = tests.tests.flatMap((one) => {
    const rule = of.rules.find(({ id }) => id === one.rule);
    if (!rule) {
      diagnostics.push(unknownRule(one, of));
      return [];
    }
    return one.cases.flatMap((test) => {
      diagnostics.push(...unknownChecks(test, rule));
      const change = changeOf(test.given, rule, of.kinds, diagnostics);
      return change ? [{ tests, test, rule, change }] : [];
    });
  });
  // Of rules on Secrets, and of rules that nobody knows, what is given is not for people's eyes.
  const shown = new Set(of.rules.filter((rule) => !isSecretKind(rule)).map(({ id }) => id));
  const hidden = tests.tests.filter(({ rule }) => !shown.has(rule)).flatMap((one) => one.cases);
  const spans = hidden.map(({ given }) => given.span);
  return { cases, diagnostics: hideLines(diagnostics, spans) };
}

function unknownRule({ rule, ruleSpan }: RuleTest, { rules, found }: RulesOfTests): Diagnostic {
  const disabled = found.some((one) => one.id === rule && one.disabled);
  const suggestion = closest(
    rule,
    rules.map(({ id }) => id),
  );
  return diagnose("TEST_RULE_UNKNOWN", ruleSpan, { id: rule, disabled, suggestion });
}

function unknownChecks({ expected }: TestCase, rule: NormalRule): readonly Diagnostic[] {
  if (expected.fires || !expected.because) return [];
  const known = checkNamesOf(rule);
  return expected.because
    .filter(({ check }) => !known.includes(check))
    .map(({ check, span }) =>
      diagnose("TEST_CHECK_UNKNOWN", span, {
        check,
        checks: known.join(", "),
        suggestion: closest(check, known),
      }),
    );
}

function changeOf(
  given: Given,
  rule: NormalRule,
  kinds: KindTable,
  diagnostics: Diagnostic[],
): ObjectChange | undefined {
  const [old, now] = statesOf(given);
  const problems = (["old", "new"] as const).flatMap((name) => {
    const state = name === "old" ? old : now;
    const problem = state === undefined ? undefined : problemOfObject(state, rule);
    return problem === undefined ? [] : [{ what: `${name} object`, problem }];
  });
  const report = (what: string, problem: string): undefined => {
    diagnostics.push(diagnose("TEST_OBJECT_INVALID", given.span, { what, problem }));
  };
  if (problems.length > 0) {
    for (const { what, problem } of problems) report(what, problem);
    return undefined;
  }
  const [before, after] = [whole(old, now, "old", rule, kinds), whole(now, old, "new", rule, kinds)];
  const moved = before && after && problemOfStates(before, after);
  if (moved !== undefined) return report("change", moved);
  const resource = statedResource(given, rule, [old, now]);
  if (given.kind === "event") return withStates(given.event.change, before, after, resource);
  if (!after) return { kind: "deleted", old: before ?? {}, resource };
  return before ? { kind: "updated", old: before, new: after, resource } : { kind: "created", new: after, resource };
}

type States = readonly [old: Json | undefined, now: Json | undefined];

function statesOf(given: Given): States {
  if (given.kind === "states") return [given.old, given.new];
  const { change } = given.event;
  return [change.kind === "created" ? undefined : change.old, change.kind === "deleted" ? undefined : change.new];
}

/** A state with what is left out; what only the other one says counts for both. */
function whole(
  state: Json | undefined,
  other: Json | undefined,
  name: StateName,
  rule: NormalRule,
  kinds: KindTable,
): JsonObject | undefined {
  if (!isJsonObject(state)) return undefined;
  const shared = ["name", "namespace", "uid", "creationTimestamp"].flatMap((key): [string, Json][] => {
    const value = memberAt(other, "metadata", key);
    return value === undefined ? [] : [[key, value]];
  });
  const metadata = memberAt(state, "metadata");
  const own = isJsonObject(metadata) ? Object.entries(metadata) : [];
  const joined = jsonObject([...Object.entries(state), ["metadata", jsonObject([...shared, ...own])]]);
  return wholeObject(joined, rule, name, kinds);
}

/** The kind of which a change is said to be: what neither the event nor the objects say is the rule's. */
function statedResource(given: Given, rule: NormalRule, states: States): ResourceName | undefined {
  if (given.kind === "event" && given.event.change.resource) return given.event.change.resource;
  const silent = states.every(
    (one) => memberAt(one, "apiVersion") === undefined && memberAt(one, "kind") === undefined,
  );
  return silent ? { group: rule.group, version: rule.version, resource: rule.resource } : undefined;
}

function withStates(
  change: ObjectChange,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  resource: ResourceName | undefined,
): ObjectChange {
  switch (change.kind) {
    case "created":
      return { ...change, new: after ?? change.new, resource };
    case "updated":
      return { ...change, old: before, new: after ?? change.new, resource };
    case "deleted":
      return { ...change, old: before ?? change.old, resource };
  }
}
