import { constants } from "node:os";
import { scriptExitCodes } from "@argo-rules/contracts/steps";
import type { Outcome } from "../outcome/outcome.ts";
import { notExecutable } from "./script-file.ts";
import type { ScriptEnd } from "./run-script.ts";

/** Exit codes that stand for what the step itself came to. */
const ownCodes: ReadonlySet<number> = new Set(Object.values(scriptExitCodes).filter((code) => code !== 0));

/** What shells say with these codes. */
const hints: Readonly<Record<number, string>> = {
  126: ": in shells, a command that cannot be run",
  127: ": in shells, a command that is not in this image",
};

/** Errors of the system by which a script or its interpreter cannot be run, however often it is tried. */
const unrunnable: ReadonlySet<string> = new Set(["ENOENT", "EACCES", "ENOEXEC", "ENOTDIR", "EISDIR", "ELOOP", "EPERM"]);

/**
 * What the end of a script means to the step. The script's own code is passed on, and 128 + n for a signal, as shells do;
 * one that stands for an outcome of the step becomes 1, since Argo would not try again after it. Ends the step when the
 * script could not be run.
 */
export function scriptOutcome(end: ScriptEnd, timedOut: boolean): Outcome {
  switch (end.kind) {
    case "exited":
      return exited(end.code);
    case "killed":
      return killed(end.signal);
    case "stopped":
      return { ...stopped(timedOut), ...(end.started ? {} : { unchanged: true }) };
    case "notStarted":
      return notStarted(end.code);
  }
}

function exited(code: number): Outcome {
  const details = { scriptExitCode: code };
  if (code === 0) return { result: "done", reason: "ScriptDone", message: "the script ended with 0", details };
  const message = `the script ended with ${code}${hints[code] ?? ""}`;
  if (!ownCodes.has(code)) return { ...failed("ScriptFailed", message, code), details };
  const own = `${message}, which stands for an outcome of the step itself, and counts as 1`;
  return { ...failed("ScriptFailed", own, 1), details };
}

function killed(signal: NodeJS.Signals): Outcome {
  const why = signal === "SIGKILL" ? ": it may have had too little memory" : "";
  return failed("ScriptKilled", `the script was ended by ${signal}${why}`, 128 + constants.signals[signal]);
}

function stopped(timedOut: boolean): Outcome {
  return timedOut
    ? failed("ScriptTimedOut", "the script took longer than its timeout, and was ended", scriptExitCodes.timedOut)
    : failed("ScriptStopped", "the step was told to end, and has ended the script", 128 + constants.signals.SIGTERM);
}

function notStarted(code: string): Outcome {
  if (unrunnable.has(code)) {
    const why = "it, its interpreter, or what that is linked with, cannot be run in this image";
    return notExecutable("ScriptNotStarted", `the script cannot be started (${code}): ${why}`);
  }
  const message = `the script cannot be started now (${code})`;
  return { ...failed("ScriptNotStarted", message, 1), unchanged: true };
}

function failed(reason: string, message: string, exitCode: number): Outcome {
  return { result: "failed", reason, message, exitCode };
}
