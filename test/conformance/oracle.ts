import { startOracle, type Oracle } from "../oracle/oracle.ts";
import type { Answers, Questions } from "./questions.ts";

/** The code of Argo Events, ready to be asked. */
export type EventsOracle = Oracle<Questions, Answers>;

/** Builds the oracle where needed and starts it. Who starts it closes it. */
export function startEventsOracle(): Promise<EventsOracle> {
  return startOracle(import.meta.dirname);
}
