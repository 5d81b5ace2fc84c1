import type { EventSource, EventSourceResourceEntry, HttpTrigger, Sensor, SensorTrigger } from "@argo-rules/argo-types";
import { goJsonBytes } from "../language/go-json.ts";

/** A trigger with the members that Argo's Go types never leave out. */
export function goTrigger(trigger: SensorTrigger): unknown {
  const { template, dlqTrigger } = trigger;
  return {
    ...trigger,
    ...(template.http ? { template: { ...template, http: goHttp(template.http) } } : {}),
    ...(dlqTrigger
      ? { dlqTrigger: { ...dlqTrigger, template: { ...dlqTrigger.template, http: goHttp(dlqTrigger.template.http) } } }
      : {}),
  };
}

function goHttp(http: HttpTrigger): unknown {
  return { ...http, host: "" };
}

/** An entry of an EventSource with the members that Argo's Go types never leave out. */
export function goEntry(entry: EventSourceResourceEntry): unknown {
  return entry.filter ? { ...entry, filter: { ...entry.filter, createdBy: null } } : entry;
}

/**
 * Bytes that Argo's controller puts into the pod's environment for an object: of the metadata only name and namespace
 * stay, an empty status comes with it, and the members above. Linux caps one environment string at 128 KiB, in base64.
 * Source: argo-events pkg/reconciler/{eventsource,sensor}/resource.go, pkg/apis/events/v1alpha1; test/conformance holds
 * it equal to what Go counts.
 */
export function environmentBytes(object: EventSource | Sensor): number {
  const { name, namespace } = object.metadata;
  const metadata = { name, namespace, creationTimestamp: null };
  if (object.kind === "Sensor") {
    const spec = { ...object.spec, triggers: object.spec.triggers.map(goTrigger), loggingFields: null };
    return goJsonBytes({ metadata, spec, status: {} });
  }
  const resource = object.spec.resource ?? {};
  const entries = Object.entries(resource).map(([key, entry]) => [key, goEntry(entry)]);
  return goJsonBytes({ metadata, spec: { ...object.spec, resource: Object.fromEntries(entries) }, status: {} });
}
