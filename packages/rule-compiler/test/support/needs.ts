import type { Plan } from "../../src/plan/ir.ts";

/** What some rules need, before and after they were changed: nothing else may change. */
export interface Needs {
  readonly ids: ReadonlySet<string>;
  readonly watchKeys: ReadonlySet<string>;
  readonly eventNames: ReadonlySet<string>;
  /** Group, version and resource. */
  readonly kinds: ReadonlySet<string>;
  /** Kind and namespace. */
  readonly reach: ReadonlySet<string>;
}

/** Group, version and resource of a watch or an EventSource as one text. */
export function kindOf(of: { readonly group: string; readonly version: string; readonly resource: string }): string {
  return `${of.group}/${of.version}/${of.resource}`;
}

/** What the rules of these ids need in any of the plans. */
export function needsOf(ids: readonly string[], plans: readonly Plan[]): Needs {
  const rules = plans.flatMap((plan) => plan.rules.filter(({ rule }) => ids.includes(rule.id)));
  const watchKeys = new Set(rules.flatMap(({ routes }) => routes.map(({ watchKey }) => watchKey)));
  const watches = plans.flatMap((plan) => plan.watches.filter(({ key }) => watchKeys.has(key)));
  return {
    ids: new Set(ids),
    watchKeys,
    eventNames: new Set(watches.map(({ eventName }) => eventName)),
    kinds: new Set(watches.map(kindOf)),
    reach: new Set(watches.map((watch) => `${kindOf(watch)} ${watch.namespace}`)),
  };
}

/** Ids of the rules that use one of these watches in any of the plans. */
export function usersOf(eventNames: ReadonlySet<string>, plans: readonly Plan[]): ReadonlySet<string> {
  const watches = plans.flatMap((plan) => plan.watches.filter(({ eventName }) => eventNames.has(eventName)));
  return new Set(watches.flatMap(({ ruleIds }) => ruleIds));
}
