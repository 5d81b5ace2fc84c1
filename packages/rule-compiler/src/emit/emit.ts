import type { KubernetesObject } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import type { Plan } from "../plan/ir.ts";
import { placeWatches } from "../plan/place-watches.ts";
import { eventSource } from "./event-source.ts";
import { networkPolicy } from "./network-policy.ts";
import { rbac } from "./rbac.ts";
import { sensor } from "./sensor.ts";
import { stepConfigMap } from "./step-config-map.ts";
import { workflowTemplate } from "./workflow-template.ts";

/**
 * The objects of a plan in the order to apply them: rights and what they keep from connecting first, then what Workflows
 * run, then Sensors, and EventSources last, because a Sensor never sees what was published before it subscribed
 * (JetStream consumers are made with DeliverNew). Cannot fail.
 */
export function emit(plan: Plan, config: Config): readonly KubernetesObject[] {
  const watches = placeWatches(plan.eventSources);
  return [
    ...rbac(plan, config),
    ...plan.templates.map((one) => networkPolicy(one, config)),
    ...plan.templates.map((one) => stepConfigMap(one, config)),
    ...plan.templates.map((one) => workflowTemplate(one, config)),
    ...plan.sensors.map((one) => sensor(one, watches, config)),
    ...plan.eventSources.map((one) => eventSource(one, config)),
  ];
}
