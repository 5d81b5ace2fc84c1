import type { EventClass } from "@argo-rules/contracts";
import type { LabelRequirement } from "../language/trees.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Span } from "../source/span.ts";
import type { Formula, ObjectRef } from "./formula.ts";

/** What Argo calls the things that happen to objects. */
export type ArgoEventType = "ADD" | "UPDATE" | "DELETE";

/** One entry of an EventSource: one list and watch at the API server, shared by all rules that need just this one. */
export interface Watch {
  /** Identity: kind, namespace, label selector and phase; equal keys are one watch. */
  readonly key: string;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** Empty: the whole cluster. */
  readonly namespace: string;
  readonly labels: readonly LabelRequirement[];
  /**
   * `add`: only ADD, only objects created after the EventSource started (`afterStart`).
   * `change`: UPDATE and DELETE, without `afterStart`, which would drop server-side-applied updates.
   */
  readonly phase: "add" | "change";
  /** What its routes need, in Argo's order. */
  readonly eventTypes: readonly ArgoEventType[];
  readonly eventName: string;
  /** Rules that need it, in the order of ids. */
  readonly ruleIds: readonly string[];
  /** The rule that asked first. */
  readonly origin: Span;
}

/** How an event comes to count; see `plan/routes.ts`. */
export type RouteKind = "added" | "entered" | "modified" | "deleted" | "left";

/** Rule × watch × event class: becomes one dependency of a Sensor, with its filter and its payload. */
export interface Route {
  readonly kind: RouteKind;
  readonly eventClass: EventClass;
  readonly watchKey: string;
  /** Name of the dependency. */
  readonly dependency: string;
  /** When it counts. */
  readonly filter: Formula;
  /** The objects of the normalized event. */
  readonly objects: readonly ObjectRef[];
}

/** A rule with its routes. */
export interface PlannedRule {
  readonly rule: NormalRule;
  /** Name of its trigger; the rule's id where that is possible. */
  readonly trigger: string;
  readonly routes: readonly Route[];
}

/** What one EventSource object holds. */
export interface EventSourcePlan {
  readonly name: string;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly watches: readonly Watch[];
}

/** The part of a rule that stands in one Sensor: all its routes, or those of some watches when it is too large. */
export interface SensorRule {
  readonly planned: PlannedRule;
  readonly routes: readonly Route[];
}

/** What one Sensor object holds. */
export interface SensorPlan {
  readonly name: string;
  readonly rules: readonly SensorRule[];
}

/** A right the emitted accounts need, and the rules that need it. */
export interface Right {
  /** Name of the role and its binding. */
  readonly role: string;
  /** EventSource whose account has it. */
  readonly eventSource: string;
  readonly group: string;
  readonly resource: string;
  /** Empty: the whole cluster. */
  readonly namespace: string;
  readonly verbs: readonly ("list" | "watch")[];
  readonly ruleIds: readonly string[];
}

/** Everything that will be emitted, before any YAML. */
export interface Plan {
  readonly ruleSet: string;
  readonly rules: readonly PlannedRule[];
  readonly watches: readonly Watch[];
  readonly eventSources: readonly EventSourcePlan[];
  readonly sensors: readonly SensorPlan[];
  readonly rights: readonly Right[];
  /** Account of all Sensors; it has no rights. */
  readonly sensorAccount: string;
}
