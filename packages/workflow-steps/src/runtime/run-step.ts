import type { KubernetesApi } from "../api/kubernetes-api.ts";
import { readEvent } from "../event/read-event.ts";
import type { StepEvent } from "../event/step-event.ts";
import { checkKillSwitch } from "../guard/kill-switch.ts";
import { checkLimits, claimLimits, releaseLimit, standIn, type LimitedAction, type Release } from "../guard/limits.ts";
import { checkLabels, checkNamespace } from "../guard/protected.ts";
import { end, Ended, type Outcome } from "../outcome/outcome.ts";
import type { Log } from "./log.ts";
import type { Parameters } from "./parameters.ts";
import { readLimits } from "./read-limits.ts";
import type { Prepared, Step, StepRun, Target } from "./step.ts";
import { targetWithUid } from "./target.ts";

/** What a step is run with. */
export interface RunOptions {
  readonly parameters: Parameters;
  readonly api: KubernetesApi;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** How a run ended, and what it was about as far as it came to know. */
export interface RunEnd {
  readonly outcome: Outcome;
  readonly target: Target | undefined;
  /** Whether an Event may be recorded on the target: in a protected namespace nothing is written. */
  readonly recordable: boolean;
}

/**
 * Runs a step: reads the event, asks every guardrail, and then acts, once. The order is the promise: nothing is asked of
 * the cluster about a protected namespace, the kill switch stands before every other request, claims come last before
 * the action. Rejects for mistakes of ours only.
 */
export async function runStep(step: Step, options: RunOptions): Promise<RunEnd> {
  const found: { target?: Target | undefined; recordable: boolean } = { recordable: false };
  const outcome = await outcomeOf(() => guardedOutcome(step, options, found));
  return { outcome, target: found.target, recordable: found.recordable };
}

async function guardedOutcome(
  step: Step,
  { parameters, api, signal, log }: RunOptions,
  found: { target?: Target | undefined; recordable: boolean },
): Promise<Outcome> {
  const limits = readLimits(parameters);
  const event = eventOf(parameters);
  const run: StepRun = { parameters, event, api, signal, log };
  const named = step.targetOf(run);
  const target = named && targetWithUid(named, parameters.text("uid"));
  if (target) {
    found.target = target;
    checkNamespace(target, parameters.text("protected-namespaces"));
    found.recordable = true;
    checkLabels(target);
  }
  await checkKillSwitch(api, signal);
  const prepared = await step.prepare(run, target);
  found.target = prepared.target;
  if (prepared.target) checkLabels(prepared.target);
  const action = limitedAction(parameters, event, prepared.target);
  if (parameters.flag("dry-run")) {
    await checkLimits(api, action, limits, signal);
    return { result: "dryRun", reason: "DryRun", message: `would ${prepared.intent}` };
  }
  const release = await claimAll(await claimLimits(api, action, limits, signal), prepared);
  return carryOut(prepared, release, log);
}

function eventOf(parameters: Parameters): StepEvent {
  const ruleId = parameters.text("rule-id");
  const read = readEvent(parameters.text("event"), { route: parameters.text("route"), ruleId });
  return "problem" in read ? end("badInput", "BadEvent", read.problem) : read;
}

/** What cool-down and budget count. The text of the event is the same for every attempt at it. */
function limitedAction(parameters: Parameters, event: StepEvent, target: Target | undefined): LimitedAction {
  const [ruleSet, ruleId] = [parameters.text("rule-set"), parameters.text("rule-id")];
  return {
    ruleSet,
    ruleId,
    object: target && standIn([target.uid]),
    event: standIn([ruleSet, ruleId, parameters.text("route"), target?.uid ?? "", event.text]),
  };
}

/** Adds the step's own claim to those of cool-down and budget, which are given back when it cannot be made. */
async function claimAll(limits: Release, prepared: Prepared): Promise<Release> {
  try {
    const own = await prepared.claim?.();
    return async (signal) => {
      await own?.(signal);
      await limits(signal);
    };
  } catch (error) {
    await limits(AbortSignal.timeout(releaseLimit)).catch(() => undefined);
    throw error;
  }
}

/** Acts, and gives the claims back when it surely changed nothing. */
async function carryOut(prepared: Prepared, release: Release, log: Log): Promise<Outcome> {
  const outcome = await outcomeOf(() => prepared.act());
  if (changedNothing(outcome)) {
    await release(AbortSignal.timeout(releaseLimit)).catch((error: unknown) => {
      if (!(error instanceof Ended)) throw error;
      log.warn("cool-down and budget count this action, though nothing was changed", { detail: error.message });
    });
  }
  return outcome;
}

/** What something came to, also where it ended the step. */
async function outcomeOf(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Ended) return error.outcome;
    throw error;
  }
}

function changedNothing({ result, unchanged }: Outcome): boolean {
  return unchanged === true || ["nothing", "badInput", "refused", "forbidden"].includes(result);
}
