import { isObject, textAt } from "@argo-rules/contracts/steps";

/** The forms in which an event may come. */
export type Shape =
  | "normalized"
  | "reference"
  | "envelope"
  | "resourceEvent"
  | "request"
  | "cloudEvent"
  | "falco"
  | "audit";

const keysOf: Readonly<Record<Exclude<Shape, "audit">, readonly string[]>> = {
  normalized: ["eventType", "ruleID", "objects"],
  reference: ["eventType", "ruleID", "reference"],
  envelope: ["context", "data"],
  resourceEvent: ["type", "body", "group", "version", "resource"],
  request: ["header", "body"],
  cloudEvent: ["specversion", "type", "source", "id"],
  falco: ["rule", "priority", "time"],
};

/** The form that some JSON has; undefined where it has none of them, or those of two. */
export function shapeOf(json: unknown): Shape | undefined {
  if (!isObject(json)) return undefined;
  const found: Shape[] = Object.entries(keysOf)
    .filter(([, keys]) => keys.every((key) => Object.hasOwn(json, key)))
    .map(([shape]) => shape as Shape);
  if (textAt(json, "apiVersion") === "audit.k8s.io/v1" && textAt(json, "kind") === "Event") found.push("audit");
  return found.length === 1 ? found[0] : undefined;
}
