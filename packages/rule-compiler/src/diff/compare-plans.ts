import type { KubernetesObject, Sensor } from "@argo-rules/argo-types";
import { identityOf, identityText } from "../check/identity.ts";
import type { Plan, Told, Watch } from "../plan/ir.ts";
import { told } from "../plan/told.ts";
import { newReach, type Reach } from "./reach.ts";

/** What compiles to a plan and objects. */
export interface Compiled {
  readonly plan: Plan;
  readonly objects: readonly KubernetesObject[];
}

/** An EventSource whose pod starts anew when the new manifests are applied, and what may be missed meanwhile. */
export interface Restart {
  readonly eventSource: string;
  readonly rules: number;
  readonly told: readonly Told[];
}

/** What changes in the cluster when the new manifests are applied after the old ones. Names are sorted. */
export interface PlanChanges {
  /** By the identity of their watch; event types are those of Argo. */
  readonly watchesAdded: readonly Watch[];
  readonly watchesRemoved: readonly Watch[];
  readonly watchesEdited: readonly { readonly old: Watch; readonly new: Watch }[];
  readonly restarts: readonly Restart[];
  readonly sensorsEdited: readonly string[];
  /** Ids of rules that stand in another Sensor than before. */
  readonly moved: readonly string[];
  /** Ids of rules whose events that still wait on the bus are dropped. */
  readonly backlogDropped: readonly string[];
  /** WorkflowTemplates whose work another one takes over: Workflows that wait for their turn need the old one. */
  readonly templatesReplaced: readonly string[];
  /** What is run, and where events are sent, that was not before. */
  readonly reach: Reach;
  /** As `kind/namespace/name`, with an empty middle for cluster-wide ones. */
  readonly objectsAdded: readonly string[];
  readonly objectsEdited: readonly string[];
  /** They stay in the cluster unless `kubectl apply --prune` removes them. */
  readonly objectsRemoved: readonly string[];
}

/** Compares what two versions of a rule set compile to. */
export function comparePlans(old: Compiled, now: Compiled): PlanChanges {
  const [before, after] = [textsOf(old), textsOf(now)];
  const edited = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id);
  const [watchesBefore, watchesAfter] = [watchesOf(old.plan), watchesOf(now.plan)];
  const [placesBefore, placesAfter] = [placesOf(old), placesOf(now)];
  const inBoth = [...placesBefore].flatMap(([id, place]) => {
    const later = placesAfter.get(id);
    return later ? [{ id, place, later }] : [];
  });
  const templates = new Set(now.plan.templates.map(({ name }) => name));
  return {
    watchesAdded: [...watchesAfter.values()].filter(({ key }) => !watchesBefore.has(key)),
    watchesRemoved: [...watchesBefore.values()].filter(({ key }) => !watchesAfter.has(key)),
    watchesEdited: [...watchesAfter.values()].flatMap((watch) => {
      const known = watchesBefore.get(watch.key);
      return known && known.eventTypes.join() !== watch.eventTypes.join() ? [{ old: known, new: watch }] : [];
    }),
    restarts: restartsOf(now, new Set(edited)),
    sensorsEdited: namesOf(edited, "Sensor"),
    moved: inBoth.filter(({ place, later }) => place.sensors !== later.sensors).map(({ id }) => id),
    backlogDropped: inBoth.filter(({ place, later }) => place.consumers !== later.consumers).map(({ id }) => id),
    templatesReplaced: old.plan.templates.map(({ name }) => name).filter((name) => !templates.has(name)),
    reach: newReach(old.objects, now.objects),
    objectsAdded: [...after.keys()].filter((id) => !before.has(id)).toSorted(),
    objectsEdited: edited.toSorted(),
    objectsRemoved: [...before.keys()].filter((id) => !after.has(id)).toSorted(),
  };
}

function textsOf({ objects }: Compiled): ReadonlyMap<string, string> {
  return new Map(objects.map((object) => [identityText(identityOf(object)), JSON.stringify(object)]));
}

function namesOf(identities: readonly string[], kind: string): readonly string[] {
  return identities.flatMap((identity) => {
    const [found, , name = ""] = identity.split("/");
    return found === kind ? [name] : [];
  });
}

function watchesOf({ watches }: Plan): ReadonlyMap<string, Watch> {
  return new Map(watches.map((watch) => [watch.key, watch]));
}

/** What is told of restarts; the rest of what is told of a rule holds at any time. */
const toldOfRestarts: ReadonlySet<string> = new Set([
  "added-while-restarting",
  "modified-coalesced",
  "deleted-best-effort",
]);

function restartsOf({ plan }: Compiled, edited: ReadonlySet<string>): readonly Restart[] {
  const rules = new Map(plan.rules.map(({ rule }) => [rule.id, rule]));
  const names = new Set(namesOf([...edited], "EventSource"));
  return plan.eventSources
    .filter(({ name }) => names.has(name))
    .map(({ name, watches }) => {
      const ids = new Set(watches.flatMap(({ ruleIds }) => ruleIds));
      const all = [...ids].flatMap((id) => rules.get(id) ?? []).flatMap(told);
      const concerned = new Map(all.filter(({ code }) => toldOfRestarts.has(code)).map((one) => [one.text, one]));
      return { eventSource: name, rules: ids.size, told: [...concerned.values()] };
    });
}

/** Where a rule stands: the names of its Sensors, and all that its consumers are made from, as texts. */
interface Place {
  readonly sensors: string;
  readonly consumers: string;
}

/**
 * Argo deletes the consumer of a dependency, and with it the events that wait, when anything of the dependency or the
 * names of the trigger's dependencies change, also when it stands in another Sensor.
 * Source: argo-events pkg/eventbus/jetstream/sensor.
 */
function placesOf({ plan, objects }: Compiled): ReadonlyMap<string, Place> {
  const dependencies = new Map(
    objects
      .filter((object): object is Sensor => object.kind === "Sensor")
      .map((sensor) => [
        sensor.metadata.name,
        new Map(sensor.spec.dependencies.map((one) => [one.name, JSON.stringify(one)])),
      ]),
  );
  const places = new Map<string, Place>();
  for (const { name, rules } of plan.sensors) {
    for (const { planned, routes } of rules) {
      const texts = routes.map(({ dependency }) => dependencies.get(name)?.get(dependency) ?? "").toSorted();
      const known = places.get(planned.rule.id);
      const consumers = `${known?.consumers ?? ""}${JSON.stringify([name, planned.trigger, texts])}`;
      places.set(planned.rule.id, { sensors: `${known?.sensors ?? ""} ${name}`, consumers });
    }
  }
  return places;
}
