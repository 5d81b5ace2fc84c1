import type { Plan, SensorPlan } from "../plan/ir.ts";
import { triggerOf } from "../plan/names.ts";

/** How much a rule set is, in the cluster. */
export interface PlanTotals {
  readonly rules: number;
  /** Each is one list and one watch request at the API server, open as long as its EventSource runs. */
  readonly watches: number;
  /** Pods that watch; each EventSource has one. */
  readonly eventSources: number;
  /** Pods that judge and act; each Sensor has one. */
  readonly sensors: number;
  /** What Sensors run: one for each rule, and one for events of it that are too large for a Workflow. */
  readonly triggers: number;
  /** Connections to the event bus, all pods together. */
  readonly busConnections: number;
  /** WorkflowTemplates that are emitted. */
  readonly templates: number;
  /** Accounts that have rights. */
  readonly accounts: number;
  /** Rights that reach into every namespace, or to kinds without one. */
  readonly clusterWideRights: number;
}

/** One for managing streams, one for publishing, one for electing a leader, also where there is one pod only. */
const connectionsOfEventSource = 3;
/** One for managing streams and one for electing; each trigger opens its own beside them. */
const connectionsOfSensor = 2;

/**
 * Counts what a plan comes to. Connections are those of an EventBus of JetStream.
 * Source: argo-events pkg/eventbus/jetstream (MakeConnection), pkg/shared/leaderelection, pkg/sensors/listener.go.
 */
export function planTotals(plan: Plan): PlanTotals {
  const triggers = plan.sensors.reduce((sum, sensor) => sum + triggersOf(sensor), 0);
  return {
    rules: plan.rules.length,
    watches: plan.watches.length,
    eventSources: plan.eventSources.length,
    sensors: plan.sensors.length,
    triggers,
    busConnections:
      plan.eventSources.length * connectionsOfEventSource + plan.sensors.length * connectionsOfSensor + triggers,
    templates: plan.templates.length,
    accounts: new Set(plan.rights.map(({ account, accountNamespace }) => `${accountNamespace}/${account}`)).size,
    clusterWideRights: plan.rights.filter(({ namespace }) => namespace === "").length,
  };
}

function triggersOf({ rules }: SensorPlan): number {
  return new Set(rules.flatMap(({ planned, routes }) => routes.map((route) => triggerOf(planned.trigger, route)))).size;
}
