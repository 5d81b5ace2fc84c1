import { stepCatalog } from "./step-catalog.ts";

/**
 * A parameter of a step as a Workflow hands it over. Values are always text; `type` says how the step reads it. An `event`
 * is the whole event of Argo as JSON, whose data is base64, or base64 of the JSON of a normalized event or a reference.
 */
export interface StepParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "duration" | "json" | "event";
  readonly required: boolean;
  readonly description: string;
}

/** One right a step's account needs, and what for. The Role and the step's client are both made from this table. */
export interface StepVerb {
  readonly apiGroup: string;
  readonly resource: string;
  readonly verb: "get" | "list" | "watch" | "create" | "update" | "patch" | "delete";
  /** Where: in the namespace of the target, or in the step's own. */
  readonly where: "target" | "own";
  readonly why: string;
  /** Only on objects of these names. */
  readonly names?: readonly string[];
  /** Only needed when one of these parameters is set. */
  readonly onlyWith?: readonly string[];
  /** Not needed when this parameter is set. */
  readonly notWith?: string;
  /** It carries the action out or prepares for it, so a dry run neither needs nor gets it. */
  readonly changes?: true;
}

/**
 * Environment variable in which a step finds a parameter: `dry-run` is `STEP_DRY_RUN`. Parameters travel in the
 * environment and nowhere else, so that event data never stands in a command line.
 */
export function stepVariable(parameter: string): string {
  return `STEP_${parameter.toUpperCase().replaceAll("-", "_")}`;
}

/** Command of a step in its image: a program of that name. Always written out: Argo would otherwise ask the registry. */
export function stepCommand(name: StepName): readonly [string] {
  return [name];
}

/** Folder of script-runner in images of the user's own, which copy it out of our image. */
const ownImageFolder = "/opt/script-runner";

/**
 * Command of script-runner in an image of the user's own, which needs nothing of that image, neither a C library nor a
 * shell: the folder's own loader runs its own Node. By paths: that image may set PATH as it likes.
 */
export const ownImageCommand: readonly [string, ...string[]] = [
  `${ownImageFolder}/lib/loader`,
  "--library-path",
  `${ownImageFolder}/lib`,
  `${ownImageFolder}/node`,
  `${ownImageFolder}/script-runner.mjs`,
];

/** Where a step leaves its result, one JSON object, as the output parameter `result`. */
export const stepResultPath = "/tmp/step-result.json";

/** Folder in which script-runner finds its script. */
export const scriptFolder = "/rules/script";

/**
 * Names of environment variables a script may be given. The step has the same environment, so those are not among them
 * that the step reads itself, or that change how Argo finds it and how Node, its loader and its TLS run.
 */
export const scriptVariableName: RegExp =
  /^(?!(?:EVENT|EVENT_FILE|RESULT_FILE|PATH|OPENSSL_CONF)$|STEP_|KUBERNETES_|ARGO_|NODE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** A kind a step changes, and the fields it writes; empty fields mean the object is created or deleted whole. */
export interface StepWrite {
  readonly apiGroup: string;
  readonly kind: string;
  readonly fields: readonly string[];
}

/** What a step promises: what goes in, what it may do, what it changes, how it ends. */
export interface StepContract {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly StepParameter[];
  readonly verbs: readonly StepVerb[];
  readonly writes: readonly StepWrite[];
  readonly exitCodes: Readonly<Record<string, number>>;
}

export const stepNames = ["pod-delete", "script-runner", "gitops-scale", "email"] as const;
export type StepName = (typeof stepNames)[number];

/** The step that each action of ours runs. */
export const stepOfAction = { "pod-delete": "pod-delete", script: "script-runner" } as const satisfies Readonly<
  Record<string, StepName>
>;

/** The contract of every prebuilt step. */
export const stepContracts: Readonly<Record<StepName, StepContract>> = stepCatalog;
