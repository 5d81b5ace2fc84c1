import type { ObjectRef } from "@argo-rules/contracts";
import type { Digits } from "../json/json.ts";
import type { Path, Pattern } from "../language/trees.ts";

/** `Digits` are those of an integer beyond 2^53. */
export type Scalar = string | number | Digits | boolean | null;

/**
 * When a route counts an event, as a tree. Every test is total: on any JSON it holds or it does not.
 * - `eventType`: Argo's type of the event.
 * - `differs`: the JSON text at `path` differs between body and oldBody; missing differs from present.
 * - `oneOf`: the value is one of these: strings decoded, other scalars by their JSON text.
 * - `present`: the path leads to a value, which may be null.
 * - `matches`: the value is a string that matches the pattern.
 * - `isString`: the value is a string.
 * - `compare`: the value is a JSON number above or below the bound.
 */
export type Formula =
  | { readonly kind: "all"; readonly of: readonly Formula[] }
  | { readonly kind: "any"; readonly of: readonly Formula[] }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "eventType"; readonly is: "ADD" | "UPDATE" | "DELETE" }
  | { readonly kind: "differs"; readonly path: Path }
  | { readonly kind: "oneOf"; readonly at: ObjectRef; readonly path: Path; readonly values: readonly Scalar[] }
  | { readonly kind: "present"; readonly at: ObjectRef; readonly path: Path }
  | { readonly kind: "matches"; readonly at: ObjectRef; readonly path: Path; readonly pattern: Pattern }
  | { readonly kind: "isString"; readonly at: ObjectRef; readonly path: Path }
  | {
      readonly kind: "compare";
      readonly at: ObjectRef;
      readonly path: Path;
      readonly operator: ">" | "<";
      readonly bound: number;
    };

/** A formula that always holds. */
const always: Formula = { kind: "all", of: [] };

/** A formula that never holds. */
export const never: Formula = { kind: "any", of: [] };

const isAlways = (formula: Formula): boolean => formula.kind === "all" && formula.of.length === 0;
const isNever = (formula: Formula): boolean => formula.kind === "any" && formula.of.length === 0;

/** All of these hold. Flattens, and drops what always holds. */
export function all(formulas: readonly Formula[]): Formula {
  const flat = formulas.flatMap((formula) => (formula.kind === "all" ? formula.of : [formula]));
  if (flat.some(isNever)) return never;
  return flat.length === 1 && flat[0] ? flat[0] : { kind: "all", of: flat };
}

/** At least one of these holds. Flattens, and drops what never holds. */
export function any(formulas: readonly Formula[]): Formula {
  const flat = formulas.flatMap((formula) => (formula.kind === "any" ? formula.of : [formula]));
  if (flat.some(isAlways)) return always;
  return flat.length === 1 && flat[0] ? flat[0] : { kind: "any", of: flat };
}

/** The formula does not hold. */
export function not(formula: Formula): Formula {
  if (isAlways(formula)) return never;
  if (isNever(formula)) return always;
  return formula.kind === "not" ? formula.of : { kind: "not", of: formula };
}

/** Whether a formula can be seen never to hold, whatever the event. */
export function isImpossible(formula: Formula): boolean {
  return isNever(formula);
}

/** A path of object keys. */
export function keyPath(...keys: readonly string[]): Path {
  return { segments: keys.map((key) => ({ kind: "key", key })) };
}
