import { changeRows } from "./changes.ts";
import { classRows } from "./classes.ts";
import { conditionRows } from "./conditions.ts";
import { fieldFilterRows } from "./field-filters.ts";
import { pathRows } from "./paths.ts";
import type { Row } from "./row.ts";
import { secretRows } from "./secrets.ts";

/**
 * The hand-written table: what rules mean, one change at a time. It is written from the rule language, not from the
 * compiler, and knows nothing of how rules are compiled.
 */
export const table: readonly Row[] = [
  ...classRows,
  ...conditionRows,
  ...pathRows,
  ...changeRows,
  ...fieldFilterRows,
  ...secretRows,
];
