import type { LabelRequirement } from "../language/trees.ts";
import { meetsRequirement } from "../semantics/labels.ts";

/**
 * Whether labels that meet all of some requirements meet another, as far as that is certain. All that are given of the
 * label's key count together: which values they leave, and whether the label may be missing.
 */
export function isRequirementImplied(wanted: LabelRequirement, given: readonly LabelRequirement[]): boolean {
  const same = given.filter(({ key }) => key === wanted.key);
  const admits = (value: string | undefined): boolean => same.every((one) => meets(one, value));
  if (admits(undefined) && !meets(wanted, undefined)) return false;
  const few = same.find(({ operator }) => operator === "equals" || operator === "in" || operator === "notExists");
  if (few) return few.values.filter(admits).every((value) => meets(wanted, value));
  const [above, below] = [boundsOf(same, "greaterThan").at(-1), boundsOf(same, "lessThan").at(0)];
  // Bounds that leave no whole number leave no value.
  if (above !== undefined && below !== undefined && above + 1n >= below) return true;
  switch (wanted.operator) {
    case "exists":
      return true;
    case "notEquals":
    case "notIn":
      return !wanted.values.some(admits);
    case "greaterThan":
      return above !== undefined && above >= boundOf(wanted);
    case "lessThan":
      return below !== undefined && below <= boundOf(wanted);
    default:
      // Many values are left, and few are wanted.
      return false;
  }
}

function meets(requirement: LabelRequirement, value: string | undefined): boolean {
  return meetsRequirement(requirement, new Map(value === undefined ? [] : [[requirement.key, value]]));
}

/** The bounds of one kind, the least first. */
function boundsOf(given: readonly LabelRequirement[], operator: "greaterThan" | "lessThan"): readonly bigint[] {
  const bounds = given.filter((one) => one.operator === operator).map(boundOf);
  return bounds.toSorted((one, other) => (one < other ? -1 : Number(one > other)));
}

function boundOf({ values }: LabelRequirement): bigint {
  return BigInt(values[0] ?? "");
}
