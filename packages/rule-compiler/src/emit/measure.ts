import type { Config } from "@argo-rules/contracts";
import type { Measure } from "../plan/measure.ts";
import { eventSource, resourceEntry } from "./event-source.ts";
import { dependency, sensor } from "./sensor.ts";
import { trigger } from "./trigger.ts";

/**
 * Bytes of a value as Go's encoding/json writes it: UTF-8, with & < > as six-character escapes, and U+2028 and U+2029
 * likewise. Source: Go encoding/json, HTMLEscape.
 */
export function goJsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x2028 || code === 0x2029) bytes += 6;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Each half of a surrogate pair counts two of the four bytes of its character.
    else bytes += code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}

/**
 * What Argo's controller adds when it writes the object into the pod's environment: the name and namespace alone stay
 * of the metadata, and an empty status comes with it.
 * Source: argo-events pkg/reconciler/{eventsource,sensor}/resource.go; compared with Go in test/conformance.
 */
function emptyObjectBytes(object: {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: unknown;
}): number {
  const { name, namespace } = object.metadata;
  const metadata = { name, namespace, creationTimestamp: null };
  return goJsonBytes({ metadata, spec: object.spec, status: {} });
}

/** How emission answers the plan's question what fits into one object. */
export function measureWith(config: Config): Measure {
  return {
    emptyEventSource: (name) =>
      emptyObjectBytes(eventSource({ name, group: "", version: "", resource: "", watches: [] }, config)),
    // The key and its colon, the entry, the comma.
    watch: (watch) => goJsonBytes(watch.eventName) + 1 + goJsonBytes(resourceEntry(watch)) + 1,
    emptySensor: (name) => emptyObjectBytes(sensor({ name, rules: [] }, new Map(), config)),
    rule: (planned, routes, watches) => {
      const dependencies = routes.reduce((sum, route) => sum + goJsonBytes(dependency(route, watches)) + 1, 0);
      return dependencies + goJsonBytes(trigger(planned, routes, config)) + 1;
    },
  };
}
