import { goText } from "../json/go-text.ts";
import { printPath } from "../language/path-print.ts";
import type { NormalAction } from "../normalize/normal-action.ts";
import type { NormalCondition, NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";

/** What a rule counts and hands on, as one text that is equal for rules which say the same in the same order. */
export function countingText(rule: NormalRule): string {
  const { group, version, resource, namespaced, namespaces, excludeNamespaces, eventTypes, labelSelector } = rule;
  return JSON.stringify([
    [group, version, resource, namespaced],
    [namespaces, excludeNamespaces, eventTypes, labelSelector, rule.secretData],
    rule.updatesOn.map(printPath),
    rule.fieldFilter.map(termText),
    rule.when.map(conditionText),
  ]);
}

/** What a rule does with an event that counts, as one text. */
export function actionText(action: NormalAction): string {
  return JSON.stringify(action);
}

/** A term of a field selector as one text, equal for equal terms. */
export function termText({ label, negated, value, path }: NormalFieldTerm): string {
  return JSON.stringify([label, negated, value, path ? printPath(path) : ""]);
}

/** A condition as one text, equal for equal conditions. */
export function conditionText({ path, test }: NormalCondition): string {
  return `${printPath(path)} ${goText(test as Parameters<typeof goText>[0])}`;
}
