import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { stepContracts } from "@argo-rules/contracts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { contradiction } from "./contradiction.ts";
import { mostPairs, notCompared } from "./pairs.ts";
import type { Requirement } from "./requirement.ts";

/** A rule with what it demands. */
export interface Demanding {
  readonly rule: NormalRule;
  readonly requirements: readonly Requirement[];
}

/**
 * Says of rules that change their target, by the contract of their step, that one event can make two of them act on one
 * object. Two rules whose conditions are known to exclude each other do not.
 */
export function actOnOneTarget(rules: readonly Demanding[]): readonly Diagnostic[] {
  const acting = rules.filter(({ rule }) => changesTarget(rule));
  const found: Diagnostic[] = [];
  let pairs = 0;
  for (const [index, one] of acting.entries()) {
    const others: NormalRule[] = [];
    for (const other of acting.slice(0, index)) {
      if (!sameKind(one.rule, other.rule)) continue;
      if (++pairs > mostPairs) {
        return [...found, notCompared(one.rule, { rules: acting.length, compared: index })];
      }
      if (canShareEvent(one, other)) others.push(other.rule);
    }
    if (others.length === 0) continue;
    const related = others.slice(0, 1).map(({ id, origin }) => ({ message: `the rule ${id}`, span: origin }));
    const params = { resource: one.rule.resource, others: others.map(({ id }) => id) };
    found.push(diagnose("TARGET_SHARED", one.rule.origin, params, { ruleId: one.rule.id, related }));
  }
  return found;
}

function changesTarget({ action }: NormalRule): boolean {
  if (action.kind !== "pod-delete" || action.dryRun) return false;
  return stepContracts[action.kind].writes.length > 0;
}

function sameKind(one: NormalRule, other: NormalRule): boolean {
  return one.group === other.group && one.resource === other.resource;
}

function canShareEvent(one: Demanding, other: Demanding): boolean {
  const [a, b] = [one.rule, other.rule];
  // Where an object can enter or leave, one change is of different classes to different rules.
  const moves = [a, b].some(({ labelFilter, fieldFilter }) => labelFilter.length + fieldFilter.length > 0);
  if (!moves && !a.eventTypes.some((type) => b.eventTypes.includes(type))) return false;
  return contradiction([...one.requirements, ...other.requirements].filter(({ on }) => on === "carried")) === undefined;
}
