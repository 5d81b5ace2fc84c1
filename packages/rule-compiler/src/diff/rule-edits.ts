import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import type { NormalCondition, NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";
import { expectedText } from "../semantics/condition-text.ts";
import { mayBeShown } from "../semantics/secrecy.ts";
import { notShown, valueText } from "../semantics/value-text.ts";
import { isSecretKind } from "../validate/kind.ts";

/** A field of a rule that says something else than before. The texts are for people, without values of Secrets. */
export interface RuleEdit {
  readonly field: string;
  /** What is there before only, and now only. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The fields in which two versions of a rule say something else of what counts. */
export function ruleEdits(old: NormalRule, now: NormalRule): readonly RuleEdit[] {
  const [before, after] = [fieldsOf(old), fieldsOf(now)];
  return [...before].flatMap(([field, texts]): readonly RuleEdit[] => {
    const later = after.get(field) ?? [];
    const removed = texts.filter((text) => !later.includes(text));
    const added = later.filter((text) => !texts.includes(text));
    return removed.length + added.length === 0 ? [] : [{ field, removed, added }];
  });
}

function fieldsOf(rule: NormalRule): ReadonlyMap<string, readonly string[]> {
  const { group, version, resource } = rule;
  const secret = isSecretKind(rule);
  return new Map([
    ["resource", [`${resource} of ${group === "" ? version : `${group}/${version}`}`]],
    ["namespaces", rule.namespaces.length > 0 ? rule.namespaces : ["all"]],
    ["excludeNamespaces", rule.excludeNamespaces],
    ["eventTypes", rule.eventTypes],
    ["labelFilter", rule.labelSelector === "" ? [] : [rule.labelSelector]],
    ["fieldFilter", rule.fieldFilter.map((term) => termText(term, secret))],
    ["updatesOn", rule.updatesOn.map(printPath)],
    ["when", rule.when.map((condition) => conditionText(condition, secret))],
    ["secretData", rule.secretData ? ["include"] : []],
  ]);
}

function termText({ label, path, negated, value }: NormalFieldTerm, secret: boolean): string {
  const place: Path = path ?? { segments: label.split(".").map((key) => ({ kind: "key", key })) };
  return `${label} ${negated ? "is not" : "is"} ${secret && !mayBeShown(place) ? notShown : valueText(value)}`;
}

function conditionText(condition: NormalCondition, secret: boolean): string {
  return `${printPath(condition.path)} ${expectedText(condition, secret && !mayBeShown(condition.path))}`;
}
