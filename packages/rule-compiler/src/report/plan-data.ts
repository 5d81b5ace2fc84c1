import type { Config, EventClass, ObjectRef, RouteKind } from "@argo-rules/contracts";
import { placeText } from "../diagnostics/place-text.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { isStepAction, type StepAction } from "../normalize/normal-action.ts";
import { connectionsOf, connectionText } from "../plan/connections.ts";
import { stepImage } from "../plan/images.ts";
import type { Plan, PlannedRule, Right, SensorPlan, TemplateReference, Told, Watch } from "../plan/ir.ts";
import { told } from "../plan/told.ts";
import { printableAction } from "../print/printable.ts";
import { actionLimits, actionText, carriedOutBy, handedOn, type CarriedOutBy } from "./action-text.ts";
import { beyondRules, type Beyond } from "./beyond.ts";
import { printableFormula } from "./printable-formula.ts";
import { planTotals, type PlanTotals } from "./plan-totals.ts";
import { ruleConditions, type RuleCondition } from "./rule-conditions.ts";

/** One list and watch at the API server. */
export interface WatchData extends Omit<Watch, "key" | "labels" | "origin"> {
  /** Empty: all labels. */
  readonly labelSelector: string;
  readonly eventSource: string;
}

/** One way for an event to count. */
export interface RouteData {
  readonly kind: RouteKind;
  readonly eventClass: EventClass;
  readonly dependency: string;
  /** eventName of the watch. */
  readonly watch: string;
  /** The Sensor it stands in; a rule that is too large for one stands in several. */
  readonly sensor: string;
  readonly objects: readonly ObjectRef[];
  readonly size?: "fits" | "tooLarge";
  /** A tree of `all`, `any`, `not` and tests. */
  readonly filter: unknown;
}

/** What one rule comes to. */
export interface RuleData {
  readonly id: string;
  readonly description?: string;
  /** `file:line:column`. */
  readonly origin: string;
  readonly trigger: string;
  readonly action: unknown;
  readonly carriedOutBy: CarriedOutBy;
  /** What is done, in words, and the limits of it. */
  readonly does: string;
  readonly limits: readonly string[];
  /** What the action is handed, in words. */
  readonly handsOn: string;
  readonly template?: TemplateReference;
  /** The image its step runs. */
  readonly image?: string;
  /** What the pods of its step may connect to, in words. */
  readonly reaches?: readonly string[];
  readonly conditions: readonly RuleCondition[];
  readonly routes: readonly RouteData[];
  readonly told: readonly Told[];
}

/** A WorkflowTemplate that is emitted. */
export interface TemplateData {
  readonly name: string;
  readonly action: unknown;
  readonly targets: readonly string[];
  readonly account: string;
  readonly image: string;
  readonly reaches: readonly string[];
  readonly ruleIds: readonly string[];
}

/** A plan for people and programs: what is watched, what counts, who may do what, what can go wrong. */
export interface PlanData {
  readonly ruleSet: string;
  readonly totals: PlanTotals;
  readonly namespaces: { readonly sensors: string; readonly actions: string };
  readonly eventBus: string;
  readonly watches: readonly WatchData[];
  readonly rules: readonly RuleData[];
  readonly eventSources: readonly { readonly name: string; readonly watches: readonly string[] }[];
  readonly templates: readonly TemplateData[];
  readonly sensors: readonly {
    readonly name: string;
    readonly account: string;
    readonly rules: readonly string[];
  }[];
  readonly rights: readonly Right[];
  readonly beyond: readonly Beyond[];
}

/**
 * A plan as data, with places as text and paths as written: what `plan -o json` and `build --emit plan` print. Values that
 * rules on Secrets compare with are left out, and so are the texts of scripts.
 */
export function planData(plan: Plan, config: Config): PlanData {
  const eventSourceOf = new Map(
    plan.eventSources.flatMap(({ name, watches }) => watches.map(({ key }) => [key, name] as const)),
  );
  const context: Context = {
    config,
    eventNames: new Map(plan.watches.map(({ key, eventName }) => [key, eventName])),
    sensorOf: sensorsOfDependencies(plan.sensors),
  };
  return {
    ruleSet: plan.ruleSet,
    totals: planTotals(plan),
    namespaces: { sensors: config.sensorNamespace, actions: config.actionsNamespace },
    eventBus: config.eventBus,
    watches: plan.watches.map((watch) => watchData(watch, named(eventSourceOf, watch.key))),
    rules: plan.rules.map((rule) => ruleData(rule, context)),
    eventSources: plan.eventSources.map(({ name, watches }) => {
      return { name, watches: watches.map(({ eventName }) => eventName) };
    }),
    templates: plan.templates.map(({ action, ...rest }) => {
      return { ...rest, action: printableAction(action), ...podsOf(action, config) };
    }),
    sensors: plan.sensors.map(({ name, rules }) => {
      return { name, account: plan.sensorAccount, rules: rules.map(({ planned }) => planned.rule.id) };
    }),
    rights: plan.rights,
    beyond: beyondRules(plan, config),
  };
}

function watchData(watch: Watch, eventSource: string): WatchData {
  const { key: _, labels, origin: __, ...rest } = watch;
  return { ...rest, labelSelector: canonicalLabelSelector(labels), eventSource };
}

interface Context {
  readonly config: Config;
  /** Names of watches by key. */
  readonly eventNames: ReadonlyMap<string, string>;
  /** Names of Sensors by rule and dependency. */
  readonly sensorOf: ReadonlyMap<string, string>;
}

function sensorsOfDependencies(sensors: readonly SensorPlan[]): ReadonlyMap<string, string> {
  return new Map(
    sensors.flatMap(({ name, rules }) =>
      rules.flatMap(({ planned, routes }) =>
        routes.map(({ dependency }) => [dependencyKey(planned.rule.id, dependency), name] as const),
      ),
    ),
  );
}

function dependencyKey(ruleId: string, dependency: string): string {
  return `${ruleId} ${dependency}`;
}

function ruleData(planned: PlannedRule, { config, eventNames, sensorOf }: Context): RuleData {
  const { rule, trigger, routes, template } = planned;
  const { action, description } = rule;
  return {
    id: rule.id,
    ...(description === undefined ? {} : { description }),
    origin: placeText(rule.origin),
    trigger,
    action: printableAction(action),
    carriedOutBy: carriedOutBy(planned),
    does: actionText(planned),
    limits: actionLimits(action),
    handsOn: handedOn(planned),
    ...(template ? { template } : {}),
    ...(isStepAction(action) ? podsOf(action, config) : {}),
    conditions: ruleConditions(rule, config.sensorName),
    routes: routes.map(({ kind, eventClass, watchKey, dependency, filter, objects, size }) => ({
      kind,
      eventClass,
      dependency,
      watch: named(eventNames, watchKey),
      sensor: named(sensorOf, dependencyKey(rule.id, dependency)),
      objects,
      ...(size ? { size } : {}),
      filter: printableFormula(filter, rule),
    })),
    told: told(rule),
  };
}

/** What the pods of an action run, and what they may connect to. */
function podsOf(action: StepAction, config: Config): Pick<TemplateData, "image" | "reaches"> {
  return { image: stepImage(action, config), reaches: connectionsOf(action, config).map(connectionText) };
}

function named(names: ReadonlyMap<string, string>, key: string): string {
  const name = names.get(key);
  if (name === undefined) throw new Error(`bug: the plan has no ${key}`);
  return name;
}
