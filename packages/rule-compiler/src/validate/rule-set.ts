import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { asWarnings, isSkippable, skipRule } from "../diagnostics/skip-rule.ts";
import type { Node } from "../parse/tree.ts";
import type { FoundRule } from "../source/found-rule.ts";
import type { Span } from "../source/span.ts";
import type { ValidateContext } from "./context.ts";
import { validateRule, type ValidatedRule } from "./rule.ts";
import type { ShapedRule } from "./shaped-rule.ts";

export interface ValidatedRules {
  /** Rules without errors, one per id, in the order of the inputs; disabled ones are left out. */
  readonly rules: readonly ShapedRule[];
  /** All rules that were looked at, whatever came of them. */
  readonly found: readonly FoundRule[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many rules were left out because of errors, as `skipInvalid` allows. */
  readonly skipped: number;
}

/**
 * Checks all rules. Of rules with one id the last wins, as the original's README promised, and each loser is
 * reported with both places. A loser's own diagnostics are kept: it may be the one that was meant. With `skipInvalid`
 * rules with errors are left out; no loser comes back for a winner that is: nobody has said that it should count.
 */
export function validateRules(nodes: readonly Node[], context: ValidateContext): ValidatedRules {
  const { validated, stopped } = validateEach(nodes, context);
  const lastOfId = new Map<string, number>();
  for (const [index, one] of validated.entries()) if (one.id !== undefined) lastOfId.set(one.id, index);
  const rules: ShapedRule[] = [];
  const diagnostics: Diagnostic[] = [];
  const losers = new Map<string, Span>();
  let skipped = 0;
  for (const [index, one] of validated.entries()) {
    const winner = one.id === undefined ? index : (lastOfId.get(one.id) ?? index);
    const skips = context.skipInvalid === true && isSkippable(one.diagnostics);
    if (winner !== index) {
      const own = skips ? asWarnings(one.diagnostics) : one.diagnostics;
      for (const diagnostic of [...own, duplicate(one, validated[winner], context)]) diagnostics.push(diagnostic);
      losers.set(one.id ?? "", one.idSpan);
      continue;
    }
    const earlier = one.id === undefined ? undefined : losers.get(one.id);
    const told = skips ? skipRule(one.diagnostics, { id: one.id, span: one.idSpan, earlier }) : one.diagnostics;
    for (const diagnostic of told) diagnostics.push(diagnostic);
    if (skips) skipped++;
    else if (one.rule && !one.rule.disabled) rules.push(one.rule);
  }
  if (stopped) diagnostics.push(diagnose("TOO_MANY_DIAGNOSTICS", stopped.span, { limit: mostDiagnostics }));
  return { rules, found: validated.flatMap((one, index) => foundRule(nodes[index], one)), diagnostics, skipped };
}

function duplicate(
  { id = "", idSpan }: ValidatedRule,
  winner: ValidatedRule | undefined,
  { strict, skipInvalid }: ValidateContext,
): Diagnostic {
  const related = winner && { related: [{ message: "the rule that wins", span: winner.idSpan }] };
  const severity = strict && skipInvalid !== true ? { severity: "error" as const } : {};
  return diagnose("ID_DUPLICATE", idSpan, { id }, { ruleId: id, ...related, ...severity });
}

function foundRule(node: Node | undefined, { id, rule }: ValidatedRule): readonly FoundRule[] {
  return node ? [{ id, span: node.span, disabled: rule?.disabled ?? false }] : [];
}

/** Beyond this nobody reads on, and a file of eight million commas would fill the memory. */
const mostDiagnostics = 10_000;

/** Checks the rules one by one, as far as the diagnostics are readable; `stopped` is the rule where it ended early. */
function validateEach(
  nodes: readonly Node[],
  context: ValidateContext,
): { readonly validated: readonly ValidatedRule[]; readonly stopped: Node | undefined } {
  const validated: ValidatedRule[] = [];
  let errors = 0;
  for (const node of nodes) {
    if (errors >= mostDiagnostics) return { validated, stopped: node };
    const one = validateRule(node, context);
    errors += one.diagnostics.filter(({ severity }) => severity === "error").length;
    validated.push(one);
  }
  return { validated, stopped: undefined };
}
