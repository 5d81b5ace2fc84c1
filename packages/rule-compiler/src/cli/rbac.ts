import type { Config } from "@argo-rules/contracts";
import { rbac as rbacObjects } from "../emit/rbac.ts";
import type { Plan } from "../plan/ir.ts";
import { printData, printYaml } from "../print/print.ts";
import { planOfRules, rbacData } from "../report/rbac-data.ts";
import { rbacText } from "../report/rbac-text.ts";
import { compileCommand, tellMore } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { usage } from "./usage.ts";

type RbacOptions = OptionsOf<"rbac">;

/** `rbac`: says who may do what, and why. Exit code 0, or 1 for rules with errors. */
export function rbac(options: RbacOptions, host: Host): number {
  const compiled = compileCommand(options, host);
  if (typeof compiled === "number") return compiled;
  const { read, result, report } = compiled;
  if (options.verbose) tellMore(read, result, host);
  reportDiagnostics(report, options, host, "stderr");
  if (fails(report.diagnostics, options)) return 1;
  if (!result.plan) throw new Error("bug: rules without errors have no plan");
  const unknown = options.rule.find((id) => !result.rules.some((rule) => rule.id === id));
  if (unknown !== undefined) return usage(`there is no rule ${JSON.stringify(unknown)}`, host);
  const plan = options.rule.length > 0 ? planOfRules(result.plan, new Set(options.rule)) : result.plan;
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
