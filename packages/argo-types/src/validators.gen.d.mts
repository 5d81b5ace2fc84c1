// Made by `pnpm --filter @argo-rules/argo-types generate` from openapi/*.yaml. Do not edit.
import type { Validator } from "./validator.ts";

/** The validator of each kind by "<apiVersion> <kind>". */
export declare const VALIDATORS: ReadonlyMap<string, Validator>;
