import { routeKinds, stepContracts } from "@argo-rules/contracts/steps";
import { ApiClient } from "../api/api-client.ts";
import { clusterAccess } from "../api/cluster-access.ts";
import { end, Ended, isNormal, type Outcome, type ResultKind } from "../outcome/outcome.ts";
import { bugExitCode, exitCodeOf, interruptions } from "./exit-code.ts";
import { createLog, type Log, type LogFields } from "./log.ts";
import { readParameters, type Parameters } from "./parameters.ts";
import { recordEvent } from "./record-event.ts";
import { resultPath, writeResult } from "./result.ts";
import { runStep } from "./run-step.ts";
import type { Step, Target } from "./step.ts";

/** What a program is given by its process. */
export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes the lines of the log. */
  readonly write: (line: string) => void;
  /** Ends with SIGTERM. */
  readonly terminated: AbortSignal;
}

/** Ids of rules, and names of rule sets, are values of labels. */
const ruleName = /^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,61}[A-Za-z0-9])?$/;

interface Program extends ProgramOptions {
  readonly step: Step;
  readonly log: Log;
  /** What every line of the log and the result say; more of it as more is known. */
  facts: LogFields;
}

/**
 * Runs a step as a program does: parameters from the environment, one log line for what it decided, the result in its
 * file, an Event on the target. Resolves to the exit code; never rejects.
 */
export async function runProgram(step: Step, options: ProgramOptions): Promise<number> {
  const log = createLog(options.write, () => program.facts);
  const program: Program = { ...options, step, log, facts: { step: step.name } };
  try {
    return exitCodeOf(step.name, await run(program));
  } catch (error) {
    if (error instanceof Ended) return exitCodeOf(step.name, conclude(program, error.outcome));
    // Messages of errors may quote what was read.
    const detail = error instanceof Error ? `${error.name} ${framesOf(error)}` : typeof error;
    conclude(program, { result: "failed", reason: "Bug", message: "this is a bug in the step", details: { detail } });
    return bugExitCode;
  }
}

async function run(program: Program): Promise<Outcome> {
  const { step, env, log, terminated } = program;
  const parameters = readParameters(stepContracts[step.name], env);
  if ("mistakes" in parameters) end("badInput", "BadParameters", parameters.mistakes.join("; "));
  program.facts = { ...program.facts, ...ruleOf(parameters) };
  const limit = parameters.duration("timeout");
  const signal = limit === undefined ? terminated : AbortSignal.any([terminated, AbortSignal.timeout(limit)]);
  const api = new ApiClient(clusterAccess(env));
  try {
    const { outcome: reached, target, recordable } = await runStep(step, { parameters, api, signal, log });
    program.facts = { ...program.facts, ...identityOf(target) };
    const outcome = conclude(program, interrupted(reached, signal, terminated));
    if (target && recordable) {
      const about = { step: step.name, ruleId: parameters.text("rule-id"), log };
      // What was concluded stands: after a mistake of ours in telling it, nothing may be done twice.
      await recordEvent(api, target, outcome, about).catch(() => log.warn("the Event was not recorded"));
    }
    return outcome;
  } finally {
    api.close();
  }
}

/** Which rule it is about. Ends the step with bad input for names that no rule can have: they go into labels and logs. */
function ruleOf(parameters: Parameters): LogFields {
  const [ruleSet, ruleID] = [parameters.text("rule-set"), parameters.text("rule-id")];
  const wrong = Object.entries({ "rule-set": ruleSet, "rule-id": ruleID }).filter(([, name]) => !ruleName.test(name));
  if (wrong.length > 0) {
    end("badInput", "BadParameters", `what no rule is called: ${wrong.map(([key]) => key).join(", ")}`);
  }
  const route = routeKinds.find((kind) => kind === parameters.text("route"));
  return { ruleSet, ruleID, route };
}

/** Says in log and result what the step came to. */
function conclude({ log, env, facts }: Program, outcome: Outcome): Outcome {
  const { result, reason, message, details, outputs } = outcome;
  log[levelOf(result)](message, { result, reason, ...details });
  try {
    writeResult(resultPath(env), { ...facts, result, reason, message, ...details, ...(outputs ? { outputs } : {}) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    log.warn("the result was not written", { detail: code });
  }
  return outcome;
}

function levelOf(result: ResultKind): keyof Log {
  if (isNormal(result)) return "info";
  return result === "refused" ? "warn" : "error";
}

/** Says of a failure that time limit or SIGTERM brought it about. */
function interrupted(outcome: Outcome, signal: AbortSignal, terminated: AbortSignal): Outcome {
  if (outcome.result !== "failed" || outcome.exitCode !== undefined || !signal.aborted) return outcome;
  const [reason, why] = terminated.aborted
    ? [interruptions.terminated, "SIGTERM came"]
    : [interruptions.timedOut, "the time limit of the attempt was reached"];
  return { ...outcome, reason, message: `${why}: ${outcome.message}` };
}

function identityOf(target: Target | undefined): LogFields {
  if (!target) return {};
  const { apiVersion, kind, namespace, name, uid } = target;
  return { apiVersion, kind, namespace, name, uid };
}

/** Where an error came from, without what it says. */
function framesOf({ stack = "" }: Error): string {
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  return frames
    .slice(0, 5)
    .map((line) => line.trim())
    .join(" ");
}
