import type { RetryStrategy, Synchronization, Template, WorkflowSpec, WorkflowTemplate } from "@argo-rules/argo-types";
import { parseDuration, scriptExitCodes, stepExitCodes, stepResultPath, type Config } from "@argo-rules/contracts";
import type { StepAction } from "../normalize/normal-action.ts";
import type { ActionTemplate } from "../plan/ir.ts";
import { objectMeta } from "./metadata.ts";
import { templateLabel } from "./network-policy.ts";
import { placement, restrictedPod } from "./pod-template.ts";
import { parallelKey } from "./step-config-map.ts";
import { stepContainer, stepVolumes } from "./step-container.ts";
import { stepArguments } from "./workflow-parameters.ts";

/** Seconds that scheduling, pulling images and starting may take beside the step's own time. */
const startSeconds = 120;

const entrypoint = "run";

/**
 * The WorkflowTemplate of an action. Thin Workflows add arguments to it and nothing else; everything that decides what
 * runs, under which account and for how long stands here.
 * @see https://argo-workflows.readthedocs.io/en/latest/workflow-templates/
 */
export function workflowTemplate(template: ActionTemplate, config: Config): WorkflowTemplate {
  const { action } = template;
  const { priorityClassName, labels, annotations } = config.pods.step;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "WorkflowTemplate",
    metadata: objectMeta(template.name, config.actionsNamespace, "step", config),
    spec: {
      entrypoint,
      serviceAccountName: template.account,
      arguments: { parameters: stepArguments.map((name) => ({ name })) },
      activeDeadlineSeconds: deadlineSeconds(action),
      ttlStrategy: {
        secondsAfterSuccess: seconds(config.workflows.ttlAfterSuccess),
        secondsAfterFailure: seconds(config.workflows.ttlAfterFailure),
      },
      ...podGc(config),
      synchronization: action.perObject ? { mutexes: [objectMutex] } : parallelLimit(template),
      podMetadata: {
        labels: { ...labels, "rule-compiler/step": action.kind, [templateLabel]: template.name },
        ...(annotations ? { annotations } : {}),
      },
      securityContext: restrictedPod,
      ...placement(config.pods.step),
      ...(priorityClassName ? { podPriorityClassName: priorityClassName } : {}),
      volumes: stepVolumes(template),
      templates: [runTemplate(template, config)],
    },
  };
}

/** The one template of a WorkflowTemplate, which every attempt of a step finds in its environment. */
export function runTemplate(template: ActionTemplate, config: Config): Template {
  const { action } = template;
  const retry = retryStrategy(action);
  return {
    name: entrypoint,
    container: stepContainer(template, config),
    outputs: { parameters: [{ name: "result", valueFrom: { path: stepResultPath, default: "{}" } }] },
    activeDeadlineSeconds: action.timeoutSeconds + startSeconds,
    ...(action.perObject ? { synchronization: parallelLimit(template) } : {}),
    ...(retry ? { retryStrategy: retry } : {}),
    ...(config.workflows.hardenExecutor === "podSpecPatch" ? { podSpecPatch: hardenedExecutor } : {}),
  };
}

/**
 * Restricts the containers that Argo adds to a pod, as far as the pod's own security context does not: without it the
 * level "restricted" refuses the pod, unless the controller's configuration says the same.
 */
const hardenedExecutor: string = JSON.stringify({
  initContainers: [{ name: "init", securityContext: argoContainer() }],
  containers: [{ name: "wait", securityContext: argoContainer() }],
});

function argoContainer(): unknown {
  return { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
}

/**
 * Seconds that a Workflow which holds its object may wait for others of its template. It must end some day: a pod that
 * no node has room for has no deadline of its own yet, and would hold the object and one of the few places for ever.
 */
const patienceSeconds = 86_400;

/**
 * Time of all attempts with the waits between them; a Workflow that hangs longer is ended. Argo counts from when a
 * Workflow has its own locks: what is per object waits once more after that.
 */
function deadlineSeconds({ attempts, timeoutSeconds, delaySeconds, perObject }: StepAction): number {
  const own = attempts * (timeoutSeconds + startSeconds) + (attempts - 1) * delaySeconds;
  return perObject ? own + patienceSeconds : own;
}

/**
 * Repeats what may go better the next time: a step that says so, a script that fails, a pod that is evicted. Not what a
 * step will refuse again, and not what it has done, when Argo's own container fails after it: the node is an error then,
 * and the exit code 0. The limit counts repetitions. Source: argo-workflows docs/retries.md.
 */
function retryStrategy(action: StepAction): RetryStrategy | undefined {
  if (action.attempts === 1) return undefined;
  const final = finalCodes(action).map((code) => `"${code}"`);
  return {
    limit: String(action.attempts - 1),
    retryPolicy: "Always",
    expression: `!(lastRetry.exitCode in [${final.join(", ")}])`,
    backoff: { duration: `${action.delaySeconds}s`, factor: 1 },
  };
}

function finalCodes({ kind }: StepAction): readonly number[] {
  if (kind === "script") {
    const { done, badInput, refused, notExecutable, forbidden } = scriptExitCodes;
    return [done, badInput, refused, notExecutable, forbidden];
  }
  const { done, badInput, refused, forbidden } = stepExitCodes;
  return [done, badInput, refused, forbidden];
}

/** One Workflow at a time for an object. */
const objectMutex = { name: "object-{{workflow.parameters.uid}}" } as const;

/**
 * At most so many Workflows of the template at once. Never beside a mutex at the same level: Argo has a queue for each
 * lock and demands the front of all of them, so that Workflows of one second, which Argo orders at random, wait for each
 * other for ever, and one object that is busy holds up all others. Held by test/conformance-workflows/locks.system.ts.
 */
function parallelLimit({ name }: ActionTemplate): Synchronization {
  return { semaphores: [{ configMapKeyRef: { name, key: parallelKey } }] };
}

/** When pods are deleted. Argo's default is never, which fills a cluster that gets many events. */
function podGc({ workflows: { podGC: strategy, podGCDelay } }: Config): Pick<WorkflowSpec, "podGC"> {
  if (strategy === "Never") return {};
  return { podGC: { strategy, deleteDelayDuration: `${seconds(podGCDelay)}s` } };
}

/** Whole seconds of a duration that the configuration's contract has checked. */
function seconds(duration: string): number {
  return Math.ceil((parseDuration(duration) ?? 0) / 1000);
}
