import { printData } from "../print/print.ts";
import { planData, type PlanData } from "../report/plan-data.ts";
import { planHtml } from "../report/plan-html/plan-html.ts";
import { planMermaid } from "../report/plan-mermaid.ts";
import { planText } from "../report/plan-text.ts";
import { planCommand } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";

type PlanOptions = OptionsOf<"plan">;

/** `plan`: says what rules come to before anything is deployed. Exit code 0, or 1 for rules with errors. */
export function plan(options: PlanOptions, host: Host): number {
  const planned = planCommand(options, host);
  if (typeof planned === "number") return planned;
  host.stdout(render(planData(planned.plan, planned.read.configured.config), options.output));
  return 0;
}

function render(data: PlanData, output: PlanOptions["output"]): string {
  switch (output) {
    case "text":
      return planText(data);
    case "html":
      return planHtml(data);
    case "mermaid":
      return planMermaid(data);
    case "json":
      return printData(data, "json");
  }
}
