/** A kind that generated rules watch. */
export interface WatchedKind {
  readonly names: {
    readonly group?: string;
    readonly version: string;
    readonly resource: string;
    readonly scope?: string;
  };
  readonly group: string;
  readonly resource: string;
  readonly namespaced: boolean;
  readonly updatesOn: readonly string[];
}

function kind(group: string, version: string, resource: string, rest: Partial<WatchedKind> = {}): WatchedKind {
  const names = group === "" ? { version, resource } : { group, version, resource };
  return { names, group, resource, namespaced: true, updatesOn: ["metadata", "spec", "spec.replicas"], ...rest };
}

/** The kind whose objects rules may delete. */
export const pods: WatchedKind = kind("", "v1", "pods", { updatesOn: ["status", "spec.containers[0].image"] });

/** Kubernetes' own and custom kinds, namespaced and not, all that have selectable fields among them. */
export const watchedKinds: readonly WatchedKind[] = [
  kind("", "v1", "configmaps", { updatesOn: ["data", "binarydata", 'data["a.b"]', "metadata.labels"] }),
  kind("", "v1", "secrets", { updatesOn: ["data", "type"] }),
  pods,
  kind("", "v1", "events", { updatesOn: ["count"] }),
  kind("", "v1", "services"),
  kind("", "v1", "replicationcontrollers"),
  kind("", "v1", "nodes", { namespaced: false }),
  kind("", "v1", "namespaces", { namespaced: false, updatesOn: ["metadata.labels"] }),
  kind("apps", "v1", "deployments"),
  kind("batch", "v1", "jobs", { updatesOn: ["status.conditions"] }),
  kind("events.k8s.io", "v1", "events", { updatesOn: ["series"] }),
  kind("certificates.k8s.io", "v1", "certificatesigningrequests", { namespaced: false, updatesOn: ["status"] }),
  kind("resource.k8s.io", "v1", "resourceslices", { namespaced: false }),
  kind("rbac.authorization.k8s.io", "v1", "clusterroles", { namespaced: false, updatesOn: ["rules"] }),
  custom("example.com", "widgets", "Namespaced"),
  custom("example.com", "clusterwidgets", "Cluster"),
];

function custom(group: string, resource: string, scope: "Namespaced" | "Cluster"): WatchedKind {
  const namespaced = scope === "Namespaced";
  return {
    ...kind(group, "v1alpha1", resource, { namespaced }),
    names: { group, version: "v1alpha1", resource, scope },
  };
}
