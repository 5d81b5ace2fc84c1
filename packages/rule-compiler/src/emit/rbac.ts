import type {
  ClusterRole,
  ClusterRoleBinding,
  PolicyRule,
  Role,
  RoleBinding,
  ServiceAccount,
} from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import type { Plan, Right } from "../plan/ir.ts";
import { objectLabels, objectMeta } from "./metadata.ts";

type RbacObject = ServiceAccount | Role | RoleBinding | ClusterRole | ClusterRoleBinding;

const api = "rbac.authorization.k8s.io";

/**
 * One account per EventSource with exactly its rights, a Role per watched namespace, a ClusterRole only for watches of
 * the whole cluster; and the account of the Sensors, which has none.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/
 */
export function rbac(plan: Plan, config: Config): readonly RbacObject[] {
  const names = [
    ...plan.eventSources.map(({ name }) => name),
    ...(plan.sensors.length > 0 ? [plan.sensorAccount] : []),
  ];
  return [
    ...names.map((name) => account(name, name === plan.sensorAccount ? "sensor" : "event-source", config)),
    ...plan.rights.flatMap((right) =>
      right.namespace === "" ? clusterWide(right, config) : inNamespace(right, config),
    ),
  ];
}

function account(name: string, component: string, config: Config): ServiceAccount {
  return {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: objectMeta(name, config.sensorNamespace, component, config),
  };
}

function rules({ group, resource, verbs }: Right): readonly PolicyRule[] {
  return [{ apiGroups: [group], resources: [resource], verbs: [...verbs] }];
}

function inNamespace(right: Right, config: Config): readonly RbacObject[] {
  const metadata = objectMeta(right.role, right.namespace, "event-source", config);
  const subjects = [subject(right, config)];
  return [
    { apiVersion: `${api}/v1`, kind: "Role", metadata, rules: rules(right) },
    {
      apiVersion: `${api}/v1`,
      kind: "RoleBinding",
      metadata,
      roleRef: { apiGroup: api, kind: "Role", name: right.role },
      subjects,
    },
  ];
}

function clusterWide(right: Right, config: Config): readonly RbacObject[] {
  const metadata = { name: right.role, labels: objectLabels(config, "event-source") };
  const subjects = [subject(right, config)];
  return [
    { apiVersion: `${api}/v1`, kind: "ClusterRole", metadata, rules: rules(right) },
    {
      apiVersion: `${api}/v1`,
      kind: "ClusterRoleBinding",
      metadata,
      roleRef: { apiGroup: api, kind: "ClusterRole", name: right.role },
      subjects,
    },
  ];
}

function subject(
  right: Right,
  config: Config,
): {
  readonly kind: "ServiceAccount";
  readonly name: string;
  readonly namespace: string;
} {
  return { kind: "ServiceAccount", name: right.eventSource, namespace: config.sensorNamespace };
}
