import type { EventClass } from "@argo-rules/contracts";
import { printPath } from "../language/path-print.ts";
import { isMetadataOnly, type NormalRule } from "../normalize/normal-rule.ts";
import { sha256Hex } from "../plan/hash.ts";
import {
  carriesWholeEvent,
  isStepAction,
  type NormalAction,
  type ScriptAction,
  type WorkflowAction,
} from "../normalize/normal-action.ts";
import type { PlannedRule } from "../plan/ir.ts";
import { count } from "./lines.ts";

/** What a rule does with an event that counts, in a sentence without its full stop. Scripts are told by their hash. */
export function actionText({ rule: { action }, template }: Pick<PlannedRule, "rule" | "template">): string {
  const with_ = template === undefined ? "" : ` (WorkflowTemplate ${template.name})`;
  switch (action.kind) {
    case "forward":
      return action.action === "log" ? "the forwarder writes one line" : "the forwarder delivers it to Events Runner";
    case "verboseLog":
      return "the Sensor writes the whole event to its log";
    case "direct":
      return `the Sensor posts it to Events Runner, ${action.url}`;
    case "script":
      return `${trial(action)}runs ${scriptText(action)} in a pod${with_}${materialText(action)}`;
    case "pod-delete":
      return `${trial(action)}${action.evict ? "evicts" : "deletes"} the pod${with_}`;
    case "workflow":
      return `runs the ${action.clusterScope ? "ClusterWorkflowTemplate" : "WorkflowTemplate"} ${action.template} of yours`;
  }
}

function trial({ dryRun }: { readonly dryRun: boolean }): string {
  return dryRun ? "dry run, changes nothing: " : "";
}

function scriptText({ script }: ScriptAction): string {
  if (script.kind === "configMap") return `the script ${script.key} of the ConfigMap ${script.name}`;
  return `a script of the rules, sha256 ${sha256Hex(script.text).slice(0, 12)}`;
}

/** What a script can read besides the event, by name. */
function materialText({ env, volumes }: ScriptAction): string {
  const ofVariables = env.flatMap((one) => {
    if ("secret" in one) return [`the Secret ${one.secret.name}`];
    return "configMap" in one ? [`the ConfigMap ${one.configMap.name}`] : [];
  });
  const ofVolumes = volumes.flatMap(({ source }) => {
    switch (source.kind) {
      case "configMap":
        return [`the ConfigMap ${source.name}`];
      case "secret":
        return [`the Secret ${source.name}`];
      case "persistentVolumeClaim":
        return [`the PersistentVolumeClaim ${source.name}`];
      case "hostPath":
        return [`${source.path} of the node`];
      case "emptyDir":
        return [];
    }
  });
  const all = [...new Set([...ofVariables, ...ofVolumes])];
  return all.length === 0 ? "" : `, which is given ${all.join(", ")}`;
}

/** Who carries an action out. */
export interface CarriedOutBy {
  /** The action, as rules name it; `verbose` is the log of the Sensor itself, `direct` leaves the forwarder out. */
  readonly kind: "log" | "verbose" | "eventsrunner" | "direct" | "script" | "pod-delete" | "workflow";
  /** `forwarder`, `Events Runner`, `Sensor`, or the name of a WorkflowTemplate. */
  readonly name: string;
}

/** Who carries out the action of a rule. */
export function carriedOutBy({ rule: { action }, template }: Pick<PlannedRule, "rule" | "template">): CarriedOutBy {
  switch (action.kind) {
    case "forward":
      return { kind: action.action, name: action.action === "log" ? "forwarder" : "Events Runner" };
    case "verboseLog":
      return { kind: "verbose", name: "Sensor" };
    case "direct":
      return { kind: "direct", name: "Events Runner" };
    case "script":
    case "pod-delete":
    case "workflow":
      return { kind: action.kind, name: template?.name ?? "" };
  }
}

/** The limits of an action, each in a few words. */
export function actionLimits(action: NormalAction): readonly string[] {
  const list: string[] = [];
  const { rateLimit } = action;
  if (rateLimit) list.push(`at most ${rateLimit.requestsPerUnit} a ${rateLimit.unit.toLowerCase()}; later events wait`);
  if ("budget" in action && action.budget) {
    list.push(`at most ${action.budget.max} in ${secondsText(action.budget.seconds)}; then refused`);
  }
  if ("cooldownSeconds" in action && action.cooldownSeconds !== undefined) {
    list.push(`then nothing on the object for ${secondsText(action.cooldownSeconds)}`);
  }
  const timeout = "timeoutSeconds" in action ? action.timeoutSeconds : undefined;
  if ("attempts" in action) list.push(`${count(action.attempts, "attempt")} of at most ${secondsText(timeout ?? 0)}`);
  else if (timeout !== undefined) list.push(`ended after ${secondsText(timeout)}`);
  return list;
}

function secondsText(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

const carried: Readonly<Record<EventClass, string>> = {
  added: "the new object",
  modified: "the old and the new object",
  deleted: "its last state",
};

/** What an action is handed of an event, in words. */
export function handedOn({ rule, routes }: Pick<PlannedRule, "rule" | "routes">): string {
  if (rule.action.kind === "verboseLog") return "the event as Argo has it";
  if (isStepAction(rule.action) && !carriesWholeEvent(rule.action))
    return "where to find the object, and nothing in it";
  if (rule.action.kind === "workflow") return argumentsText(rule.action);
  const classes = [...new Set(routes.map(({ eventClass }) => eventClass))];
  return classes.map((one) => `${one.toUpperCase()}: ${carried[one]}`).join("; ") + withoutValues(rule);
}

function argumentsText({ parameters, event }: WorkflowAction): string {
  const whole = event === "full" ? "the whole event" : "where to find the object";
  const names = parameters.map((one) => {
    if ("path" in one) return `${one.name} (${printPath(one.path)})`;
    return "from" in one && one.from === "event" ? `${one.name} (${whole})` : one.name;
  });
  return names.length === 0 ? "nothing" : `${count(names.length, "argument")}: ${names.join(", ")}`;
}

function withoutValues(rule: NormalRule): string {
  return isMetadataOnly(rule) ? "; without the values of the Secret" : "";
}
