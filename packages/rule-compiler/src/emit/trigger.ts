import type { DeadLetterTrigger, PayloadParameter, SensorTrigger } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import { isSecretRule } from "../normalize/normal-rule.ts";
import type { PlannedRule, Route } from "../plan/ir.ts";
import { deadLetterTriggerName } from "../plan/names.ts";
import { acceptOnly200, forwarderRetry, toEventsRunner, toForwarder } from "./http-trigger.ts";
import { deadLetterPath, payloadPath, type PayloadParts } from "./payload.ts";

/**
 * The one trigger of a rule. `conditions` joins its dependencies with ||: left out, Argo would wait for all of them.
 * `atLeastOnce` stands on the trigger itself; without it Argo ignores retries and dead letters.
 * Source: argo-events pkg/sensors/listener.go, pkg/apis/events/v1alpha1/sensor_types.go.
 */
export function trigger(planned: PlannedRule, routes: readonly Route[], config: Config): SensorTrigger {
  const { action } = planned.rule;
  const rateLimit = action.rateLimit ? { rateLimit: action.rateLimit } : {};
  const name = { name: planned.trigger, conditions: routes.map((route) => route.dependency).join(" || ") };
  const payload = parameters(planned, routes, payloadPath);
  switch (action.kind) {
    case "forward":
      return {
        template: { ...name, http: toForwarder("events", action.action, payload, config) },
        policy: acceptOnly200,
        retryStrategy: forwarderRetry(config),
        ...rateLimit,
        atLeastOnce: true,
      };
    case "verboseLog":
      return { template: { ...name, log: {} }, ...rateLimit, atLeastOnce: true };
    case "direct":
      return {
        template: { ...name, http: toEventsRunner(action, payload) },
        policy: acceptOnly200,
        retryStrategy: { steps: action.attempts, duration: action.delay, factor: 1, jitter: 0.1 },
        ...rateLimit,
        atLeastOnce: true,
        dlqTrigger: deadLetters(planned, routes, config),
      };
  }
}

/**
 * What Events Runner did not take in all its attempts goes to the forwarder's dead-letter list. Argo keeps one HTTP
 * client per trigger name, with the certificates it was made with: hence a name with a dot, which no trigger's has.
 * Source: argo-events pkg/sensors/triggers/http.
 */
function deadLetters(planned: PlannedRule, routes: readonly Route[], config: Config): DeadLetterTrigger {
  const payload = parameters(planned, routes, (parts) => deadLetterPath(parts, "direct"));
  return {
    template: {
      name: deadLetterTriggerName(planned.trigger),
      http: toForwarder("deadLetters", "dead-letter", payload, config),
    },
    policy: acceptOnly200,
    retryStrategy: forwarderRetry(config),
    atLeastOnce: true,
  };
}

/**
 * One payload parameter per dependency, each the whole body: Argo skips those of dependencies that did not fire only
 * when `dest` is empty. Constants stand in the path, never in `src.value`, which Argo also uses for unfired ones.
 * Source: argo-events pkg/sensors/triggers/params.go.
 */
function parameters(
  { rule }: PlannedRule,
  routes: readonly Route[],
  path: (parts: PayloadParts) => string,
): readonly PayloadParameter[] {
  const metadataOnly = isSecretRule(rule) && !rule.secretData;
  return routes.map(({ dependency, eventClass, objects }) => ({
    src: {
      dependencyName: dependency,
      dataKey: path({ ruleId: rule.id, eventClass, objects, metadataOnly }),
      useRawData: true,
    },
    dest: "",
  }));
}
