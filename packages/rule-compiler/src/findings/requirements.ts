import { Digits } from "../json/json.ts";
import { printPath } from "../language/path-print.ts";
import type { LabelRequirement, Path } from "../language/trees.ts";
import type { NormalCondition, NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";
import { meetsTerm } from "../semantics/field-text.ts";
import { meetsRequirement } from "../semantics/labels.ts";
import { holding, holdsFor, somewhere } from "./condition-at.ts";
import type { Found, Requirement } from "./requirement.ts";

/**
 * What a rule demands of the objects of an event, path by path, whatever the class of the event: the carried object meets
 * namespaces, labelFilter, fieldFilter and `when`, and carries no ignore label (`sensorName`). What `changed` demands of
 * the object before is said apart. Fields of which the table knows several places are left out.
 */
export function requirementsOf(rule: NormalRule, sensorName: string): readonly Requirement[] {
  return [
    ...namespaceRequirements(rule),
    ...rule.labelFilter.map((one) => labelRequirement(one, rule)),
    notIgnored(sensorName, rule),
    ...rule.fieldFilter.flatMap(fieldRequirement),
    ...rule.when.flatMap(conditionRequirements),
  ];
}

function keys(...names: readonly string[]): Path {
  return { segments: names.map((key) => ({ kind: "key", key })) };
}

function namespaceRequirements({ namespaces, excludeNamespaces, origin, fieldOrigins }: NormalRule): Requirement[] {
  const path = keys("metadata", "namespace");
  const found: Requirement[] = [];
  if (namespaces.length > 0) {
    const span = fieldOrigins.namespaces ?? origin;
    const accepts = (value: Found): boolean => typeof value === "string" && namespaces.includes(value);
    found.push({ name: "namespaces", span, on: "carried", path, accepts, values: namespaces });
  }
  if (excludeNamespaces.length > 0) {
    const span = fieldOrigins.excludeNamespaces ?? origin;
    const accepts = (value: Found): boolean => typeof value !== "string" || !excludeNamespaces.includes(value);
    found.push({ name: "excludeNamespaces", span, on: "carried", path, accepts });
  }
  return found;
}

function labelRequirement(one: LabelRequirement, { origin, fieldOrigins }: NormalRule): Requirement {
  const { key, operator, values } = one;
  const path = keys("metadata", "labels", key);
  const accepts = (value: Found): boolean => {
    if (value !== undefined && typeof value !== "string") return false;
    return meetsRequirement(one, new Map(value === undefined ? [] : [[key, value]]));
  };
  const few = operator === "equals" || operator === "in" ? values : operator === "notExists" ? [undefined] : undefined;
  const span = fieldOrigins.labelFilter ?? origin;
  return {
    name: `labelFilter ${key}`,
    span,
    on: "carried",
    path,
    accepts,
    only: "string",
    ...(few ? { values: few } : {}),
  };
}

function notIgnored(sensorName: string, { origin }: NormalRule): Requirement {
  const path = keys("metadata", "labels", sensorName);
  return { name: "the ignore label", span: origin, on: "carried", path, accepts: (value) => value !== "ignore" };
}

function fieldRequirement(term: NormalFieldTerm): readonly Requirement[] {
  const [place, ...others] = term.field?.alternatives ?? [];
  const path = term.path ?? (place && others.length === 0 ? keys(...place.path) : undefined);
  if (!path) return [];
  const moved =
    term.field && place
      ? { ...term, field: { ...term.field, alternatives: [{ ...place, path: ["value"] }] } }
      : { ...term, path: somewhere };
  const accepts = (value: Found): boolean => meetsTerm(moved, holding(value));
  const name = `fieldFilter ${term.label}`;
  const base = { name, span: term.origin, on: "carried", path, accepts } as const;
  if (term.negated) return [base];
  // Whatever the type of the field: the values that come to this text.
  const { value } = term;
  const number = Number(value);
  const possible: readonly Found[] = [undefined, "", value, true, false, number, new Digits(value)];
  return [{ ...base, values: possible.filter((one) => !Number.isNaN(one) && accepts(one)) }];
}

function conditionRequirements(condition: NormalCondition, index: number): readonly Requirement[] {
  const { path, test, origin: span } = condition;
  const base = { name: `when[${index}]`, span, on: "carried", path } as const;
  if (test.changed !== undefined) {
    const { from, to } = test.changed === true ? {} : test.changed;
    return [
      ...(to === undefined ? [] : [{ ...base, accepts: (value: Found) => value === to, values: [to] }]),
      ...(from === undefined
        ? []
        : [
            { ...base, on: "before" as const, accepts: (value: Found) => value === from, values: [from] },
            // It has changed, so it is not what it was.
            { ...base, accepts: (value: Found) => value !== from },
          ]),
    ];
  }
  const accepts = (value: Found): boolean => holdsFor(condition, value);
  return [{ ...base, accepts, ...shape(test) }];
}

function shape(test: NormalCondition["test"]): Pick<Requirement, "values" | "only" | "above" | "below"> {
  if (test.equals !== undefined) return { values: [test.equals] };
  if (test.in !== undefined) return { values: test.in };
  if (test.exists === false) return { values: [undefined] };
  if (test.greaterThan !== undefined) return { only: "number", above: test.greaterThan };
  if (test.lessThan !== undefined) return { only: "number", below: test.lessThan };
  if (test.matches !== undefined || test.notMatches !== undefined) return { only: "string" };
  return {};
}

/** What a requirement is about, equal for equal places. */
export function placeOf({ on, path }: Pick<Requirement, "on" | "path">): string {
  return `${on} ${printPath(path)}`;
}
