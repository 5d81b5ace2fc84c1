import type {
  ClusterRole,
  ClusterRoleBinding,
  PolicyRule,
  Role,
  RoleBinding,
  ServiceAccount,
} from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import { groupBy } from "../plan/group.ts";
import type { Component, Plan, Right } from "../plan/ir.ts";
import { objectLabels, objectMeta } from "./metadata.ts";

type RbacObject = ServiceAccount | Role | RoleBinding | ClusterRole | ClusterRoleBinding;

const api = "rbac.authorization.k8s.io";

/**
 * The accounts with exactly their rights: one per EventSource, one for the Sensors, one per WorkflowTemplate. A Role per
 * namespace, a ClusterRole only for rights in the whole cluster.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/
 */
export function rbac(plan: Plan, config: Config): readonly RbacObject[] {
  const roles = groupBy(plan.rights, ({ role, namespace }) => `${namespace}/${role}`);
  return [...accounts(plan, config), ...[...roles.values()].flatMap((rights) => roleObjects(rights, config))];
}

function accounts(plan: Plan, config: Config): readonly ServiceAccount[] {
  const { sensorNamespace, actionsNamespace } = config;
  const owned = plan.templates.filter(({ name, account: used }) => name === used);
  return [
    ...plan.eventSources.map(({ name }) => account(name, sensorNamespace, "event-source", config)),
    ...(plan.sensors.length > 0 ? [account(plan.sensorAccount, sensorNamespace, "sensor", config)] : []),
    ...owned.map(({ name }) => account(name, actionsNamespace, "step", config)),
  ];
}

function account(name: string, namespace: string, component: Component, config: Config): ServiceAccount {
  return { apiVersion: "v1", kind: "ServiceAccount", metadata: objectMeta(name, namespace, component, config) };
}

/** A role with its binding; all of the rights are of one role in one namespace. */
function roleObjects(rights: readonly Right[], config: Config): readonly RbacObject[] {
  const [first] = rights;
  if (!first) return [];
  const { role: name, namespace, component } = first;
  const rules = rights.map(policyRule);
  const subjects = [{ kind: "ServiceAccount" as const, name: first.account, namespace: first.accountNamespace }];
  if (namespace === "") {
    const metadata = { name, labels: objectLabels(config, component) };
    const roleRef = { apiGroup: api, kind: "ClusterRole", name } as const;
    return [
      { apiVersion: `${api}/v1`, kind: "ClusterRole", metadata, rules },
      { apiVersion: `${api}/v1`, kind: "ClusterRoleBinding", metadata, roleRef, subjects },
    ];
  }
  const metadata = objectMeta(name, namespace, component, config);
  const roleRef = { apiGroup: api, kind: "Role", name } as const;
  return [
    { apiVersion: `${api}/v1`, kind: "Role", metadata, rules },
    { apiVersion: `${api}/v1`, kind: "RoleBinding", metadata, roleRef, subjects },
  ];
}

function policyRule({ group, resource, names, verbs }: Right): PolicyRule {
  return {
    apiGroups: [group],
    resources: [resource],
    ...(names ? { resourceNames: [...names] } : {}),
    verbs: [...verbs],
  };
}
