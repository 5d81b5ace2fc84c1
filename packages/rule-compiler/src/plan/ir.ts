import type { Verb } from "@argo-rules/argo-types";
import type { EventClass, RouteKind } from "@argo-rules/contracts";
import type { LabelRequirement } from "../language/trees.ts";
import type { StepAction } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Span } from "../source/span.ts";
import type { ObjectRef } from "@argo-rules/contracts";
import type { Formula } from "./formula.ts";

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
  /**
   * Where what a Workflow gets has to fit into it, each route is there twice: for events that fit, and for those that
   * are too large, which become dead letters.
   */
  readonly size?: "fits" | "tooLarge";
}

/** The WorkflowTemplate that a rule's Workflows run. */
export interface TemplateReference {
  readonly name: string;
  readonly clusterScope: boolean;
}

/** A rule with its routes. */
export interface PlannedRule {
  readonly rule: NormalRule;
  /** Name of its trigger; the rule's id where that is possible. */
  readonly trigger: string;
  readonly routes: readonly Route[];
  /** Of actions that run as Workflows. */
  readonly template?: TemplateReference;
}

/** A WorkflowTemplate of ours: one per distinct action and reach, shared by the rules that have both in common. */
export interface ActionTemplate {
  /** Of the template, of its ConfigMap, and of its account unless the action names one. */
  readonly name: string;
  readonly action: StepAction;
  /** Namespaces of the objects it is about; `""` is the whole cluster. */
  readonly targets: readonly string[];
  readonly account: string;
  readonly ruleIds: readonly string[];
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

/** Whose account it is. */
export type Component = "event-source" | "sensor" | "step";

/** A right the emitted accounts need, and the rules that need it. */
export interface Right {
  /** Name of the role and its binding. */
  readonly role: string;
  /** The account that has it, and the namespace of the account. */
  readonly account: string;
  readonly accountNamespace: string;
  readonly component: Component;
  readonly group: string;
  readonly resource: string;
  /** Only objects of these names. */
  readonly names?: readonly string[];
  /** Empty: the whole cluster. */
  readonly namespace: string;
  readonly verbs: readonly Verb[];
  /** What each verb is for, in their order. */
  readonly why: readonly string[];
  readonly ruleIds: readonly string[];
}

/** Everything that will be emitted, before any YAML. */
export interface Plan {
  readonly ruleSet: string;
  readonly rules: readonly PlannedRule[];
  readonly watches: readonly Watch[];
  readonly eventSources: readonly EventSourcePlan[];
  readonly sensors: readonly SensorPlan[];
  readonly templates: readonly ActionTemplate[];
  readonly rights: readonly Right[];
  /** Account of all Sensors; it may create Workflows where a rule's action needs one, and nothing else. */
  readonly sensorAccount: string;
}

/** Something Argo cannot guarantee for a rule, and what to do about it. */
export interface Told {
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
}
