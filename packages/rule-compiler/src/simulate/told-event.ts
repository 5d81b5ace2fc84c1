import type { EventClass } from "@argo-rules/contracts";
import { isJsonArray, isJsonObject, memberAt, type Json } from "../json/json.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";
import type { ObjectChange } from "../semantics/change.ts";

/** What somebody says has happened: a change, and what else the words say. */
export interface ToldEvent {
  readonly change: ObjectChange;
  /** A normalized event says of which class it is. */
  readonly eventClass?: EventClass;
}

/** A line of a stream that is no change: the watch goes on, and nothing has happened. */
export interface NoEvent {
  readonly skipped: string;
}

export type ReadEvent = ToldEvent | NoEvent | { readonly problem: string };

/**
 * Reads an event in any of three forms: a line of a watch, `{type, object}`, as `kubectl get --watch
 * --output-watch-events -o json` prints it; the data of an Argo event, `{type, body, oldBody}`; or the normalized event,
 * `{eventType, ruleID, objects}`. `remembered` gives the last state of an object by its uid, for watches do not tell it.
 */
export function readEvent(json: Json, remembered: (uid: string) => Json | undefined = () => undefined): ReadEvent {
  if (!isJsonObject(json)) return { problem: "an event is a JSON object" };
  if (memberAt(json, "object") !== undefined) return watchLine(json, remembered);
  if (memberAt(json, "body") !== undefined) return argoEvent(json);
  if (memberAt(json, "objects") !== undefined) return normalizedEvent(json);
  return { problem: "an event has type and object, or type, body and oldBody, or eventType and objects" };
}

function watchLine(json: Json, remembered: (uid: string) => Json | undefined): ReadEvent {
  const [type, object] = [memberAt(json, "type"), memberAt(json, "object")];
  if (type === "BOOKMARK") return { skipped: "a bookmark says nothing of an object" };
  if (type === "ERROR") return { problem: "the watch ended with an error" };
  if (!isJsonObject(object)) return { problem: "object is no JSON object" };
  const uid = memberAt(object, "metadata", "uid");
  const before = typeof uid === "string" ? remembered(uid) : undefined;
  switch (type) {
    case "ADDED":
      // A watch that starts anew says ADDED of what is known already.
      return {
        change: before === undefined ? { kind: "created", new: object } : { kind: "updated", old: before, new: object },
      };
    case "MODIFIED":
      return { change: { kind: "updated", old: before, new: object } };
    case "DELETED":
      return { change: { kind: "deleted", old: object } };
    default:
      return { problem: 'type is none of "ADDED", "MODIFIED", "DELETED", "BOOKMARK" and "ERROR"' };
  }
}

function argoEvent(json: Json): ReadEvent {
  const [type, body, oldBody] = ["type", "body", "oldBody"].map((key) => memberAt(json, key));
  const resource = statedResource(json);
  if (!isJsonObject(body)) return { problem: "body is no JSON object" };
  switch (type) {
    case "ADD":
      return { change: { kind: "created", new: body, resource } };
    case "UPDATE":
      return { change: { kind: "updated", old: isJsonObject(oldBody) ? oldBody : undefined, new: body, resource } };
    case "DELETE": {
      // What was found missing when objects were listed again comes with its key.
      const late = memberAt(body, "metadata") === undefined ? memberAt(body, "Obj") : undefined;
      return { change: { kind: "deleted", old: late ?? body, late: late !== undefined, resource } };
    }
    default:
      return { problem: 'type is none of "ADD", "UPDATE" and "DELETE"' };
  }
}

function statedResource(json: Json): ResourceName | undefined {
  const [group = "", version, resource] = ["group", "version", "resource"].map((key) => memberAt(json, key));
  if (typeof group !== "string" || typeof version !== "string" || typeof resource !== "string") return undefined;
  return { group, version, resource };
}

function normalizedEvent(json: Json): ReadEvent {
  const [eventClass, objects] = [memberAt(json, "eventType"), memberAt(json, "objects")];
  if (!isJsonArray(objects) || !objects.every(isJsonObject)) return { problem: "objects is no list of JSON objects" };
  const [first, second, ...others] = objects;
  const count = eventClass === "modified" ? 2 : 1;
  if (first === undefined || objects.length !== count || others.length > 0) {
    return { problem: `objects holds ${objects.length} objects instead of ${count}` };
  }
  switch (eventClass) {
    case "added":
      return { eventClass, change: { kind: "created", new: first } };
    case "modified":
      return { eventClass, change: { kind: "updated", old: first, new: second ?? first } };
    case "deleted":
      return { eventClass, change: { kind: "deleted", old: first } };
    default:
      return { problem: 'eventType is none of "added", "modified" and "deleted"' };
  }
}
