import type { Shaping } from "./shape.ts";

/** A body that was read, and what came with it. */
export interface Given {
  readonly json: unknown;
  readonly text: string;
  /** The text in UTF-8, as it came. */
  readonly body: Uint8Array;
  readonly ruleSet: string;
  readonly shaping: Shaping;
}
