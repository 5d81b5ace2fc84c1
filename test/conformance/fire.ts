import type { Compiled, Listener } from "./compiled.ts";
import { listenersOf } from "./compiled.ts";
import type { EventsOracle } from "./oracle.ts";
import type { Change, EventClass } from "./table/row.ts";

/** What came of a change: one normalized event per trigger that fired, and whatever failed. */
export interface Outcome {
  /** Sorted. */
  readonly classes: readonly EventClass[];
  /** In the order of `classes`. */
  readonly payloads: readonly string[];
  readonly errors: readonly string[];
}

/** Sends a change through the compiled watches and Sensors, by Argo's own code. */
export async function fire(oracle: EventsOracle, { objects }: Compiled, change: Change): Promise<Outcome> {
  const errors: string[] = [];
  const payloads: string[] = [];
  const listeners = listenersOf(objects).filter(({ entry }) => delivers(entry, change));
  for (const { dependency, entry, payloads: built } of listeners) {
    const { body, oldBody, type, tombstone } = change;
    const { group, version, resource } = entry;
    const { event } = await oracle.demand("event", {
      type,
      body,
      version,
      resource,
      ...(group === undefined ? {} : { group }),
      ...(oldBody === undefined ? {} : { oldBody }),
      ...(tombstone ? { tombstone: "default/x" } : {}),
    });
    const verdict = await oracle.ask("filter", { dependency, event });
    if (verdict.error !== undefined) errors.push(`${dependency.name}: ${verdict.error}`);
    if (verdict.pass !== true) continue;
    for (const parameters of built) {
      const answer = await oracle.ask("payload", { parameters, dependencyName: dependency.name, event });
      if (answer.error === undefined && typeof answer.payload === "string") payloads.push(answer.payload);
      else errors.push(`${dependency.name}: payload: ${answer.error ?? "none"}`);
    }
  }
  const sorted = payloads
    .map((payload) => ({ payload, type: eventType(payload) }))
    .toSorted((a, b) => (a.type < b.type ? -1 : 1));
  return { classes: sorted.map(({ type }) => type), payloads: sorted.map(({ payload }) => payload), errors };
}

/**
 * Whether the source dispatches this change: the entry wants the type, watches the namespace, and has no filter when
 * the body is a tombstone. Objects are taken to be made after the start and to match the label selector.
 * Source: argo-events pkg/eventsources/sources/resource/start.go (passFilters).
 */
function delivers(entry: Listener["entry"], { type, body, tombstone }: Change): boolean {
  const { namespace } = (JSON.parse(body) as { metadata: { namespace?: string } }).metadata;
  const watched = entry.namespace === undefined || entry.namespace === "" || entry.namespace === namespace;
  return watched && entry.eventTypes.includes(type) && !(tombstone && entry.filter !== undefined);
}

function eventType(payload: string): EventClass {
  return (JSON.parse(payload) as { readonly eventType: EventClass }).eventType;
}
