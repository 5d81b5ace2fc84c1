import type { EventSource, KubernetesObject, Sensor } from "@argo-rules/argo-types";
import type { CompileResult } from "../compile.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import { Pipeline, type Passed } from "../model/pipeline.ts";
import type { Refusal } from "../model/sensor.ts";
import { isMetadataOnly, type NormalRule } from "../normalize/normal-rule.ts";
import { triggerOf } from "../plan/names.ts";
import type { Route } from "../plan/ir.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { concernsSecret } from "../semantics/secrecy.ts";
import { Feed } from "./feed.ts";
import type { FailedFilter, Firing, Outcome, Refused } from "./outcome.ts";
import { Tally } from "./tally.ts";

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
  readonly #feed: Feed;
  /** By `<Sensor> <dependency>`. */
  readonly #places = new Map<string, Place>();
  /** By `<Sensor> <dependency or trigger>`. */
  readonly #rules = new Map<string, NormalRule>();
  readonly #refused: Refused[] = [];
  readonly #startIsKnown: boolean;
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
    const pipeline = new Pipeline({
      eventSources: objects.filter(isEventSource),
      sensors: objects.filter(isSensor),
      refused: (refusal) => this.#refuse(refusal),
    });
    this.#feed = new Feed(pipeline, { kinds, startedAt: startedAt ?? -Infinity });
    this.#startIsKnown = startedAt !== undefined;
  }

  /** Takes the next event. Never throws, whatever the objects are. */
  take(change: ObjectChange): Outcome {
    const outcome = this.#outcome(change);
    this.tally.count(outcome);
    return outcome;
  }

  #outcome(change: ObjectChange): Outcome {
    const fed = this.#feed.show(change);
    if ("unseen" in fed) return { firings: [], refused: [], failed: [], unseen: fed.unseen };
    return this.#outcomeOf(fed.passed, change);
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

function isEventSource(object: KubernetesObject): object is EventSource {
  return object.kind === "EventSource";
}

function isSensor(object: KubernetesObject): object is Sensor {
  return object.kind === "Sensor";
}
