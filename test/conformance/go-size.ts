import type { EventSource, Sensor, SensorTrigger } from "@argo-rules/argo-types";

/**
 * Bytes that Argo's controller puts into the pod's environment for an emitted object, counted without Go: the name
 * and namespace alone stay of the metadata, and members come with it that Argo's Go types never leave out.
 * Source: argo-events pkg/reconciler/{eventsource,sensor}/resource.go, pkg/apis/events/v1alpha1/sensor_types.go.
 */
export function bytesInEnvironment(object: EventSource | Sensor): number {
  const { name, namespace } = object.metadata;
  const metadata = { name, namespace, creationTimestamp: null };
  const spec =
    object.kind === "Sensor"
      ? { ...object.spec, triggers: object.spec.triggers.map(withHost), loggingFields: null }
      : {
          ...object.spec,
          ...(object.spec.resource === undefined ? {} : { resource: withCreatedBy(object.spec.resource) }),
        };
  return bytesInGo({ metadata, spec, status: {} });
}

function withHost(trigger: SensorTrigger): unknown {
  const { http } = trigger.template;
  return http === undefined ? trigger : { ...trigger, template: { ...trigger.template, http: { ...http, host: "" } } };
}

function withCreatedBy(entries: NonNullable<EventSource["spec"]["resource"]>): unknown {
  const written = Object.entries(entries).map(([name, entry]) =>
    entry.filter === undefined ? [name, entry] : [name, { ...entry, filter: { ...entry.filter, createdBy: null } }],
  );
  return Object.fromEntries(written);
}

/** UTF-8, with the characters escaped that encoding/json escapes for HTML and JavaScript. */
function bytesInGo(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, String.raw`\u0000`));
}
