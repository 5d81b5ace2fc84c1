import type { BadInput } from "./row.ts";
import { actionRows } from "./table-actions.ts";
import { inputRows, yamlRows } from "./table-inputs.ts";
import { conditionRows, selectorRows } from "./table-language.ts";
import { reachRows } from "./table-reach.ts";
import { keyRows, typeRows } from "./table-rules.ts";

/** All rows. */
export const rows: readonly BadInput[] = [
  ...inputRows,
  ...yamlRows,
  ...keyRows,
  ...typeRows,
  ...selectorRows,
  ...conditionRows,
  ...reachRows,
  ...actionRows,
];
