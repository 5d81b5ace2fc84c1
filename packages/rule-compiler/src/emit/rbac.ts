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
import { sensorAccount } from "./sensor.ts";

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
    ...(plan.sensors.length > 0 ? [sensorAccount(config)] : []),
  ];
  return [
    ...names.map((name) => account(name, config)),
    ...plan.rights.flatMap((right) =>
      right.namespace === "" ? clusterWide(right, config) : inNamespace(right, config),
    ),
  ];
}

function account(name: string, config: Config): ServiceAccount {
  const component = name === sensorAccount(config) ? "sensor" : "event-source";
  return {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: objectMeta(name, config.sensorNamespace, component, config),
  };
}

function rules({ group, resource, verbs }: Right): readonly PolicyRule[] {
  return [{ apiGroups: [group], resources: [resource], verbs: [...verbs] }];
}

/**
 * Name of a role and its binding. Cluster-wide names and those in watched namespaces are shared by everybody, so the
 * namespace of the account is part of them; neither part can hold a dot, so no two pairs give one name.
 */
function roleName(right: Right, config: Config): string {
  return `${config.sensorNamespace}.${right.eventSource}`;
}

function inNamespace(right: Right, config: Config): readonly RbacObject[] {
  const name = roleName(right, config);
  const metadata = objectMeta(name, right.namespace, "event-source", config);
  const subjects = [subject(right, config)];
  return [
    { apiVersion: `${api}/v1`, kind: "Role", metadata, rules: rules(right) },
    {
      apiVersion: `${api}/v1`,
      kind: "RoleBinding",
      metadata,
      roleRef: { apiGroup: api, kind: "Role", name },
      subjects,
    },
  ];
}

function clusterWide(right: Right, config: Config): readonly RbacObject[] {
  const name = roleName(right, config);
  const metadata = { name, labels: objectLabels(config, "event-source") };
  const subjects = [subject(right, config)];
  return [
    { apiVersion: `${api}/v1`, kind: "ClusterRole", metadata, rules: rules(right) },
    {
      apiVersion: `${api}/v1`,
      kind: "ClusterRoleBinding",
      metadata,
      roleRef: { apiGroup: api, kind: "ClusterRole", name },
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
