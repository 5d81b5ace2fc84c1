import type { Config, OrderedParameter } from "@argo-rules/contracts";
import { runsWorkflow } from "../normalize/normal-action.ts";
import { isMetadataOnly } from "../normalize/normal-rule.ts";
import type { PlannedRule, Route } from "../plan/ir.ts";
import { staticJson } from "./gjson.ts";
import { payloadPath } from "./payload.ts";
import { workflowLabelsOf } from "./workflow-trigger.ts";
import { workflowParameters } from "./workflow-parameters.ts";

/**
 * The gjson path that builds the order of a Workflow for the forwarder: everything that the rule says, as constants,
 * and the normalized event.
 */
export function orderPath(planned: PlannedRule, route: Route, config: Config): string {
  const { rule, template } = planned;
  const { action } = rule;
  if (!template || !runsWorkflow(action)) throw new Error(`bug: the rule ${rule.id} starts no Workflow`);
  const parameters = orderedParameters(planned, route, config);
  const deadline = action.kind === "workflow" ? action.timeoutSeconds : undefined;
  const workflow = {
    namespace: config.actionsNamespace,
    template: template.name,
    clusterScope: template.clusterScope,
    labels: workflowLabelsOf(planned, config),
    ...(parameters.length > 0 ? { parameters } : {}),
    event: action.event,
    ...(deadline === undefined ? {} : { activeDeadlineSeconds: deadline }),
  };
  const order = {
    ruleID: rule.id,
    eventType: route.eventClass,
    route: route.kind,
    workflow,
    ...(action.cooldownSeconds === undefined ? {} : { cooldownSeconds: action.cooldownSeconds }),
    ...(action.budget ? { budget: action.budget } : {}),
  };
  const { eventClass, objects } = route;
  const event = payloadPath({ ruleId: rule.id, eventClass, objects, metadataOnly: isMetadataOnly(rule) });
  const members = Object.entries(order).map(([key, value]) => `${JSON.stringify(key)}:${staticJson(value)}`);
  return `{${[...members, `"event":${event}`].join(",")}}`;
}

function orderedParameters(planned: PlannedRule, route: Route, config: Config): readonly OrderedParameter[] {
  return workflowParameters(planned, config).map((parameter): OrderedParameter => {
    const { name } = parameter;
    if ("value" in parameter) return { name, value: parameter.value };
    if ("path" in parameter) {
      const path = parameter.path.segments.map((one) => (one.kind === "key" ? one.key : one.index));
      return { name, path };
    }
    if (parameter.from === "route") return { name, value: route.kind };
    if (parameter.from === "eventType") return { name, value: route.eventClass };
    return { name, from: parameter.from };
  });
}
