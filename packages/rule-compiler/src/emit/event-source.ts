import type { EventSource, EventSourceResourceEntry, LabelFilter } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import type { LabelRequirement } from "../language/trees.ts";
import type { EventSourcePlan, Watch } from "../plan/ir.ts";
import { objectMeta } from "./metadata.ts";
import { podTemplate } from "./pod-template.ts";

const operations: Readonly<Record<LabelRequirement["operator"], LabelFilter["operation"]>> = {
  equals: "=",
  notEquals: "!=",
  in: "in",
  notIn: "notin",
  exists: "exists",
  notExists: "!",
  greaterThan: "gt",
  lessThan: "lt",
};

/** One requirement as Argo writes it: list values joined by bare commas, since Argo does not trim them. */
function labelFilter({ key, operator, values }: LabelRequirement): LabelFilter {
  return { key, operation: operations[operator], value: values.join(",") };
}

/**
 * An entry of `spec.resource`. The source selects kind, namespace and labels only; everything else is decided in the
 * Sensor. `afterStart` stands on ADD entries alone, because on others it drops server-side-applied updates. A change
 * entry without label selector has no filter at all, because any filter drops late deletions.
 * Source: argo-events pkg/eventsources/sources/resource/start.go.
 */
export function resourceEntry(watch: Watch): EventSourceResourceEntry {
  const labels = watch.labels.length === 0 ? {} : { labels: watch.labels.map(labelFilter) };
  const filter = watch.phase === "add" ? { ...labels, afterStart: true } : labels;
  return {
    namespace: watch.namespace,
    group: watch.group,
    version: watch.version,
    resource: watch.resource,
    eventTypes: watch.eventTypes,
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
  };
}

/**
 * An EventSource. One replica: more would not catch up what one misses, they only shorten the gap.
 * @see https://argoproj.github.io/argo-events/eventsources/setup/resource/
 */
export function eventSource(plan: EventSourcePlan, config: Config): EventSource {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "EventSource",
    metadata: objectMeta(plan.name, config.sensorNamespace, "event-source", config),
    spec: {
      eventBusName: config.eventBus,
      replicas: 1,
      template: podTemplate(plan.name, config.pods.eventSource),
      resource: Object.fromEntries(plan.watches.map((watch) => [watch.eventName, resourceEntry(watch)])),
    },
  };
}
