import { startOracle, type Oracle } from "../oracle/oracle.ts";
import type { Answers, Questions } from "./questions.ts";

/** The code of Argo Workflows, ready to be asked. */
export type WorkflowsOracle = Oracle<Questions, Answers>;

/** Settings of Argo's controller: hardly a pause, and no eye on ConfigMaps of semaphores, which do not change here. */
const environment = {
  DEFAULT_REQUEUE_TIME: "10ms",
  SEMAPHORE_NOTIFY_DELAY: "100ms",
  WATCH_CONTROLLER_SEMAPHORE_CONFIGMAPS: "false",
};

/** Builds the oracle where needed and starts it. Who starts it closes it. */
export function startWorkflowsOracle(): Promise<WorkflowsOracle> {
  return startOracle(import.meta.dirname, environment);
}
