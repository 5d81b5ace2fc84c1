import type {
  DeadLetterTrigger,
  RetryBackoff,
  SensorTrigger,
  TriggeredWorkflow,
  TriggerParameter,
} from "@argo-rules/argo-types";
import {
  namedByVersion,
  workflowIdentityPrefix,
  workflowLabels,
  workflowNamePrefix,
  type Config,
  type ObjectRef,
} from "@argo-rules/contracts";
import { runsWorkflow } from "../normalize/normal-action.ts";
import { isMetadataOnly } from "../normalize/normal-rule.ts";
import type { PlannedRule, Route } from "../plan/ir.ts";
import { fieldTemplate, metadataTemplate, nameTemplate, referenceTemplate, valueTemplate } from "./go-template.ts";
import { staticString } from "./gjson.ts";
import { workflowParameters, type WorkflowParameter } from "./workflow-parameters.ts";

/**
 * Attempts to create a Workflow: 7 seconds in all by default. What fails longer is a dead letter, since a trigger that
 * waits holds back the next event of its rule.
 */
function createRetry({ retry }: Config): RetryBackoff {
  return { steps: retry.workflow.attempts, duration: retry.workflow.delay, factor: 2, jitter: 0.2 };
}

/** The object an event is about. */
function carried({ objects }: Route): ObjectRef {
  const last = objects.at(-1);
  if (!last) throw new Error("bug: a route without objects");
  return last;
}

/** Labels of a rule's Workflows as far as they do not depend on the event. */
export function workflowLabelsOf({ rule }: PlannedRule, config: Config): Readonly<Record<string, string>> {
  return {
    [workflowLabels.ruleSet]: config.name,
    [workflowLabels.rule]: rule.id,
    ...(config.instanceId === "" ? {} : { "workflows.argoproj.io/controller-instanceid": config.instanceId }),
  };
}

/**
 * A trigger that creates a thin Workflow by the `k8s` trigger, which needs the right to create Workflows and nothing
 * else. The name follows from the event, so that a second delivery is refused by the API server. Everything taken from
 * the event stands in a parameter of its own, once per dependency: Argo skips those of dependencies that did not fire.
 * Source: argo-events pkg/sensors/triggers/standard-k8s, params.go.
 */
export function workflowTrigger(
  planned: PlannedRule,
  routes: readonly Route[],
  deadLetters: DeadLetterTrigger,
  config: Config,
): Pick<SensorTrigger, "retryStrategy" | "atLeastOnce" | "dlqTrigger"> & {
  readonly k8s: NonNullable<SensorTrigger["template"]["k8s"]>;
} {
  return {
    k8s: {
      operation: "create",
      source: { resource: thinWorkflow(planned, config) },
      parameters: routes.flatMap((route) => routeParameters(planned, route, config)),
    },
    retryStrategy: createRetry(config),
    atLeastOnce: true,
    dlqTrigger: deadLetters,
  };
}

function thinWorkflow(planned: PlannedRule, config: Config): TriggeredWorkflow {
  const { rule, template } = planned;
  if (!template) throw new Error(`bug: the rule ${rule.id} has no template`);
  const parameters = workflowParameters(planned, config).map((one) =>
    "value" in one ? { name: one.name, value: one.value } : { name: one.name },
  );
  const deadline = rule.action.kind === "workflow" ? rule.action.timeoutSeconds : undefined;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { namespace: config.actionsNamespace, labels: workflowLabelsOf(planned, config) },
    spec: {
      workflowTemplateRef: { name: template.name, ...(template.clusterScope ? { clusterScope: true } : {}) },
      ...(parameters.length > 0 ? { arguments: { parameters } } : {}),
      ...(deadline === undefined ? {} : { activeDeadlineSeconds: deadline }),
    },
  };
}

function routeParameters(planned: PlannedRule, route: Route, config: Config): readonly TriggerParameter[] {
  const { rule } = planned;
  const at = carried(route);
  const prefix = workflowNamePrefix(rule.id, route.kind);
  const identity = workflowIdentityPrefix(config.name, rule.id, route.kind);
  const { dependency: dependencyName } = route;
  const taken = workflowParameters(planned, config).flatMap((parameter, index) => {
    if ("value" in parameter) return [];
    const dest = `spec.arguments.parameters.${index}.value`;
    return [{ src: { dependencyName, ...source(planned, route, parameter) }, dest }];
  });
  return [
    {
      src: { dependencyName, dataTemplate: nameTemplate(at, prefix, identity, namedByVersion(route.kind)) },
      dest: "metadata.name",
    },
    { src: { dependencyName, dataTemplate: fieldTemplate(at, "uid") }, dest: `metadata.labels.${workflowLabels.uid}` },
    ...taken,
  ];
}

/**
 * Where an argument comes from. Argo Workflows expands {{…}} in arguments, so what is not known to be plain is base64.
 * Without a key Argo hands over its whole event, whose data is base64.
 */
function source(
  { rule }: PlannedRule,
  route: Route,
  parameter: Exclude<WorkflowParameter, { readonly value: string }>,
): { readonly dataKey: string } | { readonly dataTemplate: string } | Record<never, never> {
  const { eventClass, objects } = route;
  if ("path" in parameter) return { dataTemplate: valueTemplate(carried(route), parameter.path.segments) };
  switch (parameter.from) {
    case "route":
      return { dataKey: staticString(route.kind) };
    case "eventType":
      return { dataKey: staticString(eventClass) };
    case "event":
      if (runsWorkflow(rule.action) && rule.action.event === "reference") {
        return { dataTemplate: referenceTemplate(carried(route), eventClass, rule.id) };
      }
      return isMetadataOnly(rule) ? { dataTemplate: metadataTemplate(objects, eventClass, rule.id) } : {};
    case "uid":
    case "resourceVersion":
    case "namespace":
    case "name":
      return { dataTemplate: fieldTemplate(carried(route), parameter.from) };
  }
}
