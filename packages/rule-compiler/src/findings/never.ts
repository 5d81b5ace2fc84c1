import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { contradiction } from "./contradiction.ts";
import type { Requirement } from "./requirement.ts";

/** Says of a rule that its conditions exclude each other, where that is certain. */
export function neverFires(rule: NormalRule, requirements: readonly Requirement[]): readonly Diagnostic[] {
  const found = contradiction(requirements);
  if (!found) return [];
  // The one that was likely written last is pointed at.
  const [first, ...others] = found.toSorted((a, b) => b.span.start - a.span.start);
  if (!first) return [];
  const names = [...new Set(found.map(({ name }) => name))];
  const why = names.length === 1 ? `${names.join("")} excludes itself` : `${namesText(names)} exclude each other`;
  const related = others
    .filter(({ span }) => span.start !== first.span.start)
    .map(({ name, span }) => ({ message: name, span }));
  return [diagnose("RULE_NEVER_FIRES", first.span, { why }, { ruleId: rule.id, related })];
}

function namesText(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
