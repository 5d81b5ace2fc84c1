import type { Config } from "@argo-rules/contracts";
import type { Component, Plan, Right } from "../plan/ir.ts";
import { beyondRules, type Beyond } from "./beyond.ts";

/** One verb on one kind, what it is for, and the rules that need it. */
export interface GrantData {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  /** Only objects of these names. */
  readonly names?: readonly string[];
  readonly why: string;
  readonly ruleIds: readonly string[];
}

/** A Role or ClusterRole with what it grants. */
export interface RoleData {
  readonly kind: "Role" | "ClusterRole";
  readonly name: string;
  /** Empty: the whole cluster. */
  readonly namespace: string;
  readonly grants: readonly GrantData[];
}

/** An account with its roles. */
export interface AccountData {
  readonly name: string;
  readonly namespace: string;
  readonly component: Component;
  /** Whether the compiler makes the account; one of your own may have rights that are not told here. */
  readonly made: boolean;
  /** None: it may do nothing. */
  readonly roles: readonly RoleData[];
}

/** Who may do what, why, and because of which rules. */
export interface RbacData {
  readonly ruleSet: string;
  /** The rules that it is about; all of the set unless some are asked for. */
  readonly rules: readonly string[];
  readonly accounts: readonly AccountData[];
  /** What accounts could do though no rule says so. */
  readonly beyond: readonly Beyond[];
}

/**
 * The part of a plan that some of its rules need. Its roles are whole roles of the plan: no role holds rights of different
 * rules, so what is emitted of the part is emitted of the whole, too.
 */
export function planOfRules(plan: Plan, ids: ReadonlySet<string>): Plan {
  const wanted = (all: readonly string[]): readonly string[] => all.filter((id) => ids.has(id));
  const needed = <T extends { readonly ruleIds: readonly string[] }>(all: readonly T[]): readonly T[] =>
    all.flatMap((one) => (wanted(one.ruleIds).length > 0 ? [{ ...one, ruleIds: wanted(one.ruleIds) }] : []));
  const watches = needed(plan.watches);
  return {
    ...plan,
    rules: plan.rules.filter(({ rule }) => ids.has(rule.id)),
    watches,
    eventSources: plan.eventSources
      .map((one) => ({ ...one, watches: needed(one.watches) }))
      .filter((one) => one.watches.length > 0),
    sensors: plan.sensors
      .map(({ name, rules }) => ({ name, rules: rules.filter(({ planned }) => ids.has(planned.rule.id)) }))
      .filter(({ rules }) => rules.length > 0),
    templates: needed(plan.templates),
    rights: needed(plan.rights),
  };
}

/** The rights of a plan by account and role, each verb for itself. */
export function rbacData(plan: Plan, config: Config): RbacData {
  const accounts = new Map<string, Omit<AccountData, "roles"> & { readonly roles: Map<string, Right[]> }>();
  const accountOf = (name: string, namespace: string, component: Component, made: boolean) => {
    const key = `${namespace}/${name}`;
    const account = accounts.get(key) ?? { name, namespace, component, made, roles: new Map<string, Right[]>() };
    accounts.set(key, account);
    return account;
  };
  const own = new Set(plan.templates.filter(({ name, account }) => name === account).map(({ account }) => account));
  for (const right of plan.rights) {
    const { account, accountNamespace, component, role, namespace } = right;
    const { roles } = accountOf(account, accountNamespace, component, component !== "step" || own.has(account));
    const key = `${namespace}/${role}`;
    roles.set(key, [...(roles.get(key) ?? []), right]);
  }
  if (plan.sensors.length > 0) accountOf(plan.sensorAccount, config.sensorNamespace, "sensor", true);
  return {
    ruleSet: plan.ruleSet,
    rules: plan.rules.map(({ rule }) => rule.id),
    accounts: [...accounts.values()]
      .map(({ roles, ...account }) => ({ ...account, roles: [...roles.values()].flatMap(roleData) }))
      .toSorted((a, b) => order[a.component] - order[b.component]),
    beyond: beyondRules(plan, config).filter(({ code }) => ofRights.has(code)),
  };
}

const order: Readonly<Record<Component, number>> = { "event-source": 0, sensor: 1, step: 2 };

/** What of it is a matter of rights. */
const ofRights: ReadonlySet<string> = new Set([
  "whole-cluster",
  "reads-whole-kinds",
  "any-pod",
  "acts-on-whole-kinds",
  "template-elsewhere",
  "account-elsewhere",
]);

function roleData(rights: readonly Right[]): readonly RoleData[] {
  const [first] = rights;
  if (!first) return [];
  const { role: name, namespace } = first;
  return [{ kind: namespace === "" ? "ClusterRole" : "Role", name, namespace, grants: rights.flatMap(grants) }];
}

function grants({ group, resource, names, verbs, why, ruleIds }: Right): readonly GrantData[] {
  return verbs.map((verb, index) => {
    return { verb, group, resource, ...(names ? { names } : {}), why: why[index] ?? "", ruleIds };
  });
}
