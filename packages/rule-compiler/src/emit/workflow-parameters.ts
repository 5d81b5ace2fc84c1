import type { Config } from "@argo-rules/contracts";
import type { NormalParameter } from "../normalize/normal-action.ts";
import { runsWorkflow } from "../normalize/normal-action.ts";
import type { PlannedRule } from "../plan/ir.ts";

/** An argument of a Workflow: a constant of the rule, or what it gets of the event. */
export type WorkflowParameter = NormalParameter | { readonly name: string; readonly from: "route" };

/**
 * The arguments of a rule's Workflows. Our own templates all take the same ones: everything else of an action is
 * written into the template, where no Workflow can change it.
 */
export function workflowParameters({ rule }: PlannedRule, config: Config): readonly WorkflowParameter[] {
  const { action } = rule;
  if (!runsWorkflow(action)) throw new Error(`bug: the rule ${rule.id} starts no Workflow`);
  if (action.kind === "workflow") return action.parameters;
  return [
    { name: "rule-set", value: config.name },
    { name: "rule-id", value: rule.id },
    { name: "route", from: "route" },
    { name: "uid", from: "uid" },
    { name: "event", from: "event" },
  ];
}

/** Names of the arguments that Workflows of our own templates have. */
export const stepArguments = ["rule-set", "rule-id", "route", "uid", "event"] as const;
