import { isJsonObject, memberAt, type Json } from "../json/json.ts";
import type { LabelRequirement } from "../language/trees.ts";

export type Labels = ReadonlyMap<string, string>;

/** The labels of an object. undefined: they are no map of texts, which no API server sends. */
export function labelsOf(object: Json): Labels | undefined {
  const written = memberAt(object, "metadata", "labels") ?? {};
  if (!isJsonObject(written)) return undefined;
  const labels = new Map<string, string>();
  for (const [key, value] of Object.entries(written)) {
    if (typeof value !== "string") return undefined;
    labels.set(key, value);
  }
  return labels;
}

/**
 * Whether labels meet a requirement of a label selector. A label that is missing meets `!=`, `notin` and `!`.
 * @see https://pkg.go.dev/k8s.io/apimachinery/pkg/labels#Requirement.Matches
 */
export function meetsRequirement({ key, operator, values }: LabelRequirement, labels: Labels): boolean {
  const label = labels.get(key);
  switch (operator) {
    case "exists":
      return label !== undefined;
    case "notExists":
      return label === undefined;
    case "equals":
    case "in":
      return label !== undefined && values.includes(label);
    case "notEquals":
    case "notIn":
      return label === undefined || !values.includes(label);
    case "greaterThan":
    case "lessThan": {
      const [found, bound] = [int64(label), int64(values[0])];
      if (found === undefined || bound === undefined) return false;
      return operator === "greaterThan" ? found > bound : found < bound;
    }
  }
}

const [smallest, largest] = [-(2n ** 63n), 2n ** 63n - 1n];

/** The whole number that Go's strconv.ParseInt reads in a text. */
function int64(text: string | undefined): bigint | undefined {
  if (text === undefined || !/^[+-]?[0-9]+$/.test(text)) return undefined;
  const number = BigInt(text.replace("+", ""));
  return number >= smallest && number <= largest ? number : undefined;
}
