import type { Config } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { dependencyName, distinctConsumers } from "./consumers.ts";
import { tellUnpinned, unpinnedImages } from "./images.ts";
import type { Plan, PlannedRule, Route, TemplateReference } from "./ir.ts";
import type { Measure } from "./measure.ts";
import { longestObjectName, sensorAccountName, triggerNames } from "./names.ts";
import { placeWatches } from "./place-watches.ts";
import { planEventSources } from "./plan-event-sources.ts";
import { planSensors } from "./plan-sensors.ts";
import { eventSourceRights, sensorRights, stepRights } from "./rights.ts";
import { draftRoutes, type RouteDraft } from "./routes.ts";
import { needsSizeGuard } from "./size-guard.ts";
import { planTemplates, templatesTooLarge } from "./templates.ts";
import { planWatches, watchedNamespaces, watchKey } from "./watches.ts";

export interface PlanResult {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plans what rules come to: watches shared by equal needs, routes with their filters, and the objects that hold them.
 * Independent of the order of the rules. Fails (with diagnostics) where a rule can never fire or does not fit.
 */
export function planRules(input: readonly NormalRule[], config: Config, measure: Measure): PlanResult {
  const diagnostics: Diagnostic[] = [...roomForRules(config, measure)];
  if (diagnostics.length > 0) return { plan: emptyPlan(config), diagnostics };
  const rules = input.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const drafted = rules.map((rule) => ({ rule, drafts: draftRoutes(rule, config) }));
  for (const { rule, drafts } of drafted) {
    if (drafts.length > 0) continue;
    const why = "its conditions contradict each other";
    diagnostics.push(diagnose("RULE_NEVER_FIRES", rule.origin, { why }, { ruleId: rule.id }));
  }
  const watches = planWatches(drafted);
  const { eventSources, diagnostics: watchTooLarge } = planEventSources(
    config.name,
    watches,
    config.limits.eventSourceBytes,
    measure,
  );
  const placed = placeWatches(eventSources);
  const triggers = triggerNames(rules.map(({ id }) => id));
  const actions = planTemplates(config.name, rules);
  const { templates, ofRule } = actions;
  diagnostics.push(...templatesTooLarge(actions, rules, measure));
  const planned = drafted
    .filter(({ drafts }) => drafts.length > 0)
    .map(({ rule, drafts }) => planRule(rule, drafts, triggers.get(rule.id) ?? rule.id, ofRule.get(rule.id)));
  const { sensors, diagnostics: tooLarge } = planSensors(
    config.name,
    planned,
    placed,
    config.limits.sensorBytes,
    measure,
  );
  const plan: Plan = {
    ruleSet: config.name,
    ...distinctConsumers({ rules: planned, sensors: sensors.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
    watches,
    eventSources: eventSources.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    templates,
    rights: [
      ...eventSourceRights(eventSources, config),
      ...sensorRights(planned, config),
      ...templates.flatMap((template) => stepRights(template, config)),
    ],
    sensorAccount: sensorAccountName(config.name),
  };
  diagnostics.push(...watchTooLarge, ...tooLarge, ...tellUnpinned(unpinnedImages(templates, config), rules));
  return { plan, diagnostics };
}

/** Pod settings that fill an object before any rule stands in it are told once, not of every rule. */
function roomForRules(config: Config, measure: Measure): readonly Diagnostic[] {
  const name = "x".repeat(longestObjectName);
  const objects = [
    { key: "pods.eventSource", bytes: measure.emptyEventSource(name), limit: config.limits.eventSourceBytes },
    { key: "pods.sensor", bytes: measure.emptySensor(name), limit: config.limits.sensorBytes },
  ];
  return objects
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ key, bytes, limit }) => {
      const params = { key, expected: `smaller: without any rule at most ${limit} bytes`, found: `${bytes} bytes` };
      return diagnose("CONFIG_INVALID", undefined, params);
    });
}

function emptyPlan(config: Config): Plan {
  const sensorAccount = sensorAccountName(config.name);
  const nothing = { rules: [], watches: [], eventSources: [], sensors: [], templates: [], rights: [] };
  return { ruleSet: config.name, ...nothing, sensorAccount };
}

function planRule(
  rule: NormalRule,
  drafts: readonly RouteDraft[],
  trigger: string,
  ownTemplate: string | undefined,
): PlannedRule {
  const sizes = needsSizeGuard(rule.action) ? ([{ size: "fits" }, { size: "tooLarge" }] as const) : [{}];
  const routes = watchedNamespaces(rule).flatMap((namespace) =>
    drafts.flatMap(({ kind, eventClass, argoType, filter, objects }) =>
      sizes.map((size): Route => {
        const draft = { kind, eventClass, watchKey: watchKey(rule, namespace, argoType), filter, objects, ...size };
        return { ...draft, dependency: dependencyName(draft, rule.id) };
      }),
    ),
  );
  const template = templateOf(rule, ownTemplate);
  return { rule, trigger, routes, ...(template ? { template } : {}) };
}

/** The template of a rule: one of ours, or the user's own. */
function templateOf({ action }: NormalRule, own: string | undefined): TemplateReference | undefined {
  if (own !== undefined) return { name: own, clusterScope: false };
  return action.kind === "workflow" ? { name: action.template, clusterScope: action.clusterScope } : undefined;
}
