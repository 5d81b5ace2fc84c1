import { isMetadataOnly } from "../normalize/normal-rule.ts";
import { actionEdits, type ActionEdit } from "./action-edits.ts";
import { isNeverWider } from "../findings/never-wider.ts";
import { ruleEdits, type RuleEdit } from "./rule-edits.ts";
import type { Direction, RulePair } from "./rule-pair.ts";
import { newRights, type RuleRight } from "./rule-rights.ts";
import { findWitnesses, type Witness } from "./witness.ts";

/** `yes` with a witness, `no` with a proof from how the rules are written, `maybe` with neither. */
export type Answer = "yes" | "no" | "maybe";

/** What tells two versions of a rule apart. */
export interface RuleChange {
  readonly id: string;
  readonly pair: RulePair;
  /** Whether it counts what it did not count before. */
  readonly widened: Answer;
  /** Whether it counts no longer what it counted before. */
  readonly narrowed: Answer;
  readonly edits: readonly RuleEdit[];
  /** One for each direction and class at most. */
  readonly witnesses: readonly Witness[];
  readonly actionEdits: readonly ActionEdit[];
  readonly newRights: readonly RuleRight[];
  /** Events hold the values of Secrets, which they did not hold before; or no longer hold them. */
  readonly secretValues?: "handed on" | "left out";
}

/** The rights of both versions. */
export interface RightsPair {
  readonly old: readonly RuleRight[];
  readonly new: readonly RuleRight[];
}

/** Compares two versions of a rule. At most `budget` changes of objects are tried. */
export function compareRules(id: string, pair: RulePair, rights: RightsPair, budget: number): RuleChange {
  const { old, new: now } = pair;
  const sameIgnoreLabel = old.context.sensorName === now.context.sensorName;
  const proved: Readonly<Record<Direction, boolean>> = {
    widens: sameIgnoreLabel && isNeverWider(old.rule, now.rule),
    narrows: sameIgnoreLabel && isNeverWider(now.rule, old.rule),
  };
  const open = new Set((["widens", "narrows"] as const).filter((direction) => !proved[direction]));
  const witnesses = findWitnesses(pair, open, budget);
  const answer = (direction: Direction): Answer => {
    if (witnesses.some((one) => one.direction === direction)) return "yes";
    return proved[direction] ? "no" : "maybe";
  };
  const [hidden, hides] = [isMetadataOnly(old.rule), isMetadataOnly(now.rule)];
  return {
    id,
    pair,
    widened: answer("widens"),
    narrowed: answer("narrows"),
    edits: ruleEdits(old.rule, now.rule),
    witnesses,
    actionEdits: actionEdits(old.rule.action, now.rule.action),
    newRights: newRights(rights.old, rights.new),
    ...(hidden === hides ? {} : { secretValues: hides ? "left out" : "handed on" }),
  };
}

/** Whether more may happen than before: more counts, or may count, an action lost a safeguard, or there are new rights. */
export function isWider(change: RuleChange): boolean {
  return (
    change.widened !== "no" ||
    change.newRights.length > 0 ||
    change.secretValues === "handed on" ||
    change.actionEdits.some(({ widens }) => widens)
  );
}

/** Whether two versions mean the same: they count the same and do the same with it. */
export function isEqual(change: RuleChange): boolean {
  return !isWider(change) && change.narrowed === "no" && change.actionEdits.length === 0 && !change.secretValues;
}
