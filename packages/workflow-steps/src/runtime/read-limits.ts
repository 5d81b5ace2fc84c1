import { memberOf } from "@argo-rules/contracts/steps";
import type { Limits } from "../guard/limits.ts";
import { end } from "../outcome/outcome.ts";
import type { Parameters } from "./parameters.ts";

/** Cool-down and budget of a step's parameters. Ends the step with bad input for a budget of another shape. */
export function readLimits(parameters: Parameters): Limits {
  const cooldown = parameters.duration("cooldown");
  const given = parameters.json("budget");
  const [max, seconds] = [memberOf(given, "max"), memberOf(given, "seconds")];
  if (given !== undefined && !(isCount(max) && isCount(seconds))) {
    end("badInput", "BadParameters", 'the parameter budget is not {"max", "seconds"} with two whole numbers above 0');
  }
  return {
    cooldownSeconds: cooldown === undefined ? undefined : Math.ceil(cooldown / 1000),
    budget: isCount(max) && isCount(seconds) ? { max, seconds } : undefined,
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
