import type { KubernetesObject } from "@argo-rules/argo-types";
import type { EventSourcePlan, Plan } from "../../src/plan/ir.ts";

/** What some rules need, before and after they were changed: nothing else may change. */
export interface Needs {
  readonly ids: ReadonlySet<string>;
  readonly watchKeys: ReadonlySet<string>;
  readonly eventNames: ReadonlySet<string>;
  /** Group, version and resource. */
  readonly kinds: ReadonlySet<string>;
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
  };
}

/** Ids of the rules that use one of these watches in any of the plans. */
export function usersOf(eventNames: ReadonlySet<string>, plans: readonly Plan[]): ReadonlySet<string> {
  const watches = plans.flatMap((plan) => plan.watches.filter(({ eventName }) => eventNames.has(eventName)));
  return new Set(watches.flatMap(({ ruleIds }) => ruleIds));
}

/** Who needs an account, a role, a template or its ConfigMap, and the EventSource it is for. */
export function needersOf(
  { kind, metadata }: KubernetesObject,
  plan: Plan,
): { readonly ruleIds: readonly string[]; readonly eventSource?: EventSourcePlan } {
  const namespace = "namespace" in metadata ? metadata.namespace : "";
  const rights = plan.rights.filter((right) => right.role === metadata.name && right.namespace === namespace);
  const account = kind === "ServiceAccount" ? metadata.name : rights[0]?.account;
  const eventSource = plan.eventSources.find(({ name }) => name === account);
  const template = plan.templates.find(({ name }) => name === metadata.name);
  const lists: Readonly<Partial<Record<string, readonly (readonly string[])[]>>> = {
    ServiceAccount:
      account === plan.sensorAccount
        ? [plan.rules.map(({ rule }) => rule.id)]
        : [template?.ruleIds ?? [], ...(eventSource?.watches ?? []).map(({ ruleIds }) => ruleIds)],
    ConfigMap: [template?.ruleIds ?? []],
    NetworkPolicy: [template?.ruleIds ?? []],
    WorkflowTemplate: [template?.ruleIds ?? []],
  };
  const ruleIds = (lists[kind] ?? rights.map((right) => right.ruleIds)).flat();
  return { ruleIds, ...(eventSource ? { eventSource } : {}) };
}
