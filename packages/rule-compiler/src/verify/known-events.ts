import type { Entry } from "./entry.ts";
import { entriesOf } from "./entry.ts";
import type { Manifest } from "./manifest.ts";
import type { Node } from "../parse/tree.ts";
import { at, membersAt, textAt } from "./view.ts";

/** The entries of one EventSource name, over all files. */
export interface KnownEventSource {
  /** By event name; several where files hold several EventSources of the name. */
  readonly events: ReadonlyMap<string, readonly Entry[]>;
  /** The EventBuses that it publishes to; several where files hold several EventSources of the name. */
  readonly buses: ReadonlySet<string>;
}

/** The EventBus of an EventSource or a Sensor. Source: argo-events pkg/apis/events/v1alpha1/const.go (DefaultEventBusName). */
export function busOf(node: Node): string {
  return textAt(node, "spec", "eventBusName") || "default";
}

/** The EventSources among the files, by namespace and name. */
export type KnownEvents = (namespace: string, eventSource: string) => KnownEventSource | undefined;

/** Gathers what the EventSources among the files publish. Bus, EventSource and Sensor share a namespace. */
export function knownEvents(manifests: readonly Manifest[]): KnownEvents {
  const known = new Map<string, { readonly events: Map<string, Entry[]>; readonly buses: Set<string> }>();
  for (const manifest of manifests) {
    if (manifest.kind !== "EventSource") continue;
    const key = JSON.stringify([manifest.namespace, manifest.name]);
    const { events, buses } = known.get(key) ?? { events: new Map<string, Entry[]>(), buses: new Set<string>() };
    known.set(key, { events, buses: buses.add(busOf(manifest.node)) });
    for (const entry of entriesOf(manifest))
      events.set(entry.event.key, [...(events.get(entry.event.key) ?? []), entry]);
  }
  return (namespace, eventSource) => known.get(JSON.stringify([namespace, eventSource]));
}

/**
 * The keys at the top of the events of an entry; undefined where they are not known.
 * Source: argo-events pkg/eventsources/events (ResourceEventData, WebhookEventData).
 */
export function topKeys({ type, event }: Entry): readonly string[] | undefined {
  const metadata = membersAt(event.value, "metadata").length > 0 ? ["metadata"] : [];
  if (type === "resource") return ["type", "body", "oldBody", "group", "version", "resource", ...metadata];
  return type === "webhook" ? ["header", "body", ...metadata] : undefined;
}

/** Whether an entry publishes Secrets. */
export function publishesSecrets({ type, event }: Entry): boolean {
  const resource = at(event.value, "resource");
  const group = at(event.value, "group");
  const core = group === undefined || (group.kind === "string" && group.value === "");
  return type === "resource" && core && resource?.kind === "string" && resource.value === "secrets";
}
