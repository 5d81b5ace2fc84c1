import type { KubernetesObject } from "@argo-rules/argo-types";

/** What manifests run and where they send events, besides what rules say: it comes from the configuration. Sorted. */
export interface Reach {
  readonly images: readonly string[];
  /** Addresses that Sensors post to. */
  readonly destinations: readonly string[];
}

/** The images and addresses of a version that the other one does not have. */
export function newReach(old: readonly KubernetesObject[], now: readonly KubernetesObject[]): Reach {
  const [before, after] = [reachOf(old), reachOf(now)];
  return {
    images: after.images.filter((one) => !before.images.includes(one)),
    destinations: after.destinations.filter((one) => !before.destinations.includes(one)),
  };
}

function reachOf(objects: readonly KubernetesObject[]): Reach {
  const images = new Set<string>();
  const destinations = new Set<string>();
  for (const object of objects) {
    if (object.kind === "WorkflowTemplate") {
      for (const { container } of object.spec.templates) if (container) images.add(container.image);
    }
    if (object.kind !== "Sensor") continue;
    for (const { template, dlqTrigger } of object.spec.triggers) {
      for (const { http } of [template, dlqTrigger?.template ?? {}]) if (http) destinations.add(http.url);
    }
  }
  return { images: [...images].toSorted(), destinations: [...destinations].toSorted() };
}
