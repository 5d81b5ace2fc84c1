import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { runsWorkflow } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { groupBy } from "../plan/group.ts";
import { actionText } from "./canonical-rule.ts";
import { isNeverWider } from "./never-wider.ts";
import { mostPairs, notCompared } from "./pairs.ts";

/**
 * Says of rules that they add nothing to another one, which counts whatever they count and does the same. Only of actions
 * that run as Workflows: receivers of events are told which rule counts, and may tell rules apart. Of two rules that say
 * the same it is the later one.
 */
export function addNothing(rules: readonly NormalRule[]): readonly Diagnostic[] {
  const acting = rules.filter(({ action }) => runsWorkflow(action));
  const found: Diagnostic[] = [];
  for (const alike of groupBy(acting, alikeText).values()) found.push(...amongAlike(alike));
  return found;
}

/** Equal for rules of which one can do what the other does. */
function alikeText({ group, version, resource, action, secretData }: NormalRule): string {
  return JSON.stringify([group, version, resource, secretData, actionText(action)]);
}

function amongAlike(rules: readonly NormalRule[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const byNamespace = groupBy(
    rules.flatMap((rule, index) => namespacesOf(rule).map((namespace) => ({ rule, index, namespace }))),
    ({ namespace }) => namespace,
  );
  let pairs = 0;
  for (const [index, rule] of rules.entries()) {
    const [first = everywhere] = namespacesOf(rule);
    const near = [
      ...(byNamespace.get(everywhere) ?? []),
      ...(first === everywhere ? [] : (byNamespace.get(first) ?? [])),
    ];
    pairs += near.length;
    if (pairs > mostPairs) return [...found, notCompared(rule, { rules: rules.length, compared: index })];
    const other = near.find((one) => one.rule !== rule && hides(one.rule, rule, one.index < index))?.rule;
    if (!other) continue;
    const related = [{ message: `the rule ${other.id}`, span: other.origin }];
    found.push(diagnose("RULE_SHADOWED", rule.origin, { other: other.id }, { ruleId: rule.id, related }));
  }
  return found;
}

const everywhere = "";

function namespacesOf({ namespaces }: NormalRule): readonly string[] {
  return namespaces.length === 0 ? [everywhere] : namespaces;
}

/** Of two rules that hide each other the first one stays. */
function hides(wide: NormalRule, narrow: NormalRule, isFirst: boolean): boolean {
  return isNeverWider(wide, narrow) && (isFirst || !isNeverWider(narrow, wide));
}
