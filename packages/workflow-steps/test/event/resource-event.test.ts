import { expect, it } from "vitest";
import { base64, envelope, openEnvelope, pod, podSubject, read, resourceEvent, ruleId } from "./shapes.ts";

const old = pod({ resourceVersion: "6", labels: { was: "here" } });

interface Row {
  readonly route: string;
  readonly data: string;
  readonly eventType: string;
  readonly objects: readonly string[];
}

const rows: readonly Row[] = [
  { route: "added", data: resourceEvent("ADD", pod()), eventType: "added", objects: [pod()] },
  { route: "entered", data: resourceEvent("UPDATE", pod(), old), eventType: "added", objects: [pod()] },
  { route: "modified", data: resourceEvent("UPDATE", pod(), old), eventType: "modified", objects: [old, pod()] },
  { route: "deleted", data: resourceEvent("DELETE", pod()), eventType: "deleted", objects: [pod()] },
  { route: "left", data: resourceEvent("UPDATE", old, pod()), eventType: "deleted", objects: [pod()] },
  {
    route: "deleted",
    data: resourceEvent("DELETE", `{"Key":"shop/web-0","Obj":${pod()}}`),
    eventType: "deleted",
    objects: [pod()],
  },
  {
    route: "deleted",
    data: resourceEvent("DELETE", `${pod().slice(0, -1)},"Obj":{"metadata":{}}}`),
    eventType: "deleted",
    objects: [`${pod().slice(0, -1)},"Obj":{"metadata":{}}}`],
  },
  {
    route: "added",
    data: resourceEvent("ADD", pod()).replace(/\}$/, ',"metadata":{"team":"shop"}}'),
    eventType: "added",
    objects: [pod()],
  },
];

it.each(rows)("puts the normalized event of the route $route together, character by character", (row) => {
  const text = `{"eventType":"${row.eventType}","ruleID":"${ruleId}","objects":[${row.objects.join(",")}]}`;
  const want = { kind: "resource", text, subject: podSubject, happenedAt: undefined };
  const shapes = [envelope(row.data), base64(envelope(row.data)), openEnvelope(row.data), row.data, base64(row.data)];
  for (const shape of shapes) expect(read(shape, row.route)).toEqual(want);
});

it("takes labels from the object that the event is about", () => {
  const labelled = pod({ labels: { "rule-compiler/protected": "true", __proto__x: "y" } });
  expect(read(envelope(resourceEvent("UPDATE", labelled, old)), "modified")).toMatchObject({
    subject: { labels: { "rule-compiler/protected": "true", __proto__x: "y" } },
  });
  expect(read(envelope(resourceEvent("ADD", pod({ labels: null }))))).toMatchObject({ subject: { labels: {} } });
});

it("takes an object of the cluster for one without a namespace", () => {
  const node = JSON.stringify({ apiVersion: "v1", kind: "Node", metadata: { name: "worker-1", uid: "u" } });
  expect(read(envelope(resourceEvent("ADD", node)))).toMatchObject({ subject: { kind: "Node", namespace: "" } });
});

const wrongType = (route: string, type: string): string =>
  `the event is not of the type that the route ${route} hands on, ${type}`;
const missing = (field: string): string => `the ${field} of the object is missing, or none that Kubernetes admits`;

it.each<readonly [string, string, string, string]>([
  ["of another type than the route", "added", resourceEvent("UPDATE", pod(), old), wrongType("added", "ADD")],
  ["that is no deletion", "deleted", resourceEvent("ADD", pod()), wrongType("deleted", "DELETE")],
  ["without an old object", "left", resourceEvent("UPDATE", pod()), missing("kind")],
  ["whose old object is a text", "left", resourceEvent("UPDATE", pod(), '"x"'), missing("kind")],
  ["whose tombstone is empty", "deleted", resourceEvent("DELETE", '{"Key":"shop/web-0","Obj":null}'), missing("kind")],
  ["whose object has no uid", "added", resourceEvent("ADD", pod({ uid: undefined })), missing("uid")],
  [
    "of a route that does not exist",
    "changed",
    resourceEvent("ADD", pod()),
    "the route is none of added, entered, modified, deleted, left",
  ],
])("takes no event %s", (_, route, data, problem) => {
  expect(read(envelope(data), route)).toEqual({ problem });
});

it.each<readonly [string, string, string]>([
  ["whose data is no base64", '{"context":{},"data":"%%"}', "the data of Argo's event is not base64"],
  [
    "whose data is base64 of the URL alphabet",
    '{"context":{},"data":"-_-_"}',
    "the data of Argo's event is not base64",
  ],
  ["whose data is no text", '{"context":{},"data":5}', "the data of Argo's event is a number"],
  ["whose data is empty", envelope(""), "the data of Argo's event is not JSON"],
  ["whose data is not UTF-8", '{"context":{},"data":"/w=="}', "the data of Argo's event is not UTF-8"],
  [
    "whose data is unknown",
    envelope('{"a":1,"b c":2}'),
    "the event has none of the forms that are known: it is an object with the keys a and 1 more",
  ],
  [
    "in an event",
    envelope(envelope(resourceEvent("ADD", pod()))),
    "the event has none of the forms that are known: it is an object with the keys context, data",
  ],
])("takes no event of Argo %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});
