import {
  protectedNamespaces,
  type Config,
  type PodDeleteAction,
  type ScriptAction,
  type WorkflowAction,
} from "@argo-rules/contracts";
import { member, type Node } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";
import { checkWholeSeconds } from "./delivery.ts";
import { resourceLabel } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import type { ShapedRule } from "./shaped-rule.ts";

type RunsWorkflow = ScriptAction | PodDeleteAction | WorkflowAction;

/** Checks the keys that all actions have which run as Workflows. `node` is the action as written. */
export function checkWorkflowAction(action: RunsWorkflow, node: Node, reporter: Reporter): void {
  const spanOf = (key: string): Span =>
    node.kind === "object" ? (member(node, key)?.value.span ?? node.span) : node.span;
  for (const key of ["timeout", "cooldown"] as const) {
    checkWholeSeconds(`action.${key}`, action[key], spanOf(key), reporter);
  }
  if (action.type !== "workflow") {
    checkWholeSeconds("action.retry.delay", action.retry?.delay, spanOf("retry"), reporter);
  }
  if (action.dispatch !== "native") return;
  const why = "what limits actions stands in the forwarder, before a Workflow exists";
  for (const other of ["cooldown", "budget", "rate"] as const) {
    if (action[other] === undefined) continue;
    reporter.report("ACTION_CONFLICT", spanOf("dispatch"), { key: "dispatch", other, why });
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
  if (config.images.registry !== "") return;
  const why = `the action ${action.type} runs in the image of the toolkit's steps`;
  reporter.report("CONFIG_MISSING", span, { key: "images.registry", why });
}

/** Checks that a rule whose action deletes pods is about pods, and about those that may be deleted. */
export function checkPodDelete(rule: ShapedRule, span: Span, config: Config, reporter: Reporter): void {
  const action = "pod-delete";
  const resource = resourceLabel(rule);
  if (rule.group !== "" || rule.resource !== "pods") {
    reporter.report("ACTION_NEEDS_PODS", span, { action, resource });
    return;
  }
  const guarded = new Set<string>([...protectedNamespaces, config.sensorNamespace, config.actionsNamespace]);
  for (const namespace of rule.namespaces.filter((one) => guarded.has(one))) {
    reporter.report("PROTECTED_NAMESPACE", rule.idSpan, { action, namespace });
  }
  if (rule.eventTypes.includes("DELETED")) reporter.report("ACTION_ON_GONE_POD", span, {});
  const narrowed =
    rule.namespaces.length + rule.labelFilter.length + rule.fieldFilter.length + rule.when.length > 0 || rule.matchAll;
  if (!narrowed && !rule.disabled) reporter.report("MATCH_ALL_NEEDED", rule.idSpan, { action, resource });
}
