import type { KubernetesObject } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import type { Plan } from "../plan/ir.ts";
import { placeWatches } from "../plan/place-watches.ts";
import { eventSource } from "./event-source.ts";
import { rbac } from "./rbac.ts";
import { sensor } from "./sensor.ts";

/**
 * The objects of a plan in the order to apply them: rights first, Sensors before EventSources, because a Sensor never
 * sees what was published before it subscribed (JetStream consumers are made with DeliverNew). Cannot fail.
 */
export function emit(plan: Plan, config: Config): readonly KubernetesObject[] {
  const watches = placeWatches(plan.eventSources);
  return [
    ...rbac(plan, config),
    ...plan.sensors.map((one) => sensor(one, watches, config)),
    ...plan.eventSources.map((one) => eventSource(one, config)),
  ];
}
