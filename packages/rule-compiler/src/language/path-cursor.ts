import type { TextCursor } from "./text-cursor.ts";
import type { Segment } from "./trees.ts";

/** Where the parser of paths stands, with the segments it has read. */
export interface PathCursor extends TextCursor {
  readonly segments: Segment[];
}
