import { expect } from "vitest";
import type { Plan } from "../../src/plan/ir.ts";
import { sha256Hex } from "../../src/plan/hash.ts";
import { byIdentity, type Compiled } from "./compile-rules.ts";

/**
 * Expects that adding, removing or editing one rule changed only what is its own: the Sensor it stands in, or the
 * Sensors that one was split into or joined from, and the EventSources, accounts and rights of its kind before and
 * after. When an EventSource itself was split or joined, the Sensors that name it follow.
 */
export function checkEdit(before: Compiled, after: Compiled, ruleId: string): void {
  const changed = changedIdentities(before, after);
  const bits = bitsOf(ruleId);
  const names = new Set([...kindNames(before.plan, ruleId), ...kindNames(after.plan, ruleId)]);
  const moved = movedEventSources(before.plan, after.plan);
  for (const identity of changed) {
    const [kind = "", place = ""] = identity.split(" ");
    const name = place.slice(place.indexOf("/") + 1);
    if (kind === "Sensor") {
      const followed = [before, after].some(({ plan }) => namesAnyOf(plan, name, moved));
      if (!followed)
        expect([ruleId, leafOf(name), bits.slice(0, 12)]).toSatisfy(() =>
          sharesPath(leafOf(name), bits, before, after),
        );
    } else if (!isSensorAccount(name, before.plan.ruleSet)) {
      expect([...names].some((own) => name.endsWith(own))).toBe(true);
    }
  }
}

function changedIdentities(before: Compiled, after: Compiled): readonly string[] {
  const old = byIdentity(before.objects);
  const now = byIdentity(after.objects);
  return [...new Set([...old.keys(), ...now.keys()])].filter((identity) => old.get(identity) !== now.get(identity));
}

/** Names of the EventSources of the kind a rule watches, of all the kind's shards. */
function kindNames(plan: Plan, ruleId: string): readonly string[] {
  const kinds = new Set(plan.rules.filter(({ rule }) => rule.id === ruleId).map(({ rule }) => kindOf(rule)));
  return plan.eventSources.filter((one) => kinds.has(kindOf(one))).map(({ name }) => name);
}

function kindOf(of: { readonly group: string; readonly version: string; readonly resource: string }): string {
  return `${of.group}/${of.version}/${of.resource}`;
}

/** EventSources that are there only before or only after, although their kind is there both times. */
function movedEventSources(before: Plan, after: Plan): ReadonlySet<string> {
  const old = new Map(before.eventSources.map((one) => [one.name, kindOf(one)]));
  const now = new Map(after.eventSources.map((one) => [one.name, kindOf(one)]));
  const kinds = new Set([...old.values()].filter((kind) => [...now.values()].includes(kind)));
  const moved = [...old, ...now].filter(([name, kind]) => kinds.has(kind) && old.has(name) !== now.has(name));
  return new Set(moved.map(([name]) => name));
}

function namesAnyOf(plan: Plan, sensor: string, eventSources: ReadonlySet<string>): boolean {
  const keys = new Set(
    plan.eventSources
      .filter(({ name }) => eventSources.has(name))
      .flatMap(({ watches }) => watches.map(({ key }) => key)),
  );
  const found = plan.sensors.find(({ name }) => name === sensor);
  return found !== undefined && found.rules.some(({ routes }) => routes.some(({ watchKey }) => keys.has(watchKey)));
}

function isSensorAccount(name: string, ruleSet: string): boolean {
  return name === `${ruleSet}-sensor`;
}

/** The bits in a Sensor's name that lead to its leaf. */
function leafOf(sensor: string): string {
  return /-sensor(?:-([01]+))?(?:-w[01]*)?$/.exec(sensor)?.[1] ?? "";
}

function bitsOf(ruleId: string): string {
  return [...sha256Hex(ruleId)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
}

/**
 * A changed leaf holds the rule, or it stands beneath a leaf that held the rule before or holds it after: then that
 * one was split, or joined.
 */
function sharesPath(leaf: string, bits: string, before: Compiled, after: Compiled): boolean {
  if (bits.startsWith(leaf)) return true;
  return [before, after].some(({ plan }) =>
    plan.sensors.some(({ name }) => bits.startsWith(leafOf(name)) && leaf.startsWith(leafOf(name))),
  );
}
