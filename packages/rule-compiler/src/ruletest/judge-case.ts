import type { Config } from "@argo-rules/contracts";
import type { KindTable } from "../knowledge/kind-table.ts";
import { NotModelled } from "../model/not-modelled.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { judge, type Judgement } from "../semantics/judge.ts";
import { startOfPods } from "../simulate/one-change.ts";
import type { BoundCase } from "./bind-tests.ts";
import type { RuleFiring, RuleModel } from "./rule-model.ts";

/** What became of a case: what the rule means, and what its manifests do. */
export interface JudgedCase {
  readonly judgement: Judgement;
  /** undefined: the change is known in part only, so that nobody can run the manifests on it. */
  readonly firings: readonly RuleFiring[] | undefined;
  /** Something in the manifests that the model refuses. */
  readonly refused?: string;
}

/**
 * Judges a case twice: by what the rule means, and by the model of Argo running the manifests. Both say the same, or this
 * is a bug of ours, and throws.
 */
export function judgeCase(
  { rule, change }: BoundCase,
  model: RuleModel,
  { config, kinds }: { readonly config: Config; readonly kinds: KindTable },
): JudgedCase {
  const judgement = judge(rule, change, { sensorName: config.sensorName, startedAt: startOfPods, kinds });
  if (!isKnownWhole(change) || !isShown(judgement)) return { judgement, firings: undefined };
  try {
    const firings = model.firingsOf(rule, change);
    for (const one of judgement.classes) compare(judgement.ruleId, one, firings);
    return { judgement, firings };
  } catch (error) {
    if (error instanceof NotModelled) return { judgement, firings: undefined, refused: error.what };
    throw error;
  }
}

function isKnownWhole(change: ObjectChange): boolean {
  return change.kind !== "updated" || change.old !== undefined;
}

/** Whether the watch of the rule shows the change at all: it shows nothing of other kinds. */
function isShown({ classes }: Judgement): boolean {
  return classes.every(({ checks }) => checks.every(({ what, holds }) => what !== "resource" || holds === true));
}

function compare(
  ruleId: string,
  { eventClass, fires, event }: Judgement["classes"][number],
  all: readonly RuleFiring[],
): void {
  const firings = all.filter((one) => one.eventClass === eventClass);
  if (fires !== "unknown" && firings.length !== (fires ? 1 : 0)) {
    const counted = firings.length === 0 ? "do not count" : `count ${firings.length} times`;
    const meaning = fires ? "fires" : "does not fire";
    throw new Error(`bug: the rule ${ruleId} ${meaning} as ${eventClass}, and its manifests ${counted} the change`);
  }
  for (const { actions } of firings) {
    for (const { does } of actions) {
      if (does.kind === "failed") throw new Error(`bug: a trigger of the rule ${ruleId} fails as ${eventClass}`);
      // What is posted is the event itself, or holds it at its end.
      if (does.kind === "http" && event !== undefined && !holdsAtEnd(does.body, event)) {
        throw new Error(`bug: the rule ${ruleId} hands on another event as ${eventClass} than it means`);
      }
    }
  }
}

function holdsAtEnd(body: string | undefined, event: string): boolean {
  return body === event || (body?.endsWith(`"event":${event}}`) ?? false);
}
