import type { Sensor, SensorDependency } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import type { PlannedRule, Route, SensorPlan } from "../plan/ir.ts";
import type { PlacedWatch } from "../plan/measure.ts";
import { sensorAccountName } from "../plan/names.ts";
import { exprFilters } from "./filter.ts";
import { objectMeta } from "./metadata.ts";
import { podTemplate } from "./pod-template.ts";
import { sizeFilter } from "./size-filter.ts";
import { triggers } from "./trigger.ts";

/** A route as a dependency: the watch it listens to and when it counts. */
export function dependency(
  planned: PlannedRule,
  route: Route,
  watches: ReadonlyMap<string, PlacedWatch>,
): SensorDependency {
  const watch = watches.get(route.watchKey);
  if (!watch) throw new Error(`bug: no EventSource holds the watch ${route.watchKey}`);
  const size = sizeFilter(planned, route);
  return {
    name: route.dependency,
    eventSourceName: watch.eventSource,
    eventName: watch.eventName,
    filters: { exprs: exprFilters(route.filter), ...(size ? { data: [size] } : {}) },
  };
}

/**
 * A Sensor.
 * @see https://argoproj.github.io/argo-events/concepts/sensor/
 */
export function sensor(plan: SensorPlan, watches: ReadonlyMap<string, PlacedWatch>, config: Config): Sensor {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Sensor",
    metadata: objectMeta(plan.name, config.sensorNamespace, "sensor", config),
    spec: {
      eventBusName: config.eventBus,
      replicas: 1,
      template: podTemplate(sensorAccountName(config.name), config.pods.sensor),
      dependencies: plan.rules.flatMap(({ planned, routes }) =>
        routes.map((route) => dependency(planned, route, watches)),
      ),
      triggers: plan.rules.flatMap(({ planned, routes }) => triggers(planned, routes, config)),
    },
  };
}
