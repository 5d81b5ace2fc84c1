import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Check } from "../semantics/check.ts";
import type { ClassJudgement } from "../semantics/judge.ts";

/** A check as tests name it: `when[0]`, `namespaces`. */
export function checkName({ what, index }: Pick<Check, "what" | "index">): string {
  return index === undefined ? what : `${what}[${index}]`;
}

/** The conditions of a rule and its like, by name: what it asks of an object besides being of the kind. */
export function conditionNamesOf(rule: NormalRule): readonly string[] {
  const { namespaces, excludeNamespaces, labelFilter, fieldFilter, updatesOn, when } = rule;
  return [
    ...(namespaces.length > 0 ? ["namespaces"] : []),
    ...(excludeNamespaces.length > 0 ? ["excludeNamespaces"] : []),
    ...labelFilter.map((_, index) => checkName({ what: "labelFilter", index })),
    ...fieldFilter.map((_, index) => checkName({ what: "fieldFilter", index })),
    ...(updatesOn.length > 0 ? ["updatesOn"] : []),
    ...when.map((_, index) => checkName({ what: "when", index })),
  ];
}

/** All checks of a rule, by name. */
export function checkNamesOf(rule: NormalRule): readonly string[] {
  const general = ["resource", "eventTypes", "change", "resourceVersion", "ignoreLabel"];
  return [...conditionNamesOf(rule), ...general];
}

/**
 * Why a class does not fire: the checks that fail, by name, each once. That an object stays outside of a selector is no
 * reason beside the requirement that keeps it there.
 */
export function reasonsOf({ checks }: ClassJudgement): readonly string[] {
  const failing = checks.filter(({ holds }) => holds === false);
  const outside = failing.some(({ what }) => what === "labelFilter" || what === "fieldFilter");
  const told = failing.filter(({ what }) => !outside || what !== "change");
  return [...new Set(told.map(checkName))];
}
