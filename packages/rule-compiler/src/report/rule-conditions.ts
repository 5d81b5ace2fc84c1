import { placeText } from "../diagnostics/place-text.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { printPath } from "../language/path-print.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { keyPath } from "../plan/formula.ts";
import type { CheckName, DecidedBy } from "../semantics/check.ts";
import { expectedText } from "../semantics/condition-text.ts";
import { hidesValue } from "../semantics/secrecy.ts";
import { notShown, valueText } from "../semantics/value-text.ts";
import type { Span } from "../source/span.ts";

/** One of the things that must hold for a change to count, in words for people, and who decides it in the cluster. */
export interface RuleCondition {
  readonly what: CheckName;
  readonly decidedBy: DecidedBy;
  /** Such as `data.color equals "red"`; what a rule on Secrets compares a value with is not shown. */
  readonly text: string;
  /** `file:line:column`; of what holds for every rule, the place of the rule. */
  readonly origin: string;
}

/** Whole, unlike the texts of `semantics/`: whoever reviews a plan has to see every name. */
function anyOf(names: readonly string[]): string {
  return names.join(" or ");
}

type Draft = Pick<RuleCondition, "what" | "decidedBy" | "text"> & { readonly span?: Span | undefined };

/**
 * Everything that a rule demands of a change, in the order in which the cluster decides it: API server, EventSource,
 * Sensor. The same parts as the checks of `semantics/judge`, which look at one change; docs/04-mapping.md, "Where each
 * condition runs".
 */
export function ruleConditions(rule: NormalRule, ignoreLabel: string): readonly RuleCondition[] {
  const drafts = [...ofApiServer(rule), ...ofEventSource(rule), ...ofSensor(rule, ignoreLabel)];
  return drafts.map(({ span, ...draft }) => ({ ...draft, origin: placeText(span ?? rule.origin) }));
}

function ofApiServer(rule: NormalRule): readonly Draft[] {
  const { resource, namespaces, labelFilter, fieldOrigins } = rule;
  const decidedBy = "apiServer";
  const where: Draft = {
    what: "namespaces",
    decidedBy,
    text: `in namespace ${anyOf(namespaces)}`,
    span: fieldOrigins.namespaces,
  };
  return [
    { what: "resource", decidedBy, text: `${resource} of ${groupVersion(rule)}`, span: fieldOrigins.resource },
    ...(namespaces.length > 0 ? [where] : []),
    ...labelFilter.map((requirement): Draft => {
      const text = `label ${canonicalLabelSelector([requirement])}`;
      return { what: "labelFilter", decidedBy, text, span: fieldOrigins.labelFilter };
    }),
  ];
}

function ofEventSource({ eventTypes, fieldOrigins }: NormalRule): readonly Draft[] {
  const decidedBy = "eventSource";
  const types: Draft = {
    what: "eventTypes",
    decidedBy,
    text: `event type ${anyOf(eventTypes)}`,
    span: fieldOrigins.eventTypes,
  };
  const young: Draft = { what: "createdAfterStart", decidedBy, text: "ADDED: created after the watch began" };
  return [types, ...(eventTypes.includes("ADDED") ? [young] : [])];
}

function ofSensor(rule: NormalRule, ignoreLabel: string): readonly Draft[] {
  const { excludeNamespaces, fieldFilter, updatesOn, when, fieldOrigins } = rule;
  const decidedBy = "sensor";
  const elsewhere: Draft = {
    what: "excludeNamespaces",
    decidedBy,
    text: `not in namespace ${anyOf(excludeNamespaces)}`,
    span: fieldOrigins.excludeNamespaces,
  };
  const changed: Draft = {
    what: "updatesOn",
    decidedBy,
    text: `MODIFIED: ${anyOf(updatesOn.map(printPath))} changed`,
    span: fieldOrigins.updatesOn,
  };
  return [
    { what: "ignoreLabel", decidedBy, text: `label ${ignoreLabel} is not "ignore"` },
    ...(excludeNamespaces.length > 0 ? [elsewhere] : []),
    ...fieldFilter.map((term): Draft => {
      const value = hidesValue(rule, term.path ?? keyPath(...term.label.split("."))) ? notShown : valueText(term.value);
      const text = `field ${term.label} is ${term.negated ? "not " : ""}${value}`;
      return { what: "fieldFilter", decidedBy, text, span: term.origin };
    }),
    ...(updatesOn.length > 0 && rule.eventTypes.includes("MODIFIED") ? [changed] : []),
    ...when.map((condition): Draft => {
      const asks = expectedText(condition, hidesValue(rule, condition.path));
      return { what: "when", decidedBy, text: `${printPath(condition.path)} ${asks}`, span: condition.origin };
    }),
  ];
}
