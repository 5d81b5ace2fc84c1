import type { KubernetesObject } from "@argo-rules/argo-types";
import { expect } from "vitest";
import { hexBits, sha256Hex } from "../../src/plan/hash.ts";
import type { Compiled } from "./compile-rules.ts";
import { kindOf, needersOf, needsOf, usersOf, type Needs } from "./needs.ts";
import { takeApart, type Container, type TakenApart } from "./taken-apart.ts";

/** What a change of rules did to objects that hold others too. Sets of names. */
export interface Upheaval {
  /** Sensors and EventSources that are there only before or only after. */
  readonly containers: ReadonlySet<string>;
  /** Rules, not changed themselves, that stand in another Sensor than before. */
  readonly rules: ReadonlySet<string>;
  /** Watches whose entry stands in another EventSource than before. */
  readonly watches: ReadonlySet<string>;
}

/**
 * Expects that adding, removing, editing or renaming the rules of these ids changed only what is their own, byte by
 * byte: their dependencies and triggers, the entries of the watches they need, and the accounts, rights and templates
 * that no other rule needs. Where that made an object too large, or small enough to join another, what stands in
 * the split or joined leaf may move and must stay as it is; and what names a watch that moved follows it.
 */
export function checkEdit(before: Compiled, after: Compiled, ...ids: readonly string[]): Upheaval {
  const [old, now] = [takeApart(before), takeApart(after)];
  const own = needsOf(ids, [old.plan, now.plan]);
  const watches = checkEventSources(old, now, own);
  const rules = checkSensors(old, now, own, usersOf(watches, [old.plan, now.plan]));
  checkOthers(old, now, own);
  const names = (side: TakenApart): ReadonlySet<string> =>
    new Set([...side.sensors.keys(), ...side.eventSources.keys()]);
  return { containers: names(old).symmetricDifference(names(now)), rules, watches };
}

function checkEventSources(old: TakenApart, now: TakenApart, own: Needs): ReadonlySet<string> {
  const kinds = new Map([old, now].flatMap(({ plan }) => plan.eventSources.map((one) => [one.name, kindOf(one)])));
  for (const name of new Set([...old.eventSources.keys(), ...now.eventSources.keys()])) {
    if (own.kinds.has(kinds.get(name) ?? "")) continue;
    expect(now.eventSources.get(name)?.text, `EventSource ${name}`).toBe(old.eventSources.get(name)?.text);
  }
  const moved = new Set(checkParts(old.eventSources, now.eventSources, own.eventNames, bitsOf(own.watchKeys)));
  for (const name of own.eventNames) {
    const [one, other] = [old, now].map(({ eventSources }) => placeOf(eventSources, name));
    if (!one || !other) continue;
    const [entry, later] = [one, other].map(({ parts }) => parts.get(name)?.replace(/"eventTypes":\[[^\]]*\]/, ""));
    expect(later, `entry ${name}`).toBe(entry);
    if (one.leaf !== other.leaf) moved.add(name);
  }
  return moved;
}

function placeOf(sources: ReadonlyMap<string, Container>, eventName: string): Container | undefined {
  return [...sources.values()].find(({ parts }) => parts.has(eventName));
}

function checkSensors(
  old: TakenApart,
  now: TakenApart,
  own: Needs,
  followers: ReadonlySet<string>,
): ReadonlySet<string> {
  const disturbed = new Set([...own.ids, ...followers]);
  const mine = (container: Container | undefined): boolean =>
    [...(container?.parts.keys() ?? [])].some((part) => disturbed.has(part.split(" ")[0] ?? ""));
  for (const [name, container] of old.sensors) {
    const later = now.sensors.get(name);
    if (later && !mine(container) && !mine(later)) expect(later.text, `Sensor ${name}`).toBe(container.text);
  }
  return checkParts(old.sensors, now.sensors, own.ids, bitsOf(disturbed));
}

/**
 * Expects of all parts but the own that they stay as they are and where they are, in the same order; or that they moved
 * between a leaf and one beneath it, on the way to something that was disturbed. Returns the parts that moved.
 */
function checkParts(
  old: ReadonlyMap<string, Container>,
  now: ReadonlyMap<string, Container>,
  own: ReadonlySet<string>,
  disturbed: readonly string[],
): ReadonlySet<string> {
  const foreign = (container: Container | undefined): readonly string[] =>
    [...(container?.parts.keys() ?? [])].filter((part) => !own.has(part.split(" ")[0] ?? ""));
  const places = (side: ReadonlyMap<string, Container>): ReadonlyMap<string, Container> =>
    new Map([...side.values()].flatMap((container) => foreign(container).map((part) => [part, container])));
  const [from, to] = [places(old), places(now)];
  expect([...to.keys()].toSorted()).toEqual([...from.keys()].toSorted());
  const moved = new Set<string>();
  for (const [part, container] of from) {
    const later = to.get(part);
    if (later?.parts.get(part) !== container.parts.get(part))
      expect(later?.parts.get(part), part).toBe(container.parts.get(part));
    const [shorter = "", longer = ""] = [container.leaf, later?.leaf ?? ""].toSorted((a, b) => a.length - b.length);
    if (shorter === longer) continue;
    moved.add(part);
    expect([part, shorter, longer]).toSatisfy(
      () => longer.startsWith(shorter) && disturbed.some((bits) => bits.startsWith(shorter)),
    );
  }
  for (const [name, container] of old) {
    const later = now.get(name);
    if (!later) continue;
    if (later.envelope !== container.envelope) expect(later.envelope, name).toBe(container.envelope);
    expect(foreign(later), `order in ${name}`).toEqual(foreign(container));
  }
  return moved;
}

function bitsOf(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].map((key) => hexBits(sha256Hex(key)));
}

/**
 * Expects of everything that is neither Sensor nor EventSource that it never changes, and appears or vanishes only
 * with the last of the rules that need it, or with an EventSource that was split or joined.
 */
function checkOthers(old: TakenApart, now: TakenApart, own: Needs): void {
  for (const identity of new Set([...old.others.keys(), ...now.others.keys()])) {
    const [before, after] = [old.others.get(identity), now.others.get(identity)];
    if (before && after) {
      expect(JSON.stringify(after), identity).toBe(JSON.stringify(before));
      continue;
    }
    const { ruleIds, eventSource } = needersOf((before ?? after) as KubernetesObject, before ? old.plan : now.plan);
    const renewed =
      eventSource && own.kinds.has(kindOf(eventSource)) && !(before ? now : old).eventSources.has(eventSource.name);
    const strangers = renewed ? [] : ruleIds.filter((id) => !own.ids.has(id));
    expect([identity, ruleIds.length > 0, strangers]).toEqual([identity, true, []]);
  }
}
