import type { EnvVar, Volume, VolumeMount, WorkflowContainer } from "@argo-rules/argo-types";
import {
  ownImageCommand,
  scriptFolder,
  stepCommand,
  stepOfAction,
  stepVariable,
  type Config,
} from "@argo-rules/contracts";
import type { ScriptVariable, ScriptVolume, StepAction } from "../normalize/normal-action.ts";
import { stepImage } from "../plan/images.ts";
import type { ActionTemplate } from "../plan/ir.ts";
import { resourcesOf, restrictedContainer } from "./pod-template.ts";
import { scriptKey } from "./step-config-map.ts";
import { stepArguments } from "./workflow-parameters.ts";

/** The container of a step. Event data comes in the environment alone, never in a command line. */
export function stepContainer(template: ActionTemplate, config: Config): WorkflowContainer {
  const { action } = template;
  return {
    image: stepImage(action, config),
    command: [...commandOf(action)],
    env: [
      ...stepArguments.map((name) => ({ name: stepVariable(name), value: `{{workflow.parameters.${name}}}` })),
      ...constants(action, config).map(([name, value]) => ({ name: stepVariable(name), value })),
      ...(action.kind === "script" ? action.env.map(variable) : []),
    ],
    resources: resourcesOf(config.pods.step),
    securityContext: restrictedContainer,
    volumeMounts: [{ name: "tmp", mountPath: "/tmp" }, ...scriptMounts(action)],
  };
}

function commandOf(action: StepAction): readonly string[] {
  if (action.kind === "script" && action.image !== undefined) return ownImageCommand;
  return stepCommand(stepOfAction[action.kind]);
}

/** Parameters of the step that its action decides: they stand in the template, where no Workflow can change them. */
function constants(action: StepAction, config: Config): readonly (readonly [string, string])[] {
  return [
    ["protected-namespaces", [config.sensorNamespace, config.actionsNamespace].join(",")],
    ["timeout", `${action.timeoutSeconds}s`],
    ...(action.dryRun ? [["dry-run", "true"] as const] : []),
    ...(action.cooldownSeconds === undefined ? [] : [["cooldown", `${action.cooldownSeconds}s`] as const]),
    ...(action.budget ? [["budget", JSON.stringify(action.budget)] as const] : []),
    ...(action.kind === "script" ? scriptConstants(action) : podDeleteConstants(action)),
  ];
}

function scriptConstants({
  script,
  interpreter,
  env,
}: StepAction & { kind: "script" }): readonly (readonly [string, string])[] {
  return [
    ["script", `${scriptFolder}/${script.kind === "text" ? scriptKey : script.key}`],
    ...(interpreter === undefined ? [] : [["interpreter", interpreter] as const]),
    // A pod has variables beside these, of Argo and of every Service: the script gets those that its rule names.
    ...(env.length === 0 ? [] : [["env", env.map(({ name }) => name).join(",")] as const]),
  ];
}

function podDeleteConstants(action: StepAction & { kind: "pod-delete" }): readonly (readonly [string, string])[] {
  const { gracePeriodSeconds, evict, allowStandalone, minHealthy } = action;
  return [
    ...(gracePeriodSeconds === undefined ? [] : [["grace-period-seconds", String(gracePeriodSeconds)] as const]),
    ...(evict ? [["evict", "true"] as const] : []),
    ...(allowStandalone ? [["allow-standalone", "true"] as const] : []),
    ...(minHealthy === undefined ? [] : [["min-healthy", minHealthy] as const]),
  ];
}

/** Kubernetes expands $(…) in values and reads $$ as $. Source: Kubernetes, third_party/forked/golang/expansion. */
function variable(written: ScriptVariable): EnvVar {
  const { name } = written;
  if ("value" in written) return { name, value: written.value.replaceAll("$", "$$$$") };
  if ("secret" in written) return { name, valueFrom: { secretKeyRef: written.secret } };
  if ("configMap" in written) return { name, valueFrom: { configMapKeyRef: written.configMap } };
  return { name, valueFrom: { fieldRef: { fieldPath: written.field } } };
}

function scriptMounts(action: StepAction): readonly VolumeMount[] {
  if (action.kind !== "script") return [];
  return [
    { name: "script", mountPath: scriptFolder, readOnly: true },
    ...action.volumes.map(({ mountPath, writable }, index) => {
      return { name: `volume-${index}`, mountPath, ...(writable ? {} : { readOnly: true }) };
    }),
  ];
}

/** Read and execute for everybody, in decimal: YAML readers disagree about what begins with a 0. */
const executable = 0o555;

/** What a step has mounted: room for files of its own, its script, and what the action names. */
export function stepVolumes({ action, name }: ActionTemplate): readonly Volume[] {
  const tmp: Volume = { name: "tmp", emptyDir: { sizeLimit: "64Mi" } };
  if (action.kind !== "script") return [tmp];
  const { script } = action;
  const from = script.kind === "text" ? { name, key: scriptKey } : script;
  const items = [{ key: from.key, path: from.key }];
  return [
    tmp,
    { name: "script", configMap: { name: from.name, items, defaultMode: executable } },
    ...action.volumes.map((volume, index) => ({ name: `volume-${index}`, ...volumeSource(volume) })),
  ];
}

function volumeSource({ source, writable }: ScriptVolume): Omit<Volume, "name"> {
  switch (source.kind) {
    case "configMap":
      return { configMap: { name: source.name } };
    case "secret":
      return { secret: { secretName: source.name } };
    case "persistentVolumeClaim":
      return { persistentVolumeClaim: { claimName: source.name, ...(writable ? {} : { readOnly: true }) } };
    case "hostPath":
      return { hostPath: { path: source.path } };
    case "emptyDir":
      return { emptyDir: {} };
  }
}
