import type { DeadLetterTrigger, PayloadParameter, SensorTrigger } from "@argo-rules/argo-types";
import type { Config, DeadLetter } from "@argo-rules/contracts";
import { runsWorkflow, type NormalAction } from "../normalize/normal-action.ts";
import { isMetadataOnly } from "../normalize/normal-rule.ts";
import type { PlannedRule, Route } from "../plan/ir.ts";
import { deadLetterTriggerName, triggerOf } from "../plan/names.ts";
import { acceptOnly200, forwarderRetry, toEventsRunner, toForwarder } from "./http-trigger.ts";
import { deadLetterPath, payloadPath, type PayloadParts } from "./payload.ts";
import { orderPath } from "./workflow-order.ts";
import { workflowTrigger } from "./workflow-trigger.ts";

/**
 * The triggers of a rule: one, and beside it one for the events that are too large for a Workflow, where the rule has
 * routes for them. `conditions` joins dependencies with ||: left out, Argo would wait for all of them. `atLeastOnce`
 * stands on the trigger itself; without it Argo ignores retries and dead letters.
 * Source: argo-events pkg/sensors/listener.go, pkg/apis/events/v1alpha1/sensor_types.go.
 */
export function triggers(planned: PlannedRule, routes: readonly Route[], config: Config): readonly SensorTrigger[] {
  const large = routes.filter(({ size }) => size === "tooLarge");
  const others = routes.filter(({ size }) => size !== "tooLarge");
  return [
    ...(others.length > 0 ? [trigger(planned, others, config)] : []),
    ...(large.length > 0 ? [tooLarge(planned, large, config)] : []),
  ];
}

function conditions(routes: readonly Route[]): string {
  return routes.map((route) => route.dependency).join(" || ");
}

function trigger(planned: PlannedRule, routes: readonly Route[], config: Config): SensorTrigger {
  const { action } = planned.rule;
  const rateLimit = action.rateLimit ? { rateLimit: action.rateLimit } : {};
  const name = { name: planned.trigger, conditions: conditions(routes) };
  if (runsWorkflow(action) && action.dispatch === "native") {
    const deadLetter = deadLetters(planned, routes, "workflow", config);
    const { k8s, ...delivery } = workflowTrigger(planned, routes, deadLetter, config);
    return { template: { ...name, k8s }, ...delivery, ...rateLimit };
  }
  const toSpool = {
    policy: acceptOnly200,
    retryStrategy: forwarderRetry(config),
    ...rateLimit,
    atLeastOnce: true,
  } as const;
  const secretValues = planned.rule.secretData;
  switch (action.kind) {
    case "script":
    case "pod-delete":
    case "workflow": {
      const orders = parameters(routes, (route) => orderPath(planned, route, config));
      const http = toForwarder({ target: "workflows", action: "workflow", payload: orders, secretValues }, config);
      return { template: { ...name, http }, ...toSpool };
    }
    case "forward": {
      const payload = parameters(routes, (route) => payloadPath(partsOf(planned, route)));
      const http = toForwarder({ target: "events", action: action.action, payload, secretValues }, config);
      return { template: { ...name, http }, ...toSpool };
    }
    case "verboseLog":
      return { template: { ...name, log: {} }, ...rateLimit, atLeastOnce: true };
    case "direct":
      return { ...direct(planned, routes, action, config), ...rateLimit };
  }
}

function direct(
  planned: PlannedRule,
  routes: readonly Route[],
  action: NormalAction & { readonly kind: "direct" },
  config: Config,
): SensorTrigger {
  const payload = parameters(routes, (route) => payloadPath(partsOf(planned, route)));
  const name = { name: planned.trigger, conditions: conditions(routes) };
  return {
    template: { ...name, http: toEventsRunner(action, payload) },
    policy: acceptOnly200,
    retryStrategy: { steps: action.attempts, duration: action.delay, factor: 1, jitter: 0.1 },
    atLeastOnce: true,
    dlqTrigger: deadLetters(planned, routes, "direct", config),
  };
}

/** Events that no Workflow can carry become dead letters, and are not lost without a word. */
function tooLarge(planned: PlannedRule, routes: readonly Route[], config: Config): SensorTrigger {
  const letter = deadLetters(planned, routes, "tooLarge", config);
  const name = triggerOf(planned.trigger, { size: "tooLarge" });
  return { ...letter, template: { ...letter.template, name, conditions: conditions(routes) } };
}

/**
 * What could not be handed over goes to the forwarder's dead-letter list. Argo keeps one HTTP client per trigger name,
 * with the certificates it was made with: hence a name with a dot, which no rule's trigger has.
 * Source: argo-events pkg/sensors/triggers/http.
 */
function deadLetters(
  planned: PlannedRule,
  routes: readonly Route[],
  reason: DeadLetter["reason"],
  config: Config,
): DeadLetterTrigger {
  const letters = parameters(routes, (route) =>
    deadLetterPath(partsOf(planned, route), reason, reason === "direct" ? undefined : route.kind),
  );
  const secretValues = planned.rule.secretData;
  return {
    template: {
      name: deadLetterTriggerName(planned.trigger),
      http: toForwarder({ target: "deadLetters", action: "dead-letter", payload: letters, secretValues }, config),
    },
    policy: acceptOnly200,
    retryStrategy: forwarderRetry(config),
    atLeastOnce: true,
  };
}

function partsOf({ rule }: PlannedRule, { eventClass, objects }: Route): PayloadParts {
  return { ruleId: rule.id, eventClass, objects, metadataOnly: isMetadataOnly(rule) };
}

/**
 * One payload parameter per dependency, each the whole body: Argo skips those of dependencies that did not fire only
 * when `dest` is empty. Constants stand in the path, never in `src.value`, which Argo also uses for unfired ones.
 * Source: argo-events pkg/sensors/triggers/params.go.
 */
function parameters(routes: readonly Route[], path: (route: Route) => string): readonly PayloadParameter[] {
  return routes.map((route) => ({
    src: { dependencyName: route.dependency, dataKey: path(route), useRawData: true },
    dest: "",
  }));
}
