import { end } from "../outcome/outcome.ts";
import type { Parameters } from "../runtime/parameters.ts";
import type { MinHealthy } from "./min-healthy.ts";

/** How the pod is to go, and under which conditions. */
export interface Options {
  readonly evict: boolean;
  readonly allowStandalone: boolean;
  /** Undefined for the pod's own. */
  readonly gracePeriodSeconds: number | undefined;
  readonly minHealthy: MinHealthy | undefined;
}

/** Reads the step's own parameters. Ends it with bad input that tells all mistakes. */
export function readOptions(parameters: Parameters): Options {
  const gracePeriodSeconds = parameters.integer("grace-period-seconds");
  const minHealthy = readMinHealthy(parameters.text("min-healthy"));
  const mistakes = [
    // The API server would take them for the pod's own.
    ...((gracePeriodSeconds ?? 0) < 0 ? ["grace-period-seconds must not be negative"] : []),
    ...(minHealthy === "wrong" ? ["min-healthy must be a number above 0, or a percentage from 1% to 100%"] : []),
  ];
  if (mistakes.length > 0 || minHealthy === "wrong") return end("badInput", "BadParameters", mistakes.join("; "));
  return {
    evict: parameters.flag("evict"),
    allowStandalone: parameters.flag("allow-standalone"),
    gracePeriodSeconds,
    minHealthy,
  };
}

function readMinHealthy(text: string): MinHealthy | undefined | "wrong" {
  if (text === "") return undefined;
  const [, digits, percent] = /^([1-9][0-9]{0,5})(%?)$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || (percent === "%" && number > 100)) return "wrong";
  return percent === "%" ? { percent: number } : { count: number };
}
