import type { Component, Plan, Right } from "../plan/ir.ts";

/** A verb on a kind that an account of a rule may use, whatever the account is called. */
export interface RuleRight {
  readonly component: Component;
  readonly verb: Right["verbs"][number];
  readonly group: string;
  readonly resource: string;
  /** Empty: the whole cluster. */
  readonly namespace: string;
  readonly names: readonly string[];
}

/** The rights that each rule needs, by its id. Several rules share accounts: a right is told of all that need it. */
export function rightsByRule({ rights }: Plan): ReadonlyMap<string, readonly RuleRight[]> {
  const byRule = new Map<string, RuleRight[]>();
  for (const { component, group, resource, namespace, names = [], verbs, ruleIds } of rights) {
    const each = verbs.map((verb): RuleRight => ({ component, verb, group, resource, namespace, names }));
    for (const id of ruleIds) {
      const known = byRule.get(id);
      if (known) known.push(...each);
      else byRule.set(id, [...each]);
    }
  }
  return byRule;
}

/** The rights that were not there before: none of the old ones is the same or covers it. */
export function newRights(old: readonly RuleRight[], now: readonly RuleRight[]): readonly RuleRight[] {
  return now.filter((right) => !old.some((known) => covers(known, right)));
}

function covers(known: RuleRight, right: RuleRight): boolean {
  const same = (["component", "verb", "group", "resource"] as const).every((key) => known[key] === right[key]);
  const inside = known.namespace === "" || known.namespace === right.namespace;
  const named =
    known.names.length === 0 || (right.names.length > 0 && right.names.every((name) => known.names.includes(name)));
  return same && inside && named;
}
