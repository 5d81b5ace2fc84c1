import type { Digits, Json } from "../json/json.ts";
import type { Path } from "../language/trees.ts";
import type { Span } from "../source/span.ts";

/** What stands at a place of an object; undefined is nothing. */
export type Found = Json | undefined;

/** What must hold of the value at one path for a rule to count an event. */
export interface Requirement {
  /** What asks for it, for people: `when[0]`, `labelFilter app`. */
  readonly name: string;
  readonly span: Span;
  /** The object that is looked at: the one the event carries, or the one that it was before. */
  readonly on: "carried" | "before";
  readonly path: Path;
  readonly accepts: (value: Found) => boolean;
  /** All values that it accepts, where that is a short list. */
  readonly values?: readonly Found[];
  /** The only type of value that it accepts; what is missing is another question. */
  readonly only?: "string" | "number";
  /** Accepts numbers above, or below, this one only. */
  readonly above?: number;
  readonly below?: number;
}

/** Whether a requirement wants a value at its path, whichever. */
export function needsValue({ accepts }: Requirement): boolean {
  return !accepts(undefined);
}

/** Whether a requirement accepts no value that holds others. */
export function isScalarOnly({ values, only, above, below }: Requirement): boolean {
  if (only !== undefined || above !== undefined || below !== undefined) return true;
  return values !== undefined && values.every((value) => value === undefined || isScalar(value));
}

function isScalar(value: Json): value is null | boolean | string | number | Digits {
  return value === null || typeof value !== "object" || "text" in value;
}
