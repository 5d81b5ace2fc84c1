import { scriptExitCodes, stepExitCodes, type StepName } from "@argo-rules/contracts/steps";
import { expect, it } from "vitest";
import type { ResultKind } from "../src/outcome/outcome.ts";
import { exitCodeOf, interruptions } from "../src/runtime/exit-code.ts";

const { retryable, badInput, refused, forbidden } = stepExitCodes;

it.each<readonly [ResultKind, string, podDelete: number, script: number]>([
  ["done", "PodDeleted", 0, 0],
  ["nothing", "PodGone", 0, 0],
  ["skipped", "CoolingDown", 0, 0],
  ["dryRun", "DryRun", 0, 0],
  ["failed", "ApiFailed", retryable, 1],
  ["failed", interruptions.timedOut, retryable, scriptExitCodes.timedOut],
  ["failed", interruptions.terminated, retryable, 143],
  ["badInput", "BadEvent", badInput, scriptExitCodes.badInput],
  ["refused", "KillSwitchOff", refused, scriptExitCodes.refused],
  ["forbidden", "Forbidden", forbidden, scriptExitCodes.forbidden],
])("ends %s (%s) with %i, and script-runner with %i", (result, reason, podDelete, script) => {
  const codes: readonly (readonly [StepName, number])[] = [
    ["pod-delete", podDelete],
    ["script-runner", script],
  ];
  for (const [step, want] of codes) expect(exitCodeOf(step, { result, reason, message: "" })).toBe(want);
});

it("passes the code of a script on", () => {
  expect(exitCodeOf("script-runner", { result: "failed", reason: "ScriptFailed", message: "", exitCode: 17 })).toBe(17);
});
