import { printPath } from "../language/path-print.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Formula } from "../plan/formula.ts";
import type { Plan, PlannedRule, Watch } from "../plan/ir.ts";
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
    const { origin, labelFilter: _, labelSelector, fieldFilter, when, updatesOn, ...rest } = rule;
    return {
      ...rest,
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
    sensors: plan.sensors.map(({ name, rules }) => ({ name, rules: rules.map(({ planned }) => planned.rule.id) })),
    rights: plan.rights,
  };
}

function printableWatch(watch: Watch): unknown {
  const { key: _, labels, origin: __, ...rest } = watch;
  return { ...rest, labelSelector: canonicalLabelSelector(labels) };
}

function printableRule({ rule, trigger, routes }: PlannedRule, plan: Plan): unknown {
  const eventNames = new Map(plan.watches.map((watch) => [watch.key, watch.eventName]));
  return {
    id: rule.id,
    origin: place(rule.origin),
    trigger,
    action: rule.action,
    routes: routes.map(({ kind, eventClass, watchKey, dependency, filter, objects }) => ({
      kind,
      eventClass,
      dependency,
      watch: eventNames.get(watchKey),
      objects,
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
