import { error } from "./entry.ts";

/** Codes about events that people hand to the program. */
export const eventCatalog = {
  EVENT_INVALID: error<{ problem: string }>(
    (p) => `this is no event: ${p.problem}`,
    () =>
      'hand over a line of "kubectl get --watch --output-watch-events -o json", the data of an Argo event, or a normalized event',
  ),
  EVENTS_INVALID: error<{ count: number }>(
    (p) => `${p.count} more lines are no events`,
    () => "mend the others first: what is wrong with one is often wrong with all",
  ),
  EVENT_MISSING: error<Record<never, never>>(
    () => "there is no event in it",
    () => "hand over one event, or several, one on each line",
  ),
} as const;
