import type { Egress, SecretKey } from "@argo-rules/contracts";
import type { Path } from "../language/trees.ts";
import type { ScriptSource } from "../validate/shaped-rule.ts";

/** Argo's rate limit of a trigger: later events wait. */
export interface RateLimit {
  readonly unit: "Second" | "Minute" | "Hour";
  readonly requestsPerUnit: number;
}

/** Post to the forwarder, which writes a line (`log`) or delivers to Events Runner (`eventsrunner`). */
export interface ForwardAction {
  readonly kind: "forward";
  readonly action: "log" | "eventsrunner";
  readonly rateLimit?: RateLimit;
}

/** Argo's own log trigger with the whole event. */
export interface VerboseLogAction {
  readonly kind: "verboseLog";
  readonly rateLimit?: RateLimit;
}

/** Post from the Sensor straight to Events Runner. */
export interface DirectAction {
  readonly kind: "direct";
  readonly url: string;
  readonly timeoutSeconds: number;
  /** Attempts in all, and the constant wait between them as Go writes durations. */
  readonly attempts: number;
  readonly delay: string;
  readonly token?: SecretKey;
  readonly caCert?: SecretKey;
  readonly clientCert?: SecretKey;
  readonly clientKey?: SecretKey;
  readonly rateLimit?: RateLimit;
}

/** How many actions in how many seconds. */
export interface Budget {
  readonly max: number;
  readonly seconds: number;
}

/** What is common to the actions that run as Workflows. */
interface RunsWorkflow {
  /** Who creates the Workflow. */
  readonly dispatch: "native" | "forwarder";
  /** What of the event the Workflow gets. */
  readonly event: "full" | "reference";
  readonly cooldownSeconds?: number;
  readonly budget?: Budget;
  readonly rateLimit?: RateLimit;
}

/** What is common to the actions whose WorkflowTemplate we write. */
interface RunsStep extends RunsWorkflow {
  /** Of one attempt. */
  readonly timeoutSeconds: number;
  /** Attempts in all, and the constant wait between them. */
  readonly attempts: number;
  readonly delaySeconds: number;
  /** Workflows of one template at a time. */
  readonly parallel: number;
  /** One Workflow at a time per object. */
  readonly perObject: boolean;
  readonly dryRun: boolean;
}

/** An environment variable of a script. */
export type ScriptVariable =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly secret: SecretKey }
  | { readonly name: string; readonly configMap: SecretKey }
  | { readonly name: string; readonly field: string };

/** Something mounted into a script's container. */
export interface ScriptVolume {
  readonly mountPath: string;
  readonly writable: boolean;
  readonly source:
    | { readonly kind: "configMap" | "secret" | "persistentVolumeClaim"; readonly name: string }
    | { readonly kind: "hostPath"; readonly path: string }
    | { readonly kind: "emptyDir" };
}

/** Run a script in a pod. */
export interface ScriptAction extends RunsStep {
  readonly kind: "script";
  readonly script: ScriptSource;
  readonly interpreter?: string;
  /** Sorted by name. */
  readonly env: readonly ScriptVariable[];
  readonly volumes: readonly ScriptVolume[];
  /** An image of the user's own. */
  readonly image?: string;
  /** What it may connect to, besides the API server and DNS. */
  readonly egress?: readonly Egress[];
  /** An account of the user's own, with whatever rights it has. */
  readonly account?: string;
}

/** Delete or evict the pod of the event. */
export interface PodDeleteAction extends RunsStep {
  readonly kind: "pod-delete";
  readonly gracePeriodSeconds?: number;
  readonly evict: boolean;
  readonly allowStandalone: boolean;
  /** A number, or a percentage with its sign. */
  readonly minHealthy?: string;
}

/** The actions whose WorkflowTemplate we write. */
export type StepAction = ScriptAction | PodDeleteAction;

/** An argument of the user's own WorkflowTemplate. */
export type NormalParameter =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly from: "event" | "uid" | "resourceVersion" | "namespace" | "name" | "eventType" }
  | { readonly name: string; readonly path: Path };

/** Run the user's own WorkflowTemplate. */
export interface WorkflowAction extends RunsWorkflow {
  readonly kind: "workflow";
  readonly template: string;
  readonly clusterScope: boolean;
  /** Sorted by name. */
  readonly parameters: readonly NormalParameter[];
  /** Of the whole Workflow. */
  readonly timeoutSeconds?: number;
}

export type NormalAction =
  | ForwardAction
  | VerboseLogAction
  | DirectAction
  | ScriptAction
  | PodDeleteAction
  | WorkflowAction;

/** Whether the action runs as a Workflow. */
export function runsWorkflow(action: NormalAction): action is StepAction | WorkflowAction {
  return isStepAction(action) || action.kind === "workflow";
}

/** Whether the action is one of our steps, whose WorkflowTemplate we write. */
export function isStepAction(action: NormalAction): action is StepAction {
  return action.kind === "script" || action.kind === "pod-delete";
}

/** Whether a Workflow of the action is handed the whole event, which may then be too large for it. */
export function carriesWholeEvent(action: NormalAction): boolean {
  if (!runsWorkflow(action) || action.event !== "full") return false;
  return action.kind !== "workflow" || action.parameters.some((one) => "from" in one && one.from === "event");
}

/** The parameters of a `workflow` action that take values out of the object by path. */
export function mappedPaths(action: NormalAction): readonly Path[] {
  return action.kind === "workflow" ? action.parameters.flatMap((one) => ("path" in one ? [one.path] : [])) : [];
}
