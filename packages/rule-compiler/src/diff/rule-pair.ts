import { eventClasses, type EventClass } from "@argo-rules/contracts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { countsAs, judge, type Judgement } from "../semantics/judge.ts";
import type { JudgeContext } from "../semantics/scene.ts";

/** One version of a rule, and what it is judged with besides the change. */
export interface RuleVersion {
  readonly rule: NormalRule;
  readonly context: Omit<JudgeContext, "startedAt">;
}

/** Two versions of one rule. */
export interface RulePair {
  readonly old: RuleVersion;
  readonly new: RuleVersion;
}

/** Which way a rule changes: more counts than before, or less. */
export type Direction = "widens" | "narrows";

/** A class of events in which one version counts a change and the other does not. */
export interface Difference {
  readonly direction: Direction;
  readonly eventClass: EventClass;
}

/** Both versions' judgement of a change. */
export interface PairJudgement {
  readonly old: Judgement;
  readonly new: Judgement;
}

/** What both versions make of a change; `startedAt` is when the watches began, in milliseconds since 1970. */
export function judgePair(pair: RulePair, change: ObjectChange, startedAt: number | undefined): PairJudgement {
  const { old, new: now } = pair;
  return {
    old: judge(old.rule, change, { ...old.context, startedAt }),
    new: judge(now.rule, change, { ...now.context, startedAt }),
  };
}

/**
 * Where both versions differ in what counts of a change. Where one of them is not known to count it or not, nothing is
 * said.
 */
export function differencesOf(
  { old, new: now }: RulePair,
  change: ObjectChange,
  startedAt: number | undefined,
): readonly Difference[] {
  const before = countsAs(old.rule, change, { ...old.context, startedAt });
  const after = countsAs(now.rule, change, { ...now.context, startedAt });
  return eventClasses.flatMap((eventClass): readonly Difference[] => {
    const [was, is] = [before[eventClass], after[eventClass]];
    if (was === false && is === true) return [{ direction: "widens", eventClass }];
    return was === true && is === false ? [{ direction: "narrows", eventClass }] : [];
  });
}
