import type { LabelRequirement } from "../language/trees.ts";
import { meetsRequirement } from "../semantics/labels.ts";

/** Whether labels that meet all of some requirements meet another, as far as that is certain. */
export function isRequirementImplied(wanted: LabelRequirement, given: readonly LabelRequirement[]): boolean {
  return given.some((one) => one.key === wanted.key && implies(one, wanted));
}

function implies(given: LabelRequirement, wanted: LabelRequirement): boolean {
  const { key, values } = given;
  const meets = (one: LabelRequirement, value: string): boolean => meetsRequirement(one, new Map([[key, value]]));
  switch (given.operator) {
    case "equals":
    case "in":
      return values.every((value) => meets(wanted, value));
    case "notExists":
      return meetsRequirement(wanted, new Map());
    default:
      return impliesOfMany(given, wanted, (value) => meets(given, value));
  }
}

/** Of a requirement that many values meet; `admits` says which. */
function impliesOfMany(given: LabelRequirement, wanted: LabelRequirement, admits: (value: string) => boolean): boolean {
  const needsLabel = given.operator !== "notEquals" && given.operator !== "notIn";
  switch (wanted.operator) {
    case "exists":
      return needsLabel;
    case "notEquals":
    case "notIn":
      return wanted.values.every((value) => !admits(value));
    case "greaterThan":
      return given.operator === "greaterThan" && BigInt(given.values[0] ?? "") >= BigInt(wanted.values[0] ?? "");
    case "lessThan":
      return given.operator === "lessThan" && BigInt(given.values[0] ?? "") <= BigInt(wanted.values[0] ?? "");
    default:
      return false;
  }
}
