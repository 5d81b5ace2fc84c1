import { stepObjects } from "../emit/step-objects.ts";
import { closest } from "../language/closest.ts";
import { printData, printJson, printYaml } from "../print/print.ts";
import { listSteps, showStep } from "../report/steps-data.ts";
import { stepsText, stepText } from "../report/steps-text.ts";
import { planCommand } from "./compile-command.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { usage } from "./usage.ts";

type StepsOptions = OptionsOf<"steps">;

/** `steps`: lists steps, tells what one promises, or prints what the steps of rules need in a cluster. */
export function steps(options: StepsOptions, host: Host): number {
  const [what, ...rest] = options.operands;
  switch (what) {
    case "list":
      return list(rest, options, host);
    case "show":
      return show(rest, options, host);
    case "manifests":
      return manifests({ ...options, operands: rest }, host);
    default:
      throw new Error(`the table of commands lets steps be followed by ${what}`);
  }
}

function list([surplus]: readonly string[], { output }: StepsOptions, host: Host): number {
  if (surplus !== undefined) return usage(`steps list takes no operand, found "${surplus}"`, host);
  const all = listSteps();
  host.stdout(output === "text" ? stepsText(all) : printData(all, output));
  return 0;
}

function show([name, surplus]: readonly string[], { output }: StepsOptions, host: Host): number {
  const names = listSteps().map((step) => step.name);
  if (name === undefined) return usage(`steps show needs the name of a step: ${names.join(", ")}`, host);
  if (surplus !== undefined) return usage(`steps show takes one name, found "${surplus}" as well`, host);
  const step = showStep(name);
  if (!step) {
    const near = closest(name, names);
    const meant = near === undefined ? `there are ${names.join(", ")}` : `did you mean "${near}"?`;
    return usage(`there is no step "${name}"; ${meant}`, host);
  }
  host.stdout(output === "text" ? stepText(step) : printData(step, output));
  return 0;
}

/** Manifests are YAML, unless JSON is asked for. Exit code 0, or 1 for rules with errors. */
function manifests(options: StepsOptions, host: Host): number {
  if (options.operands.length === 0) {
    return usage("steps manifests needs rules: a file, a folder, a pattern, or - for standard input", host);
  }
  const planned = planCommand(options, host);
  if (typeof planned === "number") return planned;
  const objects = stepObjects(planned.result.objects);
  host.stdout(options.output === "json" ? printJson(objects) : printYaml(objects));
  return 0;
}
