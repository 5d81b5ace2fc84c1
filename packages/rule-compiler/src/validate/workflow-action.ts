import {
  protectedNamespaces,
  type Config,
  type PodDeleteAction,
  type ScriptAction,
  type WorkflowAction,
} from "@argo-rules/contracts";
import type { Span } from "../source/span.ts";
import type { ActionPlace } from "./action-place.ts";
import { checkWholeSeconds } from "./delivery.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import type { ShapedRule } from "./shaped-rule.ts";
import { strings } from "./strings.ts";

type RunsWorkflow = ScriptAction | PodDeleteAction | WorkflowAction;

/** Checks the keys that all actions have which run as Workflows. */
export function checkWorkflowAction(action: RunsWorkflow, at: ActionPlace, reporter: Reporter): void {
  for (const key of ["timeout", "cooldown"] as const) {
    checkWholeSeconds(`action.${key}`, action[key], at(key), reporter);
  }
  if (action.type !== "workflow") {
    checkWholeSeconds("action.retry.delay", action.retry?.delay, at("retry", "delay"), reporter);
  }
  if (action.dispatch !== "native") return;
  const why = "the forwarder keeps cool-down, budget and rate, so it is the one to create the Workflows";
  for (const other of ["cooldown", "budget", "rate"] as const) {
    if (action[other] === undefined) continue;
    reporter.report("ACTION_CONFLICT", at("dispatch"), { key: "dispatch", other, why });
  }
}

/**
 * Checks that the configuration says where the image of our steps comes from. There is no default: a registry that
 * nobody named would be trusted with the rights of every step.
 */
export function checkStepImage(
  action: ScriptAction | PodDeleteAction,
  span: Span,
  config: Config,
  reporter: Reporter,
): void {
  if (config.images.registry !== "" || (action.type === "script" && action.image !== undefined)) return;
  const why = `the action ${action.type} runs in an image of the toolkit's`;
  reporter.report("CONFIG_MISSING", span, { key: "images.registry", why });
}

/** Checks that a rule whose action deletes pods is about pods, and about those that may be deleted. */
export function checkPodDelete(rule: ShapedRule, fields: Fields, config: Config, reporter: Reporter): void {
  const action = rule.action.type;
  if (action !== "pod-delete") return;
  const resource = resourceLabel(rule);
  const spanOf = (field: string): Span => fields.get(field)?.value.span ?? rule.idSpan;
  if (rule.group !== "" || rule.resource !== "pods") {
    reporter.report("ACTION_NEEDS_PODS", spanOf("resource"), { action, resource });
    return;
  }
  const guarded = new Set<string>([...protectedNamespaces, config.sensorNamespace, config.actionsNamespace]);
  for (const node of strings(fields.get("namespaces")?.value)) {
    const namespace = node.value.toLowerCase();
    if (guarded.has(namespace) && rule.namespaces.includes(namespace))
      reporter.report("PROTECTED_NAMESPACE", node.span, { action, namespace });
  }
  if (rule.eventTypes.includes("DELETED")) reporter.report("ACTION_ON_GONE_POD", spanOf("eventTypes"), {});
  const narrowed =
    rule.namespaces.length + rule.labelFilter.length + rule.fieldFilter.length + rule.when.length > 0 || rule.matchAll;
  if (!narrowed && !rule.disabled) reporter.report("MATCH_ALL_NEEDED", rule.idSpan, { action, resource });
}
