import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isStepAction, type StepAction } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ActionTemplate } from "./ir.ts";
import type { Measure } from "./measure.ts";
import { templateNames } from "./names.ts";
import { largestTemplateBytes } from "./size-guard.ts";
import { watchedNamespaces } from "./watches.ts";

interface Draft {
  readonly kind: string;
  readonly action: StepAction;
  readonly targets: readonly string[];
  readonly ruleIds: string[];
}

/** What came of it: the templates, and the one of each rule that has one of ours, by rule id. */
export interface TemplatesResult {
  readonly templates: readonly ActionTemplate[];
  readonly ofRule: ReadonlyMap<string, string>;
}

/**
 * One WorkflowTemplate per distinct action and reach. Rules that differ in either never share one, so that no step has
 * rights in a namespace that its own rule does not name.
 */
export function planTemplates(ruleSet: string, rules: readonly NormalRule[]): TemplatesResult {
  const drafts = new Map<string, Draft>();
  const keys = new Map<string, string>();
  for (const rule of rules) {
    if (!isStepAction(rule.action)) continue;
    const targets = targetNamespaces(rule);
    const key = templateKey(rule.action, targets);
    const draft = drafts.get(key) ?? { kind: rule.action.kind, action: rule.action, targets, ruleIds: [] };
    draft.ruleIds.push(rule.id);
    drafts.set(key, draft);
    keys.set(rule.id, key);
  }
  const names = templateNames(ruleSet, drafts);
  const nameOf = (key: string): string => names.get(key) ?? "";
  const templates = [...drafts].map(([key, { action, targets, ruleIds }]): ActionTemplate => {
    const name = nameOf(key);
    const account = action.kind === "script" ? (action.account ?? name) : name;
    return { name, action, targets, account, ruleIds: ruleIds.toSorted() };
  });
  return {
    templates: templates.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ofRule: new Map([...keys].map(([ruleId, key]) => [ruleId, nameOf(key)])),
  };
}

/** Says of which rules the action is too large for the pods that would run it. */
export function templatesTooLarge(
  { templates, ofRule }: TemplatesResult,
  rules: readonly NormalRule[],
  measure: Measure,
): readonly Diagnostic[] {
  const sizes = new Map(templates.map((template) => [template.name, measure.template(template)]));
  return rules.flatMap(({ id, origin }) => {
    const bytes = sizes.get(ofRule.get(id) ?? "") ?? 0;
    if (bytes <= largestTemplateBytes) return [];
    return [diagnose("ACTION_TOO_LARGE", origin, { bytes, limit: largestTemplateBytes }, { ruleId: id })];
  });
}

/** What tells templates apart: not who creates the Workflows, and not how many events the trigger takes. */
function templateKey(action: StepAction, targets: readonly string[]): string {
  const { dispatch: _, rateLimit: __, event: ___, ...rest } = action;
  return JSON.stringify([rest, targets]);
}

/** Where the objects of a rule live. Kubernetes keeps Events about objects of the cluster in `default`. */
function targetNamespaces(rule: NormalRule): readonly string[] {
  return rule.namespaced === false ? ["default"] : watchedNamespaces(rule);
}
