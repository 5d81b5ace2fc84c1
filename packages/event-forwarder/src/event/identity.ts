import { isObject, memberOf, textAt, workflowNameOf, type EventClass } from "@argo-rules/contracts";
import { hash } from "node:crypto";
import type { Destination, EventFacts, ObjectIdentity } from "./job.ts";

/** Names and ids of the API server are no longer than this (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
const longest = 253;

/** A fact that goes into logs and keys: one that is longer than any real one is cut, and still differs from all others. */
function bounded(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, 200)}…${hash("sha256", text, "hex").slice(0, 32)}`;
}

/** The identity of an object as the API server gives it; parts that are missing or no texts are empty. */
function identityOf(object: unknown): ObjectIdentity {
  const metadata = memberOf(object, "metadata");
  return {
    apiVersion: bounded(textAt(object, "apiVersion")),
    kind: bounded(textAt(object, "kind")),
    namespace: bounded(textAt(metadata, "namespace")),
    name: bounded(textAt(metadata, "name")),
    uid: bounded(textAt(metadata, "uid")),
    resourceVersion: bounded(textAt(metadata, "resourceVersion")),
  };
}

/** The object that an event is about: the last one. */
function lastObject(event: unknown): unknown {
  const objects = memberOf(event, "objects");
  if (Array.isArray(objects)) return objects.at(-1);
  const reference = memberOf(event, "reference");
  return isObject(reference) ? { ...reference, metadata: reference } : undefined;
}

/** The facts of an event, whose form was checked or not: what is missing is empty. */
export function factsOf(event: unknown, ruleSet: string): EventFacts {
  const [ruleId, eventType] = ["ruleID", "eventType"].map((key) => memberOf(event, key));
  return {
    ruleSet: bounded(ruleSet),
    ruleId: typeof ruleId === "string" ? bounded(ruleId) : "",
    eventClass: typeof eventType === "string" ? (bounded(eventType) as EventClass) : "",
    object: identityOf(lastObject(event)),
  };
}

/**
 * Keys of an event: by which a second delivery of it is recognised, and by which events are put in order. Rule, class,
 * uid and resourceVersion make an event; one about an object without them is known by its text alone.
 */
export function keysOf(
  destination: Destination,
  { ruleSet, ruleId, eventClass, object }: EventFacts,
  text: string,
): { readonly key: string; readonly orderKey: string } {
  const { uid, resourceVersion } = object;
  const known = uid !== "" && resourceVersion !== "";
  const key = digest([destination, ruleSet, ruleId, eventClass, known ? [uid, resourceVersion] : text]);
  return { key, orderKey: digest(uid === "" ? [key] : [ruleSet, ruleId, uid]) };
}

/** By this a letter is known that is sent twice: `content` is its text, or a hash of it. */
export function onceOf(ruleSet: string, content: string | Uint8Array): string {
  return digest(["letter", ruleSet, hash("sha256", content, "hex")]);
}

/** Name of the Workflow of an event. */
export function nameOfWorkflow(event: Parameters<typeof workflowNameOf>[0]): string {
  return workflowNameOf(event, (text) => hash("sha256", text, "hex"));
}

/** 128 bits of SHA-256 in hex: no two of any number of events that a forwarder will see have the same ones. */
function digest(parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}
