import type { EventSource, KubernetesObject, Sensor } from "@argo-rules/argo-types";
import type { CompileResult } from "../compile.ts";
import { memberAt, type Json } from "../json/json.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { WatchedResource } from "../model/entry-index.ts";
import { Pipeline, type Passed } from "../model/pipeline.ts";
import type { Refusal } from "../model/sensor.ts";
import { isMetadataOnly, type NormalRule } from "../normalize/normal-rule.ts";
import { triggerOf } from "../plan/names.ts";
import type { Route } from "../plan/ir.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { concernsSecret } from "../semantics/secrecy.ts";
import type { FailedFilter, Firing, Outcome, Refused } from "./outcome.ts";
import { Tally } from "./tally.ts";
import { WatchedKinds } from "./watched-kinds.ts";

/** What is simulated. */
export interface SimulationInput {
  /** What the rules compiled to, without errors. */
  readonly compiled: Pick<CompileResult, "objects" | "plan">;
  /** The kinds to know; Kubernetes' own by default. */
  readonly kinds?: KindTable;
  /** When the EventSources started, in milliseconds since 1970. Without it, all that is new is new enough. */
  readonly startedAt?: number | undefined;
}

interface Place {
  readonly rule: NormalRule;
  readonly route: Route;
}

/**
 * Runs the emitted EventSources and Sensors, as Argo would, on one event after the other. The watches see what the events
 * tell, no more and no less.
 */
export class Simulation {
  readonly #pipeline: Pipeline;
  readonly #kinds: WatchedKinds;
  /** By `<Sensor> <dependency>`. */
  readonly #places = new Map<string, Place>();
  /** By `<Sensor> <dependency or trigger>`. */
  readonly #rules = new Map<string, NormalRule>();
  readonly #refused: Refused[] = [];
  readonly #startIsKnown: boolean;
  /** States of objects that the watches know. */
  readonly #known = new WeakSet<object>();
  /** Counts of all that has happened so far. */
  readonly tally: Tally;

  constructor({ compiled: { objects, plan }, kinds, startedAt }: SimulationInput) {
    if (!plan) throw new Error("bug: rules with errors are not simulated");
    for (const { name, rules } of plan.sensors) {
      for (const { planned, routes } of rules) {
        for (const route of routes) {
          this.#places.set(`${name} ${route.dependency}`, { rule: planned.rule, route });
          this.#rules.set(`${name} ${route.dependency}`, planned.rule);
          this.#rules.set(`${name} ${triggerOf(planned.trigger, route)}`, planned.rule);
        }
      }
    }
    this.tally = new Tally(plan.rules.map(({ rule }) => rule.id));
    this.#pipeline = new Pipeline({
      eventSources: objects.filter(isEventSource),
      sensors: objects.filter(isSensor),
      refused: (refusal) => this.#refuse(refusal),
    });
    const { resources } = this.#pipeline;
    this.#kinds = new WatchedKinds(resources, kinds);
    this.#startIsKnown = startedAt !== undefined;
    for (const resource of resources) this.#pipeline.start(resource, [], startedAt ?? -Infinity);
  }

  /** Takes the next event. Never throws, whatever the objects are. */
  take(change: ObjectChange): Outcome {
    const outcome = this.#outcome(change);
    this.tally.count(outcome);
    return outcome;
  }

  #outcome(change: ObjectChange): Outcome {
    const about = this.#kinds.of(change);
    if ("unseen" in about) return { firings: [], refused: [], failed: [], unseen: about.unseen };
    if (change.kind === "updated" && change.old === undefined) {
      for (const resource of about.resources) this.#know(resource, change.new);
      return { firings: [], refused: [], failed: [], unseen: { why: "stateBeforeUnknown" } };
    }
    const passed = about.resources.flatMap((resource) => this.#show(resource, change));
    if (change.kind !== "deleted") this.#remember(change.new);
    return this.#outcomeOf(passed, change);
  }

  /** Lets the watches of a kind see a change. */
  #show(resource: WatchedResource, change: ObjectChange): readonly Passed[] {
    switch (change.kind) {
      case "created":
        return this.#pipeline.see(resource, { new: change.new }, now);
      case "updated": {
        const { old, new: after } = change;
        if (old === undefined) return [];
        if (!this.#isKnown(old)) this.#know(resource, old);
        // Two objects of one name: the first was deleted, and the other made, while no watch was there.
        if (uid(old) !== uid(after)) return this.#pipeline.see(resource, { new: after }, now);
        return this.#pipeline.see(resource, { old, new: after }, now);
      }
      case "deleted":
        this.#pipeline.know(resource, change.old);
        if (change.late) return this.#pipeline.miss(resource, change.old, now);
        return this.#pipeline.see(resource, { old: change.old }, now);
    }
  }

  #know(resource: WatchedResource, object: Json): void {
    this.#pipeline.know(resource, object);
    this.#remember(object);
  }

  #remember(object: Json): void {
    if (typeof object === "object" && object !== null) this.#known.add(object);
  }

  #isKnown(object: Json): boolean {
    return typeof object === "object" && object !== null && this.#known.has(object);
  }

  #outcomeOf(passed: readonly Passed[], change: ObjectChange): Outcome {
    const firings: Firing[] = [];
    const failed: FailedFilter[] = [];
    for (const { dispatched, judged } of passed) {
      this.tally.dispatched(dispatched);
      for (const { sensor, dependency, verdict, actions } of judged) {
        const { rule, route } = this.#placeOf(sensor, dependency);
        this.tally.judged(rule.id);
        if (verdict.error !== undefined) failed.push({ rule, error: verdict.error });
        for (const { does } of actions) {
          const { eventClass, kind, size } = route;
          const confidential = !isMetadataOnly(rule) && concernsSecret(rule, change);
          firings.push({ rule, eventClass, route: kind, tooLarge: size === "tooLarge", does, confidential });
        }
      }
    }
    const refused = this.#refused.splice(0);
    if (passed.length > 0 && change.kind === "created" && !this.#startIsKnown) this.tally.tookForNew();
    if (passed.length > 0) return { firings, refused, failed };
    return { firings, refused, failed, unseen: { why: "notSelected" } };
  }

  #placeOf(sensor: string, dependency: string): Place {
    const place = this.#places.get(`${sensor} ${dependency}`);
    if (!place) throw new Error(`bug: no rule has the dependency ${dependency}`);
    return place;
  }

  /** Of what is not modelled at all, the next outcome tells. */
  #refuse({ sensor, part, what }: Refusal): void {
    const rule = this.#rules.get(`${sensor} ${part}`);
    if (!rule) throw new Error(`bug: no rule has the dependency or trigger ${part}`);
    this.#refused.push({ rule, what });
  }
}

/** When events are published: only Argo's own envelope tells it. No clock, so that the same input gives the same output. */
const now = 0;

function uid(object: Json): Json | undefined {
  return memberAt(object, "metadata", "uid");
}

function isEventSource(object: KubernetesObject): object is EventSource {
  return object.kind === "EventSource";
}

function isSensor(object: KubernetesObject): object is Sensor {
  return object.kind === "Sensor";
}
