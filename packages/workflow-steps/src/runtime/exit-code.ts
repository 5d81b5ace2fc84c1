import { stepContracts, type StepName } from "@argo-rules/contracts/steps";
import type { Outcome } from "../outcome/outcome.ts";

/** Exit code for a mistake of ours, EX_SOFTWARE of sysexits.h. No step's contract lists it, so Argo tries again. */
export const bugExitCode = 70;

/** Reasons of outcomes that came from outside: the time limit of the attempt, and SIGTERM. */
export const interruptions = { timedOut: "TimedOut", terminated: "Terminated" } as const;

/** What a shell makes of a program that SIGTERM ended. */
const sigtermCode = 128 + 15;

/**
 * The exit code of an outcome by the step's contract, unless the outcome has one of its own. script-runner, whose
 * contract has no code for "failed", passes scripts' codes on and has codes of its own for interruptions.
 */
export function exitCodeOf(name: StepName, { result, reason, exitCode }: Outcome): number {
  if (exitCode !== undefined) return exitCode;
  const codes = stepContracts[name].exitCodes;
  switch (result) {
    case "done":
    case "nothing":
    case "skipped":
    case "dryRun":
      return 0;
    case "failed":
      if (codes["retryable"] !== undefined) return codes["retryable"];
      if (reason === interruptions.timedOut) return codes["timedOut"] ?? 1;
      return reason === interruptions.terminated ? sigtermCode : 1;
    case "badInput":
    case "refused":
    case "forbidden":
      return codes[result] ?? bugExitCode;
  }
}
