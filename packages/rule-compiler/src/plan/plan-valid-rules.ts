import type { Config } from "@argo-rules/contracts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isSkippable, skipRule } from "../diagnostics/skip-rule.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Measure } from "./measure.ts";
import { planRules, type PlanResult } from "./plan.ts";

/** A plan, and the rules that are in it. */
interface ValidPlan extends PlanResult {
  readonly rules: readonly NormalRule[];
}

/**
 * Plans rules, and leaves those out that cannot be planned: too large, or never to fire. Planned again until nothing
 * is wrong, since what was shared with a rule that went can be too large for the next one, too.
 */
export function planValidRules(given: readonly NormalRule[], config: Config, measure: Measure): ValidPlan {
  const said: Diagnostic[] = [];
  for (let rules = given; ;) {
    const { plan, diagnostics } = planRules(rules, config, measure);
    const faulty = new Set(rules.map(({ id }) => id).filter((id) => isSkippable(ofRule(id, diagnostics))));
    if (faulty.size === 0) return { plan, rules, diagnostics: [...said, ...diagnostics] };
    for (const { id, origin } of rules) {
      if (!faulty.has(id)) continue;
      said.push(...skipRule(ofRule(id, diagnostics), { id, span: origin }));
    }
    rules = rules.filter(({ id }) => !faulty.has(id));
  }
}

function ofRule(id: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ ruleId }) => ruleId === id);
}
