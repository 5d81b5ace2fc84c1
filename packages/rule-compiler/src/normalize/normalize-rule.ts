import type { Config } from "@argo-rules/contracts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { parseLabelSelector } from "../language/label-selector.ts";
import type { ShapedCondition, ShapedFieldTerm, ShapedRule } from "../validate/shaped-rule.ts";
import { normalizeAction } from "./normalize-action.ts";
import type { NormalCondition, NormalFieldTerm, NormalRule } from "./normal-rule.ts";

/** Fills in every default of a rule without errors. Cannot fail. */
export function normalizeRule(rule: ShapedRule, config: Config): NormalRule {
  const labelSelector = canonicalLabelSelector(rule.labelFilter);
  const canonical = parseLabelSelector(labelSelector);
  if (!canonical.ok) throw new Error(`bug: the canonical selector ${labelSelector} does not parse`);
  return {
    id: rule.id,
    ...(rule.description === undefined ? {} : { description: rule.description }),
    group: rule.group,
    version: rule.version,
    resource: rule.resource,
    namespaced: rule.namespaced,
    namespaces: rule.namespaces,
    excludeNamespaces: rule.excludeNamespaces,
    eventTypes: rule.eventTypes,
    updatesOn: rule.updatesOn,
    fieldFilter: rule.fieldFilter.map(normalizeTerm),
    labelFilter: canonical.value,
    labelSelector,
    when: rule.when.map(normalizeCondition),
    secretData: rule.secretData,
    action: normalizeAction(rule, config),
    origin: rule.span,
    fieldOrigins: rule.fieldSpans,
  };
}

function normalizeTerm({ term, field, path, span }: ShapedFieldTerm): NormalFieldTerm {
  return {
    label: term.field,
    negated: term.operator === "notEquals",
    value: term.value,
    ...(field ? { field } : {}),
    ...(path ? { path } : {}),
    origin: span,
  };
}

function normalizeCondition({ written, path, pattern, span }: ShapedCondition): NormalCondition {
  const { path: _, ...test } = written;
  return { path, test, ...(pattern ? { pattern } : {}), origin: span };
}
