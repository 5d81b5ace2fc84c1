import { eventTypes, type EventType } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { shorten } from "../parse/describe-node.ts";
import type { Fields } from "./fields.ts";
import type { Reporter } from "./reporter.ts";
import { strings } from "./strings.ts";

/** The event types of a rule in the order ADDED, MODIFIED, DELETED; all three when none is written. */
export function readEventTypes(fields: Fields, reporter: Reporter): readonly EventType[] {
  const written = strings(fields.get("eventTypes")?.value);
  const wanted = new Set<EventType>();
  for (const node of written) {
    const type = eventTypes.find((one) => one === node.value.toUpperCase());
    if (type) wanted.add(type);
    else {
      const suggestion = closest(node.value, eventTypes) ?? argoSpelling.get(node.value.toUpperCase());
      reporter.report("EVENT_TYPE_UNKNOWN", node.span, { found: JSON.stringify(shorten(node.value)), suggestion });
    }
  }
  return written.length === 0 ? eventTypes : eventTypes.filter((type) => wanted.has(type));
}

/** What Argo calls the event types; people write them by habit. */
const argoSpelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADD: "ADDED",
    CREATE: "ADDED",
    CREATED: "ADDED",
    UPDATE: "MODIFIED",
    UPDATED: "MODIFIED",
    DELETE: "DELETED",
  }),
);
