import type { KubernetesObject } from "@argo-rules/argo-types";

/**
 * Of emitted objects those that make steps run, in their order: accounts with their roles, NetworkPolicies, ConfigMaps
 * and WorkflowTemplates. What starts Workflows of them, by Sensors and EventSources, is left out.
 */
export function stepObjects(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  return objects.filter(({ metadata }) => metadata.labels?.["app.kubernetes.io/name"] === "step");
}
