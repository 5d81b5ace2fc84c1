import { hash } from "node:crypto";
import type { Order } from "../event/read-order.ts";
import type { Claim, Limit } from "../spool/guard.ts";

/**
 * The place that a Workflow takes in the cool-down of its object and in the budget of its rule; undefined when the rule
 * has neither. It is the Workflow's own by its name: a second attempt to create it finds it again.
 */
export function claimOf(
  name: string,
  { ruleID, cooldownSeconds, budget }: Order,
  { ruleSet, uid }: { readonly ruleSet: string; readonly uid: string },
): Claim | undefined {
  const limits: Limit[] = [];
  if (cooldownSeconds !== undefined) {
    const scope = scopeOf(["cooldown", ruleSet, ruleID, uid]);
    limits.push({ kind: "cooldown", scope, max: 1, milliseconds: cooldownSeconds * 1000 });
  }
  if (budget) {
    const scope = scopeOf(["budget", ruleSet, ruleID]);
    limits.push({ kind: "budget", scope, max: budget.max, milliseconds: budget.seconds * 1000 });
  }
  return limits.length > 0 ? { name, limits } : undefined;
}

/** 128 bits of SHA-256 in hex. */
function scopeOf(parts: readonly string[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}
