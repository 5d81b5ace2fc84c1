import { isObject, memberOf, memberText, routeKinds } from "@argo-rules/contracts/steps";
import { readAuditEvent } from "./audit-event.ts";
import { isBad, kindOf, type BadEvent } from "./bad-event.ts";
import { fromBase64, readBytes, readGiven, type Document } from "./document.ts";
import { readFalcoAlert } from "./falco-alert.ts";
import { readNormalized, readReference } from "./normalized-event.ts";
import { readResourceEvent } from "./resource-event.ts";
import type { RuleOfEvent } from "./rule-of-event.ts";
import { shapeOf } from "./shape.ts";
import type { StepEvent } from "./step-event.ts";

/**
 * Reads the event that a step was given: the parameter `event`, with the parameters `route` and `rule-id` beside it. Takes
 * every form in which Argo, Sensors, the forwarder, Falco and senders of CloudEvents hand events over, and the base64 of
 * each. Never throws; anything else is a `BadEvent`, whose problem shows nothing of the event but its keys.
 */
export function readEvent(
  text: string,
  { route, ruleId }: { readonly route: string; readonly ruleId: string },
): StepEvent | BadEvent {
  const known = routeKinds.find((kind) => kind === route);
  if (known === undefined) return { problem: `the route is none of ${routeKinds.join(", ")}` };
  const given = readGiven(text);
  if (isBad(given)) return given;
  const rule = { ruleId, route: known };
  if (shapeOf(given.json) !== "envelope") return readBare(given, rule);
  const data = dataOf(given);
  return isBad(data) ? data : readBare(data, rule);
}

/** The data of an event of Argo, `{context, data}`: base64, as Argo writes it, or an object. */
function dataOf({ json, text }: Document): Document | BadEvent {
  const data = memberOf(json, "data");
  if (isObject(data)) return part(text, data, "data");
  if (typeof data !== "string") return { problem: `the data of Argo's event is ${kindOf(data)}` };
  const bytes = fromBase64(data);
  if (!bytes) return { problem: "the data of Argo's event is not base64" };
  return readBytes(bytes, "the data of Argo's event");
}

function readBare(document: Document, rule: RuleOfEvent): StepEvent | BadEvent {
  switch (shapeOf(document.json)) {
    case "resourceEvent":
      return readResourceEvent(document, rule);
    case "normalized":
      return readNormalized(document, rule);
    case "reference":
      return readReference(document, rule);
    case "request":
      return readRequest(document);
    case "cloudEvent":
    case "falco":
    case "audit":
      return readSent(document);
    case "envelope":
    case undefined:
      return { problem: `the event has none of the forms that are known: it is ${kindOf(document.json)}` };
  }
}

/**
 * Reads a request that the webhook of an EventSource took, `{header, body}`. That headers make a CloudEvent of it (binary
 * mode) changes nothing: its body is the data.
 */
function readRequest({ json, text }: Document): StepEvent | BadEvent {
  if (!isObject(memberOf(json, "header"))) return { problem: "the header of the request is no object" };
  return readSent(part(text, memberOf(json, "body"), "body"));
}

/** Reads what came over HTTP. Only alerts and audit events are about an object; the sender may not say that another is. */
function readSent(document: Document): StepEvent | BadEvent {
  switch (shapeOf(document.json)) {
    case "falco":
      return readFalcoAlert(document);
    case "audit":
      return readAuditEvent(document);
    case "cloudEvent":
      return readCloudEvent(document);
    default:
      return other(document);
  }
}

/**
 * Reads a CloudEvent in structured mode. Its data is the event if it is an alert or an audit event; otherwise the
 * CloudEvent itself is, with its attributes.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 */
function readCloudEvent(document: Document): StepEvent | BadEvent {
  const { json, text } = document;
  const [data, base64] = [memberOf(json, "data"), memberOf(json, "data_base64")];
  if (base64 === undefined) return readData(part(text, data, "data"), document);
  if (data !== undefined) return { problem: "the CloudEvent has data and data_base64" };
  const bytes = typeof base64 === "string" ? fromBase64(base64) : undefined;
  if (!bytes) return { problem: "the data_base64 of the CloudEvent is not base64" };
  const read = readBytes(bytes, "the data of the CloudEvent");
  return isBad(read) ? read : readData(read, document);
}

function readData(data: Document, whole: Document): StepEvent | BadEvent {
  const shape = shapeOf(data.json);
  if (shape === "falco") return readFalcoAlert(data);
  return shape === "audit" ? readAuditEvent(data) : other(whole);
}

function other({ text }: Document): StepEvent {
  return { kind: "other", text, subject: undefined, happenedAt: undefined };
}

/** A member of a document that has been read, with its text. */
function part(text: string, json: unknown, key: string): Document {
  return { json, text: memberText(text, key) ?? "null" };
}
