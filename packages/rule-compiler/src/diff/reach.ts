import type { KubernetesObject, NetworkPolicyPeer, NetworkPolicySpec } from "@argo-rules/argo-types";

/** What manifests run, where they send events and what they let pods connect to, besides what rules say. Sorted. */
export interface Reach {
  readonly images: readonly string[];
  /** Addresses that Sensors post to. */
  readonly destinations: readonly string[];
  /** What pods of steps may connect to, in words. */
  readonly connections: readonly string[];
}

/** What a version reaches and the other one does not. */
export function newReach(old: readonly KubernetesObject[], now: readonly KubernetesObject[]): Reach {
  const [before, after] = [reachOf(old), reachOf(now)];
  return {
    images: after.images.filter((one) => !before.images.includes(one)),
    destinations: after.destinations.filter((one) => !before.destinations.includes(one)),
    connections: after.connections.filter((one) => !before.connections.includes(one)),
  };
}

/** Whether anything is reached that was not. */
export function isReachWider({ images, destinations, connections }: Reach): boolean {
  return images.length + destinations.length + connections.length > 0;
}

function reachOf(objects: readonly KubernetesObject[]): Reach {
  const images = new Set<string>();
  const destinations = new Set<string>();
  const connections = new Set<string>();
  for (const object of objects) {
    if (object.kind === "WorkflowTemplate") {
      for (const { container } of object.spec.templates) if (container) images.add(container.image);
    }
    if (object.kind === "NetworkPolicy") {
      for (const text of (object.spec.egress ?? []).flatMap(connectionTexts)) connections.add(text);
    }
    if (object.kind !== "Sensor") continue;
    for (const { template, dlqTrigger } of object.spec.triggers) {
      for (const { http } of [template, dlqTrigger?.template ?? {}]) if (http) destinations.add(http.url);
    }
  }
  return {
    images: [...images].toSorted(),
    destinations: [...destinations].toSorted(),
    connections: [...connections].toSorted(),
  };
}

type EgressRule = NonNullable<NetworkPolicySpec["egress"]>[number];

/** One text for each place and port of a rule, so that a longer list is not a new place. */
function connectionTexts({ to, ports = [] }: EgressRule): readonly string[] {
  const places = to?.map(placeText) ?? ["every address"];
  return places.flatMap((place) => ports.map(({ port, protocol }) => `${place} ${protocol ?? "TCP"} ${port}`));
}

function placeText({ ipBlock, namespaceSelector, podSelector }: NetworkPolicyPeer): string {
  if (ipBlock) return ipBlock.cidr;
  const labels = [namespaceSelector, podSelector].map((selector) =>
    Object.entries(selector?.matchLabels ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .toSorted()
      .join(","),
  );
  return `pods with ${labels[1] === "" ? "any labels" : labels[1]} in namespaces with ${labels[0]}`;
}
