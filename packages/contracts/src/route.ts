import type { EventClass } from "./event.ts";

/** How an event comes to count: the class, and whether the object came into or left the selection by a change. */
export const routeKinds = ["added", "entered", "modified", "deleted", "left"] as const;
export type RouteKind = (typeof routeKinds)[number];

/** The class each kind of route reports. */
export const classOfRoute: Readonly<Record<RouteKind, EventClass>> = {
  added: "added",
  entered: "added",
  modified: "modified",
  deleted: "deleted",
  left: "deleted",
};

/**
 * Which object of an Argo resource event: the new one, the old one, or the last known state of a deleted one (`body`,
 * or `body.Obj` when the deletion was noticed late).
 */
export type ObjectRef = "body" | "oldBody" | "last";

/** The objects of the normalized event each kind of route reports. The last of them is the one the event is about. */
export const objectsOfRoute: Readonly<Record<RouteKind, readonly ObjectRef[]>> = {
  added: ["body"],
  entered: ["body"],
  modified: ["oldBody", "body"],
  deleted: ["last"],
  left: ["oldBody"],
};
