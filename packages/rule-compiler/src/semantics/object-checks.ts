import { memberAt, type Json } from "../json/json.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import type { Check } from "./check.ts";
import { conditionHolds, type Before } from "./condition.ts";
import { actualText, expectedText } from "./condition-text.ts";
import { fieldText, meetsTerm } from "./field-text.ts";
import { labelsOf, meetsRequirement } from "./labels.ts";
import type { Scene, Side } from "./scene.ts";
import { mayBeShown } from "./secrecy.ts";
import { anyHolds, opposite } from "./truth.ts";
import { namesText, notGiven, notShown, valueText } from "./value-text.ts";

/** The object a check looks at, and which of the two it is. `undefined`: nobody knows it. */
export type Looked = Pick<Side, "name" | "object">;

/** A check for each requirement of `labelFilter`. */
export function labelChecks({ rule }: Scene, { name, object }: Looked): readonly Check[] {
  const labels = object === undefined ? undefined : labelsOf(object);
  const span = rule.fieldOrigins.labelFilter ?? rule.origin;
  return rule.labelFilter.map((requirement, index) => ({
    what: "labelFilter",
    index,
    path: printPath(labelPath(requirement.key)),
    on: name,
    expected: canonicalLabelSelector([requirement]),
    actual: labels ? valueText(labels.get(requirement.key)) : unreadable(object),
    holds: labels ? meetsRequirement(requirement, labels) : "unknown",
    decidedBy: "apiServer",
    span,
  }));
}

function unreadable(object: Json | undefined): string {
  return object === undefined ? notGiven : "labels that are no map of texts";
}

/** A check for each term of `fieldFilter`. */
export function fieldChecks({ rule, secret }: Scene, { name, object }: Looked): readonly Check[] {
  return rule.fieldFilter.map((term, index) => {
    const path = term.path ?? keyPath(term.label.split("."));
    const hide = secret && !mayBeShown(path);
    const found = object === undefined ? undefined : (fieldText(term, object) ?? "no text");
    return {
      what: "fieldFilter",
      index,
      path: printPath(path),
      on: name,
      expected: `${term.negated ? "is not" : "is"} ${hide ? notShown : valueText(term.value)}`,
      actual: found === undefined ? notGiven : hide ? notShown : valueText(found),
      holds: object === undefined ? "unknown" : meetsTerm(term, object),
      decidedBy: "sensor",
      span: term.origin,
    };
  });
}

/**
 * The ignore label must not stand on any object that the watch shows. The object outside of `labelFilter`, from which
 * another comes in or to which it goes, is not shown.
 */
export function ignoreChecks({ rule, context, old, new: now }: Scene): readonly Check[] {
  const path = labelPath(context.sensorName);
  return [old, now].flatMap((side): readonly Check[] => {
    if (!side || side.labelled === false) return [];
    const found =
      side.object === undefined ? undefined : memberAt(side.object, "metadata", "labels", context.sensorName);
    const ignored = side.object === undefined ? "unknown" : found === "ignore";
    return [
      {
        what: "ignoreLabel",
        path: printPath(path),
        on: side.name,
        expected: 'is not "ignore"',
        actual: side.object === undefined ? notGiven : valueText(found),
        holds: anyHolds([opposite(side.labelled), opposite(ignored)]),
        decidedBy: "sensor",
        span: rule.origin,
      },
    ];
  });
}

const namespacePath = keyPath(["metadata", "namespace"]);

/** `namespaces` and `excludeNamespaces`, each if the rule has it. An object never changes its namespace. */
export function namespaceChecks({ rule, new: now }: Scene, about: Looked): readonly Check[] {
  const { name, object } = about.object === undefined && now ? now : about;
  const { namespaces, excludeNamespaces, fieldOrigins, origin } = rule;
  const found = object === undefined ? undefined : memberAt(object, "metadata", "namespace");
  const among = (names: readonly string[]): boolean => names.some((one) => one === found);
  const looked = {
    path: printPath(namespacePath),
    on: name,
    actual: object === undefined ? notGiven : valueText(found),
  };
  const named: Check = {
    ...looked,
    what: "namespaces",
    expected: namesText(namespaces),
    holds: object === undefined ? "unknown" : among(namespaces),
    decidedBy: "apiServer",
    span: fieldOrigins.namespaces ?? origin,
  };
  const excluded: Check = {
    ...looked,
    what: "excludeNamespaces",
    expected: `not ${namesText(excludeNamespaces)}`,
    holds: object === undefined ? "unknown" : !among(excludeNamespaces),
    decidedBy: "sensor",
    span: fieldOrigins.excludeNamespaces ?? origin,
  };
  return [...(namespaces.length > 0 ? [named] : []), ...(excludeNamespaces.length > 0 ? [excluded] : [])];
}

/** A check for each condition of `when`. */
export function conditionChecks({ rule, secret }: Scene, { name, object }: Looked, before: Before): readonly Check[] {
  return rule.when.map((condition, index) => {
    const hide = secret && !mayBeShown(condition.path);
    return {
      what: "when",
      index,
      path: printPath(condition.path),
      on: name,
      expected: expectedText(condition, hide),
      actual: object === undefined ? notGiven : actualText(condition, object, before, hide),
      holds: object === undefined ? "unknown" : conditionHolds(condition, object, before),
      decidedBy: "sensor",
      span: condition.origin,
    };
  });
}

function labelPath(key: string): Path {
  return keyPath(["metadata", "labels", key]);
}

function keyPath(keys: readonly string[]): Path {
  return { segments: keys.map((key) => ({ kind: "key", key })) };
}
