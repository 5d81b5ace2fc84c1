import { canonicalLabelSelector } from "../language/label-print.ts";
import { printPath } from "../language/path-print.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Check, CheckName } from "../semantics/check.ts";
import type { ClassJudgement } from "../semantics/judge.ts";
import { namesText } from "../semantics/value-text.ts";

/** A check as tests name it: `when[0]`, `namespaces`. */
export function checkName({ what, index }: Pick<Check, "what" | "index">): string {
  return index === undefined ? what : `${what}[${index}]`;
}

/** Something that a rule asks of an object besides being of the kind. */
export interface NamedCondition {
  readonly check: string;
  /** What it looks at or asks for, in short: names, a requirement, a field, a path. */
  readonly about: string;
}

/** What a rule asks of objects, each by the name of its check. */
export function conditionsOf(rule: NormalRule): readonly NamedCondition[] {
  const { namespaces, excludeNamespaces, labelFilter, fieldFilter, updatesOn, when } = rule;
  const one = (what: CheckName, abouts: readonly string[]): readonly NamedCondition[] =>
    abouts.length === 0 ? [] : [{ check: what, about: namesText(abouts) }];
  const each = (what: CheckName, abouts: readonly string[]): readonly NamedCondition[] =>
    abouts.map((about, index) => ({ check: checkName({ what, index }), about: namesText([about]) }));
  return [
    ...one("namespaces", namespaces),
    ...one("excludeNamespaces", excludeNamespaces),
    ...each(
      "labelFilter",
      labelFilter.map((requirement) => canonicalLabelSelector([requirement])),
    ),
    ...each(
      "fieldFilter",
      fieldFilter.map(({ label }) => label),
    ),
    ...one("updatesOn", updatesOn.map(printPath)),
    ...each(
      "when",
      when.map(({ path }) => printPath(path)),
    ),
  ];
}

/** All checks of a rule, by name. */
export function checkNamesOf(rule: NormalRule): readonly string[] {
  const general = ["resource", "eventTypes", "change", "resourceVersion", "ignoreLabel"];
  return [...conditionsOf(rule).map(({ check }) => check), ...general];
}

/**
 * Why a class does not fire: the checks that fail, by name, each once. Where a requirement keeps an object outside of a
 * selector, nothing has happened to the watch, and that no such thing is wanted is no reason beside it.
 */
export function reasonsOf({ checks }: ClassJudgement): readonly string[] {
  const failing = checks.filter(({ holds }) => holds === false);
  const outside = failing.some(({ what }) => what === "labelFilter" || what === "fieldFilter");
  const nothing = outside && failing.some(({ what }) => what === "change");
  const told = failing.filter(({ what }) => !nothing || (what !== "change" && what !== "eventTypes"));
  return [...new Set(told.map(checkName))];
}
