import { hash } from "node:crypto";
import type { KubernetesApi } from "../api/kubernetes-api.ts";
import { end } from "../outcome/outcome.ts";
import { claimNotes, claimsSince, withoutClaim, type Claims } from "./claims.ts";
import { editLease, readLease, type LeaseName } from "./lease.ts";
import { giveBack, place, spend, spendingNotes, type Budget } from "./spending.ts";

/** The action that is about to be carried out, as cool-down and budget know it. */
export interface LimitedAction {
  readonly ruleSet: string;
  readonly ruleId: string;
  /** Stands for the object; undefined when the action is about none, which has no cool-down then. */
  readonly object: string | undefined;
  /** Stands for the event: the same for every attempt at it. */
  readonly event: string;
}

export interface Limits {
  readonly cooldownSeconds: number | undefined;
  readonly budget: Budget | undefined;
}

/** Gives back what was claimed, since nothing was changed. */
export type Release = (signal: AbortSignal) => Promise<void>;

/** Time for giving claims back, in ms: the step has come to its end, and others wait for it. */
export const releaseLimit = 5000;

/** Objects are spread over so many Leases per rule, so that each has room for thousands of them. */
const cooldownLeases = 16;

/** Looks at cool-down and budget as `claimLimits` does, and claims nothing. */
export async function checkLimits(
  api: KubernetesApi,
  action: LimitedAction,
  { cooldownSeconds, budget }: Limits,
  signal: AbortSignal,
): Promise<void> {
  const { object } = action;
  if (cooldownSeconds !== undefined && object !== undefined) {
    const look = (claims: Claims | undefined, now: number): void =>
      void checkCooldown(claims, action, object, now, cooldownSeconds);
    await readLease(api, cooldownLease(action, object), claimNotes, look, signal);
  }
  if (budget) {
    await readLease(
      api,
      budgetLease(action),
      spendingNotes,
      (spending, now) => {
        if (place(spending, action.event, now, budget) === "none") endByBudget(budget);
      },
      signal,
    );
  }
}

/**
 * Starts the cool-down of the object and takes a place in the budget of the rule, in Leases, for all steps of the cluster
 * at once. An event that has both already keeps them. Ends the step as skipped within a cool-down, as refused without a
 * place, and holds nothing then.
 */
export async function claimLimits(
  api: KubernetesApi,
  action: LimitedAction,
  { cooldownSeconds, budget }: Limits,
  signal: AbortSignal,
): Promise<Release> {
  const releases: Release[] = [];
  const release = async (whole: AbortSignal): Promise<void> => {
    for (const one of releases) await one(whole);
  };
  const { object } = action;
  try {
    if (cooldownSeconds !== undefined && object !== undefined) {
      if (await startCooldown(api, action, object, cooldownSeconds, signal)) {
        releases.push((whole) => endCooldown(api, action, object, whole));
      }
    }
    if (budget && (await takePlace(api, action, budget, signal))) {
      releases.push((whole) => leavePlace(api, action, whole));
    }
  } catch (error) {
    // Not with the signal of the step, which may be what has interrupted it.
    await release(AbortSignal.timeout(releaseLimit)).catch(() => undefined);
    throw error;
  }
  return release;
}

/** Whether the cool-down was started here, and not by an earlier attempt at the same event. */
async function startCooldown(
  api: KubernetesApi,
  action: LimitedAction,
  object: string,
  seconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  let started = false;
  const edit = (claims: Claims | undefined, now: number): Claims | undefined => {
    const free = !checkCooldown(claims, action, object, now, seconds);
    // An own claim may be that of a round before, whose answer was lost.
    started ||= free;
    if (!free) return undefined;
    return { ...claimsSince(claims ?? {}, now, seconds), [object]: { by: action.event, at: now } };
  };
  await editLease(api, cooldownLease(action, object), claimNotes, edit, signal);
  return started;
}

async function endCooldown(
  api: KubernetesApi,
  action: LimitedAction,
  object: string,
  signal: AbortSignal,
): Promise<void> {
  const edit = (claims: Claims | undefined): Claims | undefined =>
    claims?.[object]?.by === action.event ? withoutClaim(claims, object) : undefined;
  await editLease(api, cooldownLease(action, object), claimNotes, edit, signal);
}

/** Ends the step within another event's cool-down. Gives whether the event has started it itself. */
function checkCooldown(
  claims: Claims | undefined,
  { event }: LimitedAction,
  object: string,
  now: number,
  seconds: number,
): boolean {
  const claim = claimsSince(claims ?? {}, now, seconds)[object];
  if (claim === undefined || claim.by === event) return claim !== undefined;
  const until = new Date((claim.at + seconds) * 1000).toISOString();
  return end("skipped", "CoolingDown", `the rule acted on it ${now - claim.at} s ago; the cool-down ends ${until}`);
}

async function takePlace(
  api: KubernetesApi,
  action: LimitedAction,
  budget: Budget,
  signal: AbortSignal,
): Promise<boolean> {
  let taken = false;
  await editLease(
    api,
    budgetLease(action),
    spendingNotes,
    (spending, now) => {
      const found = place(spending, action.event, now, budget);
      if (found === "none") endByBudget(budget);
      taken ||= found === "free";
      return found === "free" ? spend(spending, action.event, now, budget) : undefined;
    },
    signal,
  );
  return taken;
}

async function leavePlace(api: KubernetesApi, action: LimitedAction, signal: AbortSignal): Promise<void> {
  await editLease(api, budgetLease(action), spendingNotes, (spending) => giveBack(spending, action.event), signal);
}

function endByBudget({ max, seconds }: Budget): never {
  return end("refused", "BudgetSpent", `the rule has acted ${max} times within ${seconds} s, which is its budget`);
}

/** An identity in 128 bits of SHA-256, as hex digits: never a name that JavaScript gives a meaning to. */
export function standIn(identity: readonly string[]): string {
  return hash("sha256", JSON.stringify(identity), "hex").slice(0, 32);
}

function cooldownLease(action: LimitedAction, object: string): LeaseName {
  const shard = Number.parseInt(object.slice(0, 8), 16) % cooldownLeases;
  return leaseOf(action, `cooldown-${shard}`);
}

function budgetLease(action: LimitedAction): LeaseName {
  return leaseOf(action, "budget");
}

/** Ids of rules may have capital letters, so a hash stands for rule set and rule; labels say which they are. */
function leaseOf({ ruleSet, ruleId }: LimitedAction, what: string): LeaseName {
  const rule = standIn([ruleSet, ruleId]).slice(0, 16);
  return {
    name: `rule-${rule}-${what}`,
    labels: {
      "app.kubernetes.io/managed-by": "workflow-steps",
      "rule-compiler/rule-set": ruleSet,
      "rule-compiler/rule": ruleId,
    },
  };
}
