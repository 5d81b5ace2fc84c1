import { expect, it } from "vitest";
import { compileRules, configWith } from "../support/compile-rules.ts";
import { conditionFormula } from "../../src/plan/condition-formula.ts";
import { formulaText } from "../support/formula-text.ts";

const v = "body.spec.v";

it.each<readonly [object, string]>([
  [{ equals: "a" }, `${v} in ["a"]`],
  [{ equals: null }, `${v} in [null]`],
  [{ notEquals: 1.5 }, `!(${v} in [1.5])`],
  [{ in: ["a", 1, true, null] }, `${v} in ["a",1,true,null]`],
  [{ notIn: ["a", "b"] }, `!(${v} in ["a","b"])`],
  [{ matches: "a|b" }, `${v} ~ ^(?:a|b)$`],
  [{ notMatches: "a|b" }, `!(has ${v}) || (text ${v} && !(${v} ~ ^(?:a|b)$))`],
  [{ exists: true }, `has ${v}`],
  [{ exists: false }, `!(has ${v})`],
  [{ greaterThan: -2 }, `${v} > -2`],
  [{ lessThan: 0.5 }, `${v} < 0.5`],
  [{ changed: true }, "changed spec.v"],
  [{ changed: { from: "a" } }, `changed spec.v && oldBody.spec.v in ["a"]`],
  [{ changed: { to: null } }, `changed spec.v && ${v} in [null]`],
  [{ changed: { from: 1, to: 2 } }, `changed spec.v && oldBody.spec.v in [1] && ${v} in [2]`],
])("plans the condition %j on a modified object as %j", (test, want) => {
  const rule = {
    id: "r",
    version: "v1",
    resource: "pods",
    eventTypes: ["MODIFIED"],
    when: [{ path: "spec.v", ...test }],
  };
  const [condition] = compileRules([rule], configWith()).rules[0]?.when ?? [];
  expect(condition && formulaText(conditionFormula(condition, "body", true))).toBe(want);
  for (const at of ["body", "oldBody", "last"] as const) {
    const elsewhere = "changed" in test ? "never" : want.replaceAll("body.", `${at}.`);
    expect(condition && formulaText(conditionFormula(condition, at, false))).toBe(elsewhere);
  }
});
