import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";

/** Pairs of rules that are compared at most: beyond, comparing would take longer than all the rest. */
export const mostPairs = 200_000;

/** Says that rules from this one on were not compared with each other. */
export function notCompared(
  { id, origin }: NormalRule,
  params: { readonly rules: number; readonly compared: number },
): Diagnostic {
  return diagnose("RULES_NOT_COMPARED", origin, params, { ruleId: id });
}
