import { goText } from "../json/go-text.ts";
import { isJsonArray, memberAt, type Json } from "../json/json.ts";
import { EventData } from "./event.ts";
import { labelSelector, type LabelItem } from "./label-selector.ts";
import { compilePath } from "./gjson/compile-path.ts";
import { getPath } from "./gjson/get.ts";
import { GoError } from "./go-error.ts";
import { namespaceOf, nameOf, type Notification } from "./notification.ts";
import { publisher } from "./published-event.ts";
import { compileRegexp, matchesRegexp } from "./regexp.ts";
import { readTime, type Time } from "./time.ts";

/** A `resource` entry of an EventSource, with all that Argo reads of it; ours have less. */
export interface ResourceEntry {
  readonly namespace?: string;
  readonly group?: string;
  readonly version: string;
  readonly resource: string;
  readonly eventTypes: readonly string[];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly filter?: {
    readonly prefix?: string;
    readonly labels?: readonly LabelItem[];
    readonly fields?: readonly LabelItem[];
    readonly afterStart?: boolean;
    readonly createdBy?: string;
  };
}

/** The event that Argo publishes, or why it publishes none. */
export type Dispatched =
  | { readonly event: EventData }
  | {
      readonly dropped: string;
      /** It is of an event type that the entry does not ask for. */
      readonly unasked?: true;
    };

/** An entry that listens. */
export interface Listening {
  /** Whether the API server sends an object to this entry. */
  readonly selects: (object: Json) => boolean;
  readonly dispatch: (notification: Notification, clock: Clock) => Dispatched;
}

/** When the entry began to listen, and when the notification came. */
export interface Clock {
  readonly startedAt: Time;
  readonly now: Time;
}

/**
 * What an entry of an EventSource does, or why Argo never starts it: an event type or selector it does not know ends
 * the entry while its pod stays up. Throws NotModelled for what is not modelled of a filter on fields.
 * Source: argo-events pkg/eventsources/sources/resource/start.go.
 */
export function listen(entry: ResourceEntry): Listening | { readonly error: string } {
  const { filter, namespace = "", eventTypes } = entry;
  const unknown = eventTypes.find((type) => type !== "ADD" && type !== "UPDATE" && type !== "DELETE");
  if (unknown !== undefined) return { error: `unknown event type: ${unknown}` };
  const selector = labelSelector(filter?.labels ?? []);
  if ("error" in selector) return selector;
  const fields = (filter?.fields ?? []).map(compileField);
  const eventOf = publisher(entry);
  return {
    selects: (object) => (namespace === "" || namespaceOf(object) === namespace) && selector.matches(object),
    dispatch: (notification, clock) => {
      const { type } = notification;
      if (!eventTypes.includes(type)) return { dropped: `${type} is not among its event types`, unasked: true };
      const dropped = reasonToDrop(entry, notification, clock) ?? fieldsToDrop(fields, notification.object);
      return dropped === undefined ? { event: eventOf(notification) } : { dropped };
    },
  };
}

type Field = (event: EventData) => boolean;

/** One item of `filter.fields`: a pattern that must be found, anywhere, in a text. What is no text counts as empty. */
function compileField({ key, operation, value }: LabelItem): Field {
  const path = compilePath(key);
  const pattern = compileRegexp(value);
  return (object) => {
    const found = getPath(object.root, path);
    if (!found.exists || pattern instanceof GoError) return false;
    const matches = matchesRegexp(pattern, found.type === "String" ? found.text : "");
    if (operation === "!=") return !matches;
    return (operation === "=" || operation === "==") && matches;
  };
}

function fieldsToDrop(fields: readonly Field[], object: Json): string | undefined {
  if (fields.length === 0) return undefined;
  const data = new EventData(goText(object));
  return fields.every((holds) => holds(data)) ? undefined : "the filter on fields does not hold";
}

function reasonToDrop(entry: ResourceEntry, notification: Notification, clock: Clock): string | undefined {
  const { filter } = entry;
  const { type, object } = notification;
  if (type === "UPDATE" && resourceVersion(object) === resourceVersion(notification.old)) {
    return "the resource version is the same";
  }
  if (filter === undefined) return undefined;
  if (type === "DELETE" && notification.late) return "a deletion that was noticed late is dropped by any filter";
  if (!nameOf(object).startsWith(filter.prefix ?? "")) return "the name has another prefix";
  if (filter.afterStart === true && eventTime(notification, clock) < clock.startedAt) {
    return "it happened before the EventSource started";
  }
  const limit = filter.createdBy === undefined ? undefined : readTime(filter.createdBy);
  if (limit !== undefined && creationTime(object) > limit) return "the object was created later than createdBy";
  return undefined;
}

function resourceVersion(object: Json): string {
  const version = memberAt(object, "metadata", "resourceVersion");
  return typeof version === "string" ? version : "";
}

/** When Argo thinks that it happened. Only `Update` counts among managedFields: server-side apply is not seen. */
function eventTime(notification: Notification, { now }: Clock): Time {
  const { type, object } = notification;
  const created = creationTime(object);
  if (type === "DELETE") {
    const deletion = memberAt(object, "metadata", "deletionTimestamp");
    return (typeof deletion === "string" ? readTime(deletion) : undefined) ?? now;
  }
  return type === "UPDATE" ? Math.max(created, ...managedTimes(object)) : created;
}

function creationTime(object: Json): Time {
  const created = memberAt(object, "metadata", "creationTimestamp");
  // What is no time reads as Go's zero time, which is before everything.
  return (typeof created === "string" ? readTime(created) : undefined) ?? -Infinity;
}

function managedTimes(object: Json): readonly Time[] {
  const fields = memberAt(object, "metadata", "managedFields");
  return (isJsonArray(fields) ? fields : []).flatMap((field) => {
    const time = memberAt(field, "time");
    const read = typeof time === "string" ? readTime(time) : undefined;
    return read !== undefined && memberAt(field, "operation") === "Update" ? [read] : [];
  });
}
