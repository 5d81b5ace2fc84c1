import { eventClasses, eventTypes, type EventType } from "@argo-rules/contracts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ClassJudgement } from "../semantics/judge.ts";
import { toldClasses } from "../semantics/told-classes.ts";
import type { BoundCase } from "./bind-tests.ts";
import type { JudgedCase } from "./judge-case.ts";
import { checkName, conditionsOf, reasonsOf } from "./reasons.ts";

/** What cases have shown of one thing that a rule asks for. What nobody can show of it is undefined. */
export interface CheckCoverage {
  /** `when[0]`, `namespaces`; of event types one each, such as `ADDED`. */
  readonly check: string;
  /** Of a condition what it looks at or asks for, in short. */
  readonly about?: string;
  /** It was asked for, held, and the rule fired. */
  readonly fires: boolean | undefined;
  /** It was the only thing that stood against firing. */
  readonly fails: boolean | undefined;
}

/** What cases have shown of a rule. */
export interface RuleCoverage {
  readonly rule: NormalRule;
  readonly cases: number;
  readonly checks: readonly CheckCoverage[];
}

/** What cases have shown of all rules. */
export interface Coverage {
  readonly rules: readonly RuleCoverage[];
  /** How many of the things that can be shown were. */
  readonly shown: number;
  readonly all: number;
  /** Of all in percent, rounded down: 100 is all of them. */
  readonly percent: number;
}

/**
 * What is shown by cases of these rules, in the order of the rules: of each condition that the rule fired where it was
 * asked for, and that it alone kept it from firing; of each event type that it fired, or where the rule leaves it out
 * that nothing else kept it from firing. A condition that is never the only one to fail can be left out of the rule.
 */
export function coverageOf(
  rules: readonly NormalRule[],
  judged: readonly { readonly bound: BoundCase; readonly outcome: JudgedCase }[],
): Coverage {
  const byRule = new Map(rules.map((rule) => [placeOf(rule), { rule, cases: 0, told: [] as ClassJudgement[] }]));
  for (const { bound, outcome } of judged) {
    const seen = byRule.get(placeOf(bound.rule));
    if (!seen) continue;
    seen.cases++;
    seen.told.push(...toldClasses(outcome.judgement, bound.change));
  }
  const covered = [...byRule.values()].map(({ rule, cases, told }): RuleCoverage => ({
    rule,
    cases,
    checks: checksOf(rule, told),
  }));
  const points = covered.flatMap(({ checks }) => checks.flatMap(({ fires, fails }) => [fires, fails]));
  const all = points.filter((one) => one !== undefined).length;
  const shown = points.filter((one) => one === true).length;
  return { rules: covered, shown, all, percent: all === 0 ? 100 : Math.floor((shown * 100) / all) };
}

/** What tells rules apart that were read more than once. */
function placeOf({ id, origin }: NormalRule): string {
  return JSON.stringify([origin.file.path, id]);
}

function checksOf(rule: NormalRule, told: readonly ClassJudgement[]): readonly CheckCoverage[] {
  const fired = told.filter(({ fires }) => fires === true);
  // What else is unknown may stand against it, too.
  const silent = told.filter(({ checks }) => checks.every(({ holds }) => holds !== "unknown"));
  const wanted = silent.filter(({ checks }) => checks.every(({ what, holds }) => what !== "eventTypes" || holds));
  // `changed` holds for MODIFIED alone, whatever else the rule wants.
  const changed = rule.when.some(({ test }) => test.changed !== undefined);
  return [
    ...eventTypes.map((type) => {
      if (changed && type !== "MODIFIED") return { check: type, fires: undefined, fails: undefined };
      return typeCoverage(type, rule, fired, silent);
    }),
    ...conditionsOf(rule).map(({ check, about }) => ({
      check,
      about,
      fires: fired.some(({ checks }) => checks.some((one) => checkName(one) === check)),
      fails: wanted.some((one) => reasonsOf(one).join() === check),
    })),
  ];
}

function typeCoverage(
  type: EventType,
  rule: NormalRule,
  fired: readonly ClassJudgement[],
  silent: readonly ClassJudgement[],
): CheckCoverage {
  const ofType = ({ eventClass }: ClassJudgement): boolean => eventClass === classOf(type);
  if (rule.eventTypes.includes(type)) return { check: type, fires: fired.some(ofType), fails: undefined };
  return {
    check: type,
    fires: undefined,
    fails: silent.some((one) => ofType(one) && reasonsOf(one).join() === "eventTypes"),
  };
}

function classOf(type: EventType): ClassJudgement["eventClass"] | undefined {
  return eventClasses[eventTypes.indexOf(type)];
}
