/** A kind as the API serves it. */
export interface ApiResource {
  /** "" for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Plural. */
  readonly name: string;
  readonly namespaced: boolean;
}

const rbac = { group: "rbac.authorization.k8s.io", version: "v1" };
const argo = { group: "argoproj.io", version: "v1alpha1", namespaced: true };
const core = { group: "", version: "v1" };

/** The kinds that the compiler writes, and those that stand around them. */
export const apiResources: readonly ApiResource[] = [
  { ...core, kind: "Namespace", name: "namespaces", namespaced: false },
  { ...core, kind: "ServiceAccount", name: "serviceaccounts", namespaced: true },
  { ...core, kind: "ConfigMap", name: "configmaps", namespaced: true },
  { ...core, kind: "Secret", name: "secrets", namespaced: true },
  { ...rbac, kind: "Role", name: "roles", namespaced: true },
  { ...rbac, kind: "RoleBinding", name: "rolebindings", namespaced: true },
  { ...rbac, kind: "ClusterRole", name: "clusterroles", namespaced: false },
  { ...rbac, kind: "ClusterRoleBinding", name: "clusterrolebindings", namespaced: false },
  { group: "networking.k8s.io", version: "v1", kind: "NetworkPolicy", name: "networkpolicies", namespaced: true },
  { ...argo, kind: "EventSource", name: "eventsources" },
  { ...argo, kind: "Sensor", name: "sensors" },
  { ...argo, kind: "WorkflowTemplate", name: "workflowtemplates" },
];

/** `v1`, or `group/version`. */
export function apiVersionOf({ group, version }: Pick<ApiResource, "group" | "version">): string {
  return group === "" ? version : `${group}/${version}`;
}

/** The documents by which a client finds out what an API serves, by path. */
export function discovery(): ReadonlyMap<string, object> {
  const versions = [...new Map(apiResources.map((one) => [apiVersionOf(one), one])).values()];
  const groups = versions
    .filter(({ group }) => group !== "")
    .map((one) => {
      const version = { groupVersion: apiVersionOf(one), version: one.version };
      return { name: one.group, versions: [version], preferredVersion: version };
    });
  return new Map<string, object>([
    ["/api", { kind: "APIVersions", versions: ["v1"], serverAddressByClientCIDRs: [] }],
    ["/apis", { kind: "APIGroupList", apiVersion: "v1", groups }],
    ...versions.map((one): [string, object] => {
      const resources = apiResources
        .filter((other) => apiVersionOf(other) === apiVersionOf(one))
        .map(({ name, kind, namespaced }) => ({ name, singularName: kind.toLowerCase(), kind, namespaced, verbs }));
      const path = one.group === "" ? `/api/${one.version}` : `/apis/${apiVersionOf(one)}`;
      return [path, { kind: "APIResourceList", apiVersion: "v1", groupVersion: apiVersionOf(one), resources }];
    }),
  ]);
}

const verbs = ["create", "delete", "get", "list", "patch", "update"];
