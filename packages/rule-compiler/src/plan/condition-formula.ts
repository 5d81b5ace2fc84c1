import type { NormalCondition } from "../normalize/normal-rule.ts";
import type { ObjectRef } from "@argo-rules/contracts";
import { all, any, never, not, type Formula, type Scalar } from "./formula.ts";

/**
 * What a condition of `when` says of the object an event carries. `modified` tells whether the route is one of
 * MODIFIED: only there is an old object to compare with, so elsewhere `changed` never holds.
 * A missing path satisfies only `exists: false`, notEquals, notIn and notMatches.
 */
export function conditionFormula(condition: NormalCondition, at: ObjectRef, modified: boolean): Formula {
  const { path, test } = condition;
  const oneOf = (values: readonly Scalar[], of: ObjectRef = at): Formula => ({ kind: "oneOf", at: of, path, values });
  if (test.equals !== undefined) return oneOf([test.equals]);
  if (test.notEquals !== undefined) return not(oneOf([test.notEquals]));
  if (test.in !== undefined) return oneOf([...new Set(test.in)]);
  if (test.notIn !== undefined) return not(oneOf([...new Set(test.notIn)]));
  if (test.matches !== undefined || test.notMatches !== undefined) return patternFormula(condition, at);
  if (test.exists !== undefined) {
    const present: Formula = { kind: "present", at, path };
    return test.exists ? present : not(present);
  }
  if (test.greaterThan !== undefined) return { kind: "compare", at, path, operator: ">", bound: test.greaterThan };
  if (test.lessThan !== undefined) return { kind: "compare", at, path, operator: "<", bound: test.lessThan };
  if (test.changed === undefined) throw new Error("bug: a condition without operator passed validation");
  if (!modified) return never;
  const differs: Formula = { kind: "differs", path };
  if (test.changed === true) return differs;
  const from = test.changed.from === undefined ? [] : [oneOf([test.changed.from], "oldBody")];
  const to = test.changed.to === undefined ? [] : [oneOf([test.changed.to], "body")];
  return all([differs, ...from, ...to]);
}

/** A value that is there and is no string satisfies neither `matches` nor `notMatches`. */
function patternFormula({ path, test, pattern }: NormalCondition, at: ObjectRef): Formula {
  if (!pattern) throw new Error("bug: a pattern condition without its pattern passed validation");
  const matches: Formula = { kind: "matches", at, path, pattern };
  if (test.matches !== undefined) return matches;
  return any([not({ kind: "present", at, path }), all([{ kind: "isString", at, path }, not(matches)])]);
}
