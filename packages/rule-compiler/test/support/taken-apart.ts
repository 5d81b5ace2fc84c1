import type { EventSource, KubernetesObject, Sensor } from "@argo-rules/argo-types";
import type { Plan } from "../../src/plan/ir.ts";
import { triggerOf } from "../../src/plan/names.ts";
import { eventSourcesOf, sensorsOf, type Compiled } from "./compile-rules.ts";

/** An EventSource or Sensor taken apart. */
export interface Container {
  /** The bits of the prefix tree that lead to it. */
  readonly leaf: string;
  /** All of it as text, and all but its parts. */
  readonly text: string;
  readonly envelope: string;
  /** Its parts as text, in their order: entries by eventName, rules by id. */
  readonly parts: ReadonlyMap<string, string>;
}

/** What was emitted, down to the parts that a rule or a watch has for itself. */
export interface TakenApart {
  readonly plan: Plan;
  readonly eventSources: ReadonlyMap<string, Container>;
  /** A dependency's `eventSourceName` is no part of a rule's text. */
  readonly sensors: ReadonlyMap<string, Container>;
  /** All other objects, by kind, namespace and name. */
  readonly others: ReadonlyMap<string, KubernetesObject>;
}

/** What was taken apart already: each state of a rule set is compared with the one before and the one after. */
const known = new WeakMap<Compiled, TakenApart>();

/** Takes apart what rules compiled to. Throws when a part belongs to no rule, or a dependency listens to nothing. */
export function takeApart(compiled: Compiled): TakenApart {
  const taken = known.get(compiled) ?? takeObjects(compiled);
  known.set(compiled, taken);
  return taken;
}

function takeObjects({ objects, plan }: Compiled): TakenApart {
  const eventSources = byName(eventSourcesOf(objects), takeEventSource);
  const triggers = new Map(
    plan.rules.flatMap(({ rule, trigger }) =>
      (["fits", "tooLarge"] as const).map((size) => [triggerOf(trigger, { size }), rule.id] as const),
    ),
  );
  const sensors = byName(sensorsOf(objects), (sensor) => takeSensor(sensor, triggers, eventSources));
  const others = new Map<string, KubernetesObject>();
  for (const object of objects) {
    if (object.kind === "Sensor" || object.kind === "EventSource") continue;
    const namespace = "namespace" in object.metadata ? object.metadata.namespace : "";
    others.set(`${object.kind} ${namespace}/${object.metadata.name}`, object);
  }
  return { plan, eventSources, sensors, others };
}

function byName<T extends EventSource | Sensor>(
  objects: readonly T[],
  take: (object: T) => Container,
): ReadonlyMap<string, Container> {
  return new Map(objects.map((object) => [object.metadata.name, take(object)]));
}

function takeEventSource(source: EventSource): Container {
  const [, leaf = ""] = matched(source.metadata.name, /-[0-9a-f]{8,}(?:-([01]+))?$/);
  const { resource, ...spec } = source.spec;
  const parts = Object.entries(resource ?? {}).map(([name, entry]): [string, string] => [name, JSON.stringify(entry)]);
  return containerOf(source, { ...source, spec }, leaf, parts);
}

function takeSensor(
  sensor: Sensor,
  triggers: ReadonlyMap<string, string>,
  eventSources: ReadonlyMap<string, Container>,
): Container {
  const [, leaf = "", part] = matched(sensor.metadata.name, /-sensor(?:-([01]+))?(?:-w([01]*))?$/);
  const { dependencies, triggers: all, ...spec } = sensor.spec;
  const named = new Map(dependencies.map((dependency) => [dependency.name, dependency]));
  const parts = new Map<string, string>();
  for (const trigger of all) {
    const { name, conditions } = trigger.template;
    const id = triggers.get(name);
    if (id === undefined) throw new Error(`no rule has the trigger ${name}`);
    const mine = conditions.split(" || ").map((of) => {
      const dependency = named.get(of);
      if (!dependency || !named.delete(of)) throw new Error(`${name} shares ${of} with another trigger`);
      const { eventSourceName, ...rest } = dependency;
      if (!eventSources.get(eventSourceName)?.parts.has(rest.eventName)) throw new Error(`${of} listens to nothing`);
      return rest;
    });
    const key = part === undefined ? id : `${id} w${part}`;
    parts.set(key, `${parts.get(key) ?? ""}${JSON.stringify([mine, trigger])}`);
  }
  if (named.size > 0) throw new Error(`no trigger uses ${[...named.keys()].join()}`);
  return containerOf(sensor, { ...sensor, spec }, leaf, [...parts]);
}

function containerOf(
  whole: unknown,
  envelope: unknown,
  leaf: string,
  parts: readonly (readonly [string, string])[],
): Container {
  const container = { leaf, text: JSON.stringify(whole), envelope: JSON.stringify(envelope), parts: new Map(parts) };
  if (container.parts.size !== parts.length) throw new Error("two parts of one name");
  return container;
}

function matched(name: string, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(name);
  if (!found) throw new Error(`${name} does not say which leaf it is`);
  return found;
}
