import type { Config } from "@argo-rules/contracts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isSkippable, skipRule } from "../diagnostics/skip-rule.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { feedsItself } from "./loop.ts";
import { neverFires } from "./never.ts";
import { requirementsOf } from "./requirements.ts";
import { addNothing } from "./shadow.ts";
import { actOnOneTarget, type Demanding } from "./same-target.ts";

interface Findings {
  /** The rules that were given, with `skipInvalid` without those that have errors. */
  readonly rules: readonly NormalRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says of rules that are right one by one what would surprise the one who wrote them: rules that never fire (an error),
 * that make themselves fire again, that add nothing to
 * another one, or that act on one target. Each finding is certain; not everything is found.
 */
export function findingsOf(given: readonly NormalRule[], { sensorName }: Config, skipInvalid: boolean): Findings {
  const diagnostics: Diagnostic[] = [];
  const kept: Demanding[] = [];
  for (const rule of given) {
    const requirements = requirementsOf(rule, sensorName);
    const own = [...neverFires(rule, requirements), ...feedsItself(rule, requirements)];
    const skips = skipInvalid && isSkippable(own);
    diagnostics.push(...(skips ? skipRule(own, { id: rule.id, span: rule.origin }) : own));
    if (!skips) kept.push({ rule, requirements });
  }
  const rules = kept.map(({ rule }) => rule);
  diagnostics.push(...addNothing(rules), ...actOnOneTarget(kept));
  return { rules, diagnostics };
}
