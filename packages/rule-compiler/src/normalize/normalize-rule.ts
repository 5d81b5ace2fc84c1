import { eventsPath, type Config } from "@argo-rules/contracts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { parseLabelSelector } from "../language/label-selector.ts";
import { directTimeoutSeconds } from "../validate/delivery.ts";
import type { ShapedAction, ShapedCondition, ShapedFieldTerm, ShapedRule } from "../validate/shaped-rule.ts";
import type {
  DirectAction,
  NormalAction,
  NormalCondition,
  NormalFieldTerm,
  NormalRule,
  RateLimit,
} from "./normal-rule.ts";

/** Fills in every default of a rule without errors. Cannot fail. */
export function normalizeRule(rule: ShapedRule, config: Config): NormalRule {
  const labelSelector = canonicalLabelSelector(rule.labelFilter);
  const canonical = parseLabelSelector(labelSelector);
  if (!canonical.ok) throw new Error(`bug: the canonical selector ${labelSelector} does not parse`);
  return {
    id: rule.id,
    group: rule.group,
    version: rule.version,
    resource: rule.resource,
    namespaces: rule.namespaces,
    excludeNamespaces: rule.excludeNamespaces,
    eventTypes: rule.eventTypes,
    updatesOn: rule.updatesOn,
    fieldFilter: rule.fieldFilter.map(normalizeTerm),
    labelFilter: canonical.value,
    labelSelector,
    when: rule.when.map(normalizeCondition),
    secretData: rule.secretData,
    action: normalizeAction(rule.action, config),
    origin: rule.span,
  };
}

function normalizeTerm({ term, field, path }: ShapedFieldTerm): NormalFieldTerm {
  return {
    label: term.field,
    negated: term.operator === "notEquals",
    value: term.value,
    ...(field ? { field } : {}),
    ...(path ? { path } : {}),
  };
}

function normalizeCondition({ written, path, pattern }: ShapedCondition): NormalCondition {
  const { path: _, ...test } = written;
  return { path, test, ...(pattern ? { pattern } : {}) };
}

function normalizeAction(written: ShapedAction | undefined, config: Config): NormalAction {
  const action: ShapedAction = written ?? { type: config.executorType === "eventsrunner" ? "eventsrunner" : "log" };
  const rateLimit = action.rateLimit === undefined ? {} : { rateLimit: normalizeRate(action.rateLimit) };
  if (action.type === "log") {
    return action.verbose ? { kind: "verboseLog", ...rateLimit } : { kind: "forward", action: "log", ...rateLimit };
  }
  if (!action.direct) return { kind: "forward", action: "eventsrunner", ...rateLimit };
  return { ...directAction(directTimeoutSeconds(action.timeout, config), config), ...rateLimit };
}

function directAction(timeoutSeconds: number, config: Config): DirectAction {
  const { tokenSecret, caCertSecret, clientCertSecret, clientKeySecret } = config.eventsRunner;
  return {
    kind: "direct",
    url: `${config.eventsRunnerBaseURL.replace(/\/+$/, "")}${eventsPath}`,
    timeoutSeconds,
    attempts: config.maxTryCount,
    delay: config.requeueDelay,
    ...(tokenSecret ? { token: tokenSecret } : {}),
    ...(caCertSecret ? { caCert: caCertSecret } : {}),
    ...(clientCertSecret ? { clientCert: clientCertSecret } : {}),
    ...(clientKeySecret ? { clientKey: clientKeySecret } : {}),
  };
}

const units = { second: "Second", minute: "Minute", hour: "Hour" } as const;

function normalizeRate(rate: { readonly max: number; readonly per: keyof typeof units }): RateLimit {
  return { unit: units[rate.per], requestsPerUnit: rate.max };
}
