import type { EventSourcePlan } from "./ir.ts";
import type { PlacedWatch } from "./measure.ts";

/** Each watch with the EventSource that holds it, by watch key. */
export function placeWatches(eventSources: readonly EventSourcePlan[]): ReadonlyMap<string, PlacedWatch> {
  return new Map(
    eventSources.flatMap(({ name, watches }) =>
      watches.map((watch): [string, PlacedWatch] => [watch.key, { ...watch, eventSource: name }]),
    ),
  );
}
