import { jsonObject, type Json } from "../json/json.ts";
import type { Path } from "../language/trees.ts";
import type { NormalCondition } from "../normalize/normal-rule.ts";
import { conditionHolds } from "../semantics/condition.ts";
import type { Found } from "./requirement.ts";

/** A path of one key: what a test says of the value there, it says of that value at any path. */
export const somewhere: Path = { segments: [{ kind: "key", key: "value" }] };

/** An object that has a value there, or has none. */
export function holding(value: Found): Json {
  return value === undefined ? {} : jsonObject([["value", value]]);
}

/** Whether a condition holds where this value stands at its path, whatever the path; `changed` never does. */
export function holdsFor(condition: NormalCondition, value: Found): boolean {
  return conditionHolds({ ...condition, path: somewhere }, holding(value), "nothing") === true;
}
