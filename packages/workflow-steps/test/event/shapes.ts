import { readEvent } from "../../src/event/read-event.ts";
import type { StepEvent, Subject } from "../../src/event/step-event.ts";
import type { BadEvent } from "../../src/event/bad-event.ts";

/** The rule that the events of these tests are for. */
export const ruleId = "rule-1";

/** Reads an event of `ruleId`, by the route `added` unless another one is given. */
export function read(text: string, route = "added"): StepEvent | BadEvent {
  return readEvent(text, { route, ruleId });
}

/** The text of a pod, with a number that no float holds and with what Go escapes. */
export function pod(metadata: object = {}): string {
  const whole = { name: "web-0", namespace: "shop", uid: "u-1", resourceVersion: "7", ...metadata };
  return `{"apiVersion":"v1","kind":"Pod","metadata":${JSON.stringify(whole)},"n":12345678901234567890.10,"t":"\\u003c<"}`;
}

/** What is read of `pod()`. */
export const podSubject: Subject = {
  apiVersion: "v1",
  kind: "Pod",
  namespace: "shop",
  name: "web-0",
  uid: "u-1",
  labels: {},
};

/** The data of an event of Argo's resource source, as Go marshals it. */
export function resourceEvent(type: string, body: string, oldBody = "null"): string {
  return `{"type":"${type}","body":${body},"oldBody":${oldBody},"group":"","version":"v1","resource":"pods"}`;
}

/** Base64 of a text. */
export function base64(text: string | Uint8Array): string {
  return Buffer.from(text as string).toString("base64");
}

const context = {
  id: "6e9f",
  source: "rules-pods",
  specversion: "1.0",
  type: "resource",
  datacontenttype: "application/json",
  subject: "pods-a-00000000",
  time: "2026-11-22T03:00:00Z",
};

/** An event of Argo, as a parameter without a key hands it over. */
export function envelope(data: string): string {
  return JSON.stringify({ context, data: base64(data) });
}

/** The same with its data as JSON. */
export function openEnvelope(data: string): string {
  return `{"context":${JSON.stringify(context)},"data":${data}}`;
}

/** A request as the webhook of an EventSource hands it over. */
export function request(body: string, header: object = { "Content-Type": ["application/json"] }): string {
  return `{"header":${JSON.stringify(header)},"body":${body}}`;
}
