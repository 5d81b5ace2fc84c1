import type { LabelRequirement, Path } from "../language/trees.ts";
import type { NormalCondition, NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";

/**
 * What a rule demands of the object that an event carries, written as conditions: `when`, and what its namespaces and
 * selectors say of single values there. Each holds wherever the rule counts; together they may say less than the rule.
 */
export function carriedConditions(rule: NormalRule): readonly NormalCondition[] {
  const { origin } = rule;
  return [
    ...rule.when,
    ...reachConditions(rule),
    ...rule.labelFilter.map((one) => ({ path: keyPath("metadata", "labels", one.key), test: testOf(one), origin })),
    ...rule.fieldFilter.flatMap((term) => termCondition(term) ?? []),
  ];
}

/** `namespaces` and `excludeNamespaces` as conditions that say the same. */
export function reachConditions({ namespaces, excludeNamespaces, origin }: NormalRule): readonly NormalCondition[] {
  const path = keyPath("metadata", "namespace");
  return [
    ...(namespaces.length > 0 ? [{ path, test: { in: [...namespaces] }, origin }] : []),
    ...(excludeNamespaces.length > 0 ? [{ path, test: { notIn: [...excludeNamespaces] }, origin }] : []),
  ];
}

/** Of `> 5` no condition says more than that the label is there: conditions compare numbers, labels are texts. */
function testOf({ operator, values }: LabelRequirement): NormalCondition["test"] {
  switch (operator) {
    case "equals":
    case "in":
      return { in: [...values] };
    case "notEquals":
    case "notIn":
      return { notIn: [...values] };
    case "notExists":
      return { exists: false };
    case "exists":
    case "greaterThan":
    case "lessThan":
      return { exists: true };
  }
}

/**
 * The condition that says the same as a term of a field selector; undefined where none does: a field may stand at several
 * places, be of another type than text, or have a text although nothing is there.
 */
function termCondition({ field, negated, value, origin }: NormalFieldTerm): NormalCondition | undefined {
  const [place, ...others] = field?.alternatives ?? [];
  if (!field || !place || others.length > 0 || place.as !== "string") return undefined;
  if (value === "" || value === field.default) return undefined;
  return { path: keyPath(...place.path), test: negated ? { notEquals: value } : { equals: value }, origin };
}

/** The terms of a field selector on what stays as it is for the whole life of an object, as conditions; and the others. */
export function splitTerms(terms: readonly NormalFieldTerm[]): {
  readonly fixed: readonly NormalCondition[];
  readonly moving: readonly NormalFieldTerm[];
} {
  const isFixed = ({ label }: NormalFieldTerm): boolean => label === "metadata.name" || label === "metadata.namespace";
  const fixed = terms.flatMap((term) => (isFixed(term) ? (termCondition(term) ?? []) : []));
  return { fixed, moving: terms.filter((term) => !isFixed(term) || !termCondition(term)) };
}

function keyPath(...keys: readonly string[]): Path {
  return { segments: keys.map((key) => ({ kind: "key", key })) };
}
