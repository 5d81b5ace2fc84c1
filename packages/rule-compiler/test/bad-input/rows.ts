import type { BadInput } from "./row.ts";
import { actionRows } from "./table-actions.ts";
import { findingRows } from "./table-findings.ts";
import { kindRows } from "./table-kinds.ts";
import { inputRows, yamlRows } from "./table-inputs.ts";
import { conditionRows, selectorRows } from "./table-language.ts";
import { reachRows } from "./table-reach.ts";
import { keyRows, typeRows } from "./table-rules.ts";
import { podDeleteRows } from "./table-pod-delete.ts";
import { scriptPartRows } from "./table-script-parts.ts";
import { scriptPodRows } from "./table-script-pods.ts";
import { scriptRows } from "./table-scripts.ts";
import { feedbackRows, workflowRows } from "./table-workflows.ts";
import { kindTargetRows } from "../validate/table-target.ts";

/** All rows. */
export const rows: readonly BadInput[] = [
  ...inputRows,
  ...yamlRows,
  ...keyRows,
  ...typeRows,
  ...selectorRows,
  ...conditionRows,
  ...reachRows,
  ...kindTargetRows,
  ...kindRows,
  ...actionRows,
  ...scriptRows,
  ...scriptPartRows,
  ...scriptPodRows,
  ...workflowRows,
  ...feedbackRows,
  ...podDeleteRows,
  ...findingRows,
];
