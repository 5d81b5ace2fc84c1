import type { Shaping } from "./shape.ts";

/** A body that was read, and what came with it. */
export interface Given {
  readonly json: unknown;
  readonly text: string;
  readonly ruleSet: string;
  readonly shaping: Shaping;
}
