import type { EventType } from "@argo-rules/contracts";
import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import type { NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";
import { termText } from "./canonical-rule.ts";
import { carriedConditions, reachConditions, splitTerms } from "./carried-conditions.ts";
import { isImplied } from "./implied-condition.ts";
import { isRequirementImplied } from "./implied-labels.ts";

/**
 * Whether it is certain, from how two rules are written, that the second counts nothing which the first does not count
 * as an event of the same class. `false` says nothing: the rules may be equal in a way that is not looked for. Both are
 * judged with one ignore label.
 *
 * A selector that is narrower does not make a rule narrower: an object that leaves it is DELETED, one that enters it is
 * ADDED. Only of rules for MODIFIED alone, and of selectors that are equal, something can be said.
 */
export function isNeverWider(wide: NormalRule, narrow: NormalRule): boolean {
  const types = typesOf(narrow);
  return (
    isSameKind(wide, narrow) &&
    types.every((type) => wide.eventTypes.includes(type)) &&
    isSelectionKept(wide, narrow, types) &&
    (!types.includes("MODIFIED") || isChangeWithin(wide, narrow)) &&
    areConditionsImplied(wide, narrow)
  );
}

/** The types of events that a rule can count: with `changed` among its conditions, MODIFIED alone. */
function typesOf({ eventTypes, when }: NormalRule): readonly EventType[] {
  const onlyModified = when.some(({ test }) => test.changed !== undefined);
  return onlyModified ? eventTypes.filter((type) => type === "MODIFIED") : eventTypes;
}

function isSameKind(one: NormalRule, other: NormalRule): boolean {
  return one.group === other.group && one.version === other.version && one.resource === other.resource;
}

/** What a rule asks of the carried object alone: a selector may say what another rule's condition says. */
function areConditionsImplied(wide: NormalRule, narrow: NormalRule): boolean {
  const given = carriedConditions(narrow);
  const wanted = [...reachConditions(wide), ...splitTerms(wide.fieldFilter).fixed, ...wide.when];
  return wanted.every((condition) => isImplied(condition, given));
}

function isSelectionKept(wide: NormalRule, narrow: NormalRule, types: readonly EventType[]): boolean {
  if (!areLabelsImplied(wide, narrow) || !areFieldsImplied(wide, narrow)) return false;
  if (types.every((type) => type === "MODIFIED")) return true;
  if (!areLabelsImplied(narrow, wide) || !areFieldsImplied(narrow, wide)) return false;
  return seesChanges(wide) || !seesChanges(narrow);
}

/** An object that was made anew shows only to rules that look at changes. */
function seesChanges({ fieldFilter, eventTypes }: NormalRule): boolean {
  return fieldFilter.length > 0 || eventTypes.includes("MODIFIED");
}

function areLabelsImplied(wide: NormalRule, narrow: NormalRule): boolean {
  return wide.labelFilter.every((one) => isRequirementImplied(one, narrow.labelFilter));
}

/** By a field that an object keeps for life it never enters or leaves: such a term is a condition like others. */
function areFieldsImplied(wide: NormalRule, narrow: NormalRule): boolean {
  return splitTerms(wide.fieldFilter).moving.every((term) => isTermImplied(term, narrow.fieldFilter));
}

/** Every field has one text or none: what is to be one text is no other. */
function isTermImplied(wanted: NormalFieldTerm, given: readonly NormalFieldTerm[]): boolean {
  return given.some((one) => {
    if (termText(one) === termText(wanted)) return true;
    const sameField =
      termText({ ...one, negated: true, value: "" }) === termText({ ...wanted, negated: true, value: "" });
    return sameField && wanted.negated && !one.negated && one.value !== wanted.value;
  });
}

/** Whether a change that passes the narrow rule's `updatesOn`, or its `changed`, passes the wide one's `updatesOn`. */
function isChangeWithin(wide: NormalRule, narrow: NormalRule): boolean {
  const isWatched = (path: Path): boolean => wide.updatesOn.some((prefix) => isBelow(path, prefix));
  if (wide.updatesOn.length === 0) return true;
  if (narrow.when.some(({ test, path }) => test.changed !== undefined && isWatched(path))) return true;
  return narrow.updatesOn.length > 0 && narrow.updatesOn.every(isWatched);
}

/** Whether what changes at a path changes what stands at another: it is the same, or leads through it. */
function isBelow({ segments }: Path, prefix: Path): boolean {
  const start = segments.slice(0, prefix.segments.length);
  return start.length === prefix.segments.length && printPath({ segments: start }) === printPath(prefix);
}
