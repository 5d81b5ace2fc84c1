import type { LabelRequirement } from "./trees.ts";

/**
 * Prints requirements as one text that is the same for equal selectors: sorted by key, operator and
 * values, without repetitions and blanks that need not be. It parses back to the same requirements.
 * Operators stay as they are: `a in (b)` and `a=b` remain two texts.
 */
export function canonicalLabelSelector(requirements: readonly LabelRequirement[]): string {
  const texts = new Set(requirements.toSorted(compareRequirements).map(printRequirement));
  return [...texts].join(",");
}

function printRequirement({ key, operator, values }: LabelRequirement): string {
  const list = [...new Set(values)].toSorted().join(",");
  switch (operator) {
    case "exists":
      return key;
    case "notExists":
      return `!${key}`;
    case "equals":
      return `${key}=${list}`;
    case "notEquals":
      return `${key}!=${list}`;
    case "in":
      return `${key} in (${list})`;
    case "notIn":
      return `${key} notin (${list})`;
    case "greaterThan":
      return `${key}>${list}`;
    case "lessThan":
      return `${key}<${list}`;
  }
}

function compareRequirements(one: LabelRequirement, other: LabelRequirement): number {
  return (
    compareText(one.key, other.key) ||
    compareText(one.operator, other.operator) ||
    compareText(one.values.join(), other.values.join())
  );
}

/** Compares by UTF-16 code units: no locale, so the same everywhere. */
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
