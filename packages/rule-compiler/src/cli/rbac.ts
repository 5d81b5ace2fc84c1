import type { Config } from "@argo-rules/contracts";
import { rbac as rbacObjects } from "../emit/rbac.ts";
import type { Plan } from "../plan/ir.ts";
import { printData, printYaml } from "../print/print.ts";
import { planOfRules, rbacData } from "../report/rbac-data.ts";
import { rbacText } from "../report/rbac-text.ts";
import { planCommand } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { unknownRule } from "./usage.ts";

type RbacOptions = OptionsOf<"rbac">;

/** `rbac`: says who may do what, and why. Exit code 0, or 1 for rules with errors. */
export function rbac(options: RbacOptions, host: Host): number {
  const planned = planCommand(options, host);
  if (typeof planned === "number") return planned;
  const { read, result, plan: all } = planned;
  const unknown = unknownRule(options.rule, result.rules, host);
  if (unknown !== undefined) return unknown;
  const plan = options.rule.length > 0 ? planOfRules(all, new Set(options.rule)) : all;
  host.stdout(render(plan, read.configured.config, options.output));
  return 0;
}

function render(plan: Plan, config: Config, output: RbacOptions["output"]): string {
  switch (output) {
    case "text":
      return rbacText(rbacData(plan, config));
    case "json":
      return printData(rbacData(plan, config), "json");
    case "yaml":
      return printYaml(rbacObjects(plan, config));
  }
}
