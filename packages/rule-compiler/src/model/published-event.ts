import { goText, sortedKeys } from "../json/go-text.ts";
import { isJsonObject, type Json } from "../json/json.ts";
import { EventData } from "./event.ts";
import type { ResourceEntry } from "./event-source.ts";
import { readValue } from "./gjson/document-value.ts";
import { PlainObject } from "./gjson/made-value.ts";
import type { Value } from "./gjson/value.ts";
import { cacheKey, nameOf, namespaceOf, type Notification } from "./notification.ts";

/**
 * Makes the events of an entry as Go marshals them: keys in the order of Argo's ResourceEventData, objects with theirs
 * sorted. Each state of an object is written and read once, though it may be the new one of an event and the old one of the
 * next, and several entries may publish it.
 */
export function publisher(entry: Pick<ResourceEntry, "group" | "version" | "resource" | "metadata">): Publisher {
  const { group = "", version, resource, metadata = {} } = entry;
  const always = [
    ["group", valueOf(group)],
    ["version", valueOf(version)],
    ["resource", valueOf(resource)],
    ...(sortedKeys(metadata).length > 0 ? [["metadata", valueOf(metadata)] as const] : []),
  ] as const;
  const from = always.map(([, { raw }]) => raw).join(" ");
  return (notification) => {
    const { type, object } = notification;
    const old = type === "UPDATE" ? notification.old : null;
    const late = type === "DELETE" && notification.late;
    const same = last?.from === from && last.type === type && last.object === object && last.old === old;
    if (last && same && last.late === late) return last.event;
    const event = new EventData(
      new PlainObject([
        ["type", types[type]],
        ["body", late ? tombstone(object) : valueOf(object)],
        ["oldBody", old === null ? nothing : valueOf(old)],
        ...always,
      ]),
    );
    last = { from, type, object, old, late, event };
    return event;
  };
}

type Publisher = (notification: Notification) => EventData;

/** The event that was made last: other entries of the kind make the same one of a change. */
let last:
  | {
      readonly from: string;
      readonly type: Notification["type"];
      readonly object: Json;
      readonly old: Json;
      readonly late: boolean;
      readonly event: EventData;
    }
  | undefined;

function tombstone(object: Json): Value {
  return new PlainObject([
    ["Key", valueOf(cacheKey(namespaceOf(object), nameOf(object)))],
    ["Obj", valueOf(object)],
  ]);
}

/** The values of objects, for as long as somebody has them. */
const values = new WeakMap<object, Value>();

function valueOf(json: Json): Value {
  if (!isJsonObject(json)) return written(json);
  const known = values.get(json);
  if (known) return known;
  const value = written(json);
  values.set(json, value);
  return value;
}

function written(json: Json): Value {
  const value = readValue(goText(json));
  if (!value) throw new Error("bug: what was written as JSON is none");
  return value.inner;
}

const types: Readonly<Record<Notification["type"], Value>> = {
  ADD: written("ADD"),
  UPDATE: written("UPDATE"),
  DELETE: written("DELETE"),
};

const nothing = written(null);
