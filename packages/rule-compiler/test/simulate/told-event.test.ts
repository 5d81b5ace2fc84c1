import { expect, it } from "vitest";
import type { Json } from "../../src/json/json.ts";
import { readEvent } from "../../src/simulate/told-event.ts";

const pod = { kind: "Pod", metadata: { name: "a", uid: "u1" } };
const before = { kind: "Pod", metadata: { name: "a", uid: "u1", labels: { x: "y" } } };
const pods = { group: "", version: "v1", resource: "pods" };

it.each<readonly [name: string, json: Json, want: unknown]>([
  ["a line of a watch", { type: "ADDED", object: pod }, { change: { kind: "created", new: pod } }],
  [
    "a change that a watch shows",
    { type: "MODIFIED", object: pod },
    { change: { kind: "updated", old: undefined, new: pod } },
  ],
  ["a deletion that a watch shows", { type: "DELETED", object: pod }, { change: { kind: "deleted", old: pod } }],
  [
    "an Argo event",
    { type: "UPDATE", body: pod, oldBody: before, ...pods },
    { change: { kind: "updated", old: before, new: pod, resource: pods } },
  ],
  [
    "an Argo event of a new object",
    { type: "ADD", body: pod, oldBody: null },
    { change: { kind: "created", new: pod, resource: undefined } },
  ],
  [
    "a deletion that Argo noticed late",
    { type: "DELETE", body: { Key: "a", Obj: pod }, oldBody: null },
    { change: { kind: "deleted", old: pod, late: true, resource: undefined } },
  ],
  [
    "a normalized event",
    { eventType: "modified", ruleID: "r", objects: [before, pod] },
    { eventClass: "modified", change: { kind: "updated", old: before, new: pod } },
  ],
])("reads %s", (_, json, want) => {
  expect(readEvent(json)).toEqual(want);
});

it("takes the old object of a watch's line from what it remembers", () => {
  const remembered = (uid: string): Json | undefined => (uid === "u1" ? before : undefined);
  const want = { change: { kind: "updated", old: before, new: pod } };
  expect(readEvent({ type: "MODIFIED", object: pod }, remembered)).toEqual(want);
  expect(readEvent({ type: "ADDED", object: pod }, remembered)).toEqual(want);
});

it.each<readonly [json: Json, problem: string]>([
  [5, "an event is a JSON object"],
  [null, "an event is a JSON object"],
  [[], "an event is a JSON object"],
  [{}, "an event has type and object, or type, body and oldBody, or eventType and objects"],
  [{ type: "ADDED", object: 5 }, "object is no JSON object"],
  [{ type: "Added", object: pod }, 'type is none of "ADDED", "MODIFIED", "DELETED", "BOOKMARK" and "ERROR"'],
  [{ type: "ERROR", object: pod }, "the watch ended with an error"],
  [{ type: "ADDED", body: pod }, 'type is none of "ADD", "UPDATE" and "DELETE"'],
  [{ type: "ADD", body: null }, "body is no JSON object"],
  [{ eventType: "added", objects: [pod, pod] }, "objects holds 2 objects instead of 1"],
  [{ eventType: "modified", objects: [pod] }, "objects holds 1 objects instead of 2"],
  [{ eventType: "added", objects: [5] }, "objects is no list of JSON objects"],
  [{ eventType: "ADDED", objects: [pod] }, 'eventType is none of "added", "modified" and "deleted"'],
])("says what is wrong with %j", (json, problem) => {
  expect(readEvent(json)).toEqual({ problem });
});

it("passes over the bookmarks of a watch", () => {
  expect(readEvent({ type: "BOOKMARK", object: pod })).toEqual({ skipped: "a bookmark says nothing of an object" });
});
