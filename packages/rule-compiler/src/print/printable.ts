import { printPath } from "../language/path-print.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import type { NormalAction } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Formula } from "../plan/formula.ts";
import { sha256Hex } from "../plan/hash.ts";
import type { ActionTemplate, Plan, PlannedRule, Watch } from "../plan/ir.ts";
import { told } from "../plan/told.ts";
import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

function place(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${span.file.path}:${line}:${column}`;
}

/** Rules with every default filled in, for people and programs: places as text, paths as written. */
export function printableRules(rules: readonly NormalRule[]): readonly unknown[] {
  return rules.map((rule) => {
    const {
      origin,
      fieldOrigins: __,
      labelFilter: _,
      labelSelector,
      fieldFilter,
      when,
      updatesOn,
      action,
      ...rest
    } = rule;
    return {
      ...rest,
      action: printableAction(action),
      labelFilter: labelSelector,
      fieldFilter: fieldFilter.map(({ label, negated, value }) => `${label}${negated ? "!=" : "="}${value}`),
      updatesOn: updatesOn.map(printPath),
      when: when.map(({ path, test }) => ({ path: printPath(path), ...test })),
      origin: place(origin),
    };
  });
}

/** A plan for people and programs: what is watched, what counts, who may do what, what can go wrong. Empty without one. */
export function printablePlan(plan: Plan | undefined): unknown {
  if (!plan) return {};
  return {
    ruleSet: plan.ruleSet,
    watches: plan.watches.map(printableWatch),
    rules: plan.rules.map((rule) => printableRule(rule, plan)),
    eventSources: plan.eventSources.map(({ name, watches }) => ({
      name,
      watches: watches.map((one) => one.eventName),
    })),
    templates: plan.templates.map(printableTemplate),
    sensors: plan.sensors.map(({ name, rules }) => ({ name, rules: rules.map(({ planned }) => planned.rule.id) })),
    rights: plan.rights,
  };
}

function printableWatch(watch: Watch): unknown {
  const { key: _, labels, origin: __, ...rest } = watch;
  return { ...rest, labelSelector: canonicalLabelSelector(labels) };
}

/** A script is printed by its hash: its text stands in the rules, in a file of its own or in the manifests. */
function printableAction(action: NormalAction): unknown {
  if (action.kind === "workflow") {
    const parameters = action.parameters.map((one) => ("path" in one ? { ...one, path: printPath(one.path) } : one));
    return { ...action, parameters };
  }
  if (action.kind !== "script" || action.script.kind !== "text") return action;
  return { ...action, script: { kind: "text", sha256: sha256Hex(action.script.text) } };
}

function printableTemplate({ action, ...rest }: ActionTemplate): unknown {
  return { ...rest, action: printableAction(action) };
}

function printableRule({ rule, trigger, routes, template }: PlannedRule, plan: Plan): unknown {
  const eventNames = new Map(plan.watches.map((watch) => [watch.key, watch.eventName]));
  return {
    id: rule.id,
    origin: place(rule.origin),
    trigger,
    action: printableAction(rule.action),
    ...(template ? { template } : {}),
    routes: routes.map(({ kind, eventClass, watchKey, dependency, filter, objects, size }) => ({
      kind,
      eventClass,
      dependency,
      watch: eventNames.get(watchKey),
      objects,
      ...(size ? { size } : {}),
      filter: printableFormula(filter),
    })),
    told: told(rule),
  };
}

function printableFormula(formula: Formula): unknown {
  switch (formula.kind) {
    case "all":
    case "any":
      return { [formula.kind]: formula.of.map(printableFormula) };
    case "not":
      return { not: printableFormula(formula.of) };
    case "eventType":
      return { eventType: formula.is };
    case "matches":
      return { ...formula, path: printPath(formula.path), pattern: formula.pattern.anchored };
    case "differs":
    case "oneOf":
    case "present":
    case "isString":
    case "compare":
      return { ...formula, path: printPath(formula.path) };
  }
}
