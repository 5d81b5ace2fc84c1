import type { SchemaProblem } from "./problem.ts";
import { toProblems } from "./problem.ts";
import { VALIDATORS } from "./validators.gen.mjs";

/**
 * Checks an object against the closed schema of its apiVersion and kind and returns all problems, none when it
 * fits. Nothing is converted: a number never passes for a string. An apiVersion and kind that this project does
 * not write are a problem. One wrongly typed field stops Argo's controllers for the whole cluster
 * (https://github.com/argoproj/argo-events/issues/2517), so nothing may leave the compiler unchecked.
 */
export function validateObject(object: unknown): readonly SchemaProblem[] {
  if (typeof object !== "object" || object === null || Array.isArray(object)) {
    return [{ path: "", message: "must be an object" }];
  }
  const { apiVersion, kind } = object as { readonly apiVersion?: unknown; readonly kind?: unknown };
  if (typeof apiVersion !== "string" || typeof kind !== "string") {
    return [{ path: "", message: "must have apiVersion and kind, both strings" }];
  }
  const validator = VALIDATORS.get(`${apiVersion} ${kind}`);
  if (validator === undefined) {
    return [{ path: "/kind", message: `must be a kind that this project writes, not ${apiVersion} ${kind}` }];
  }
  return validator(object) ? [] : toProblems(object, validator.errors ?? []);
}
