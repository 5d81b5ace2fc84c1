import { startOracle, type Oracle } from "../oracle/oracle.ts";
import type { Answers, Questions } from "./questions.ts";

/** The code of Argo Workflows, ready to be asked. */
export type WorkflowsOracle = Oracle<Questions, Answers>;

/** Builds the oracle where needed and starts it. Who starts it closes it. */
export function startWorkflowsOracle(): Promise<WorkflowsOracle> {
  return startOracle(import.meta.dirname);
}
