import { expect, it } from "vitest";
import { base64, envelope, pod, podSubject, read, request, ruleId } from "./shapes.ts";

const old = pod({ resourceVersion: "6" });

function normalized(eventType: string, ...objects: readonly string[]): string {
  return `{ "eventType":"${eventType}" ,"ruleID":"${ruleId}","objects":[${objects.join(" , ")}]}\n`;
}

it.each<readonly [string, string]>([
  ["added", normalized("added", pod())],
  ["entered", normalized("added", pod())],
  ["modified", normalized("modified", old, pod())],
  ["deleted", normalized("deleted", pod())],
  ["left", normalized("deleted", pod())],
])("hands a normalized event of the route %s on as it is", (route, text) => {
  const want = { kind: "resource", text, subject: podSubject, happenedAt: undefined };
  for (const shape of [text, base64(text), envelope(text)]) expect(read(shape, route)).toEqual(want);
});

const reference = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  namespace: "shop",
  name: "web",
  uid: "u-1",
  resourceVersion: "7",
};

function referring(parts: object, more: object = {}): string {
  return JSON.stringify({ eventType: "added", ruleID: ruleId, reference: { ...reference, ...parts }, ...more });
}

it("hands a reference on as it is", () => {
  const { resourceVersion, ...identity } = reference;
  for (const text of [referring({}), base64(referring({}))]) {
    expect(read(text, "entered")).toEqual({
      kind: "reference",
      text: referring({ resourceVersion }),
      subject: { ...identity, labels: {} },
      happenedAt: undefined,
    });
  }
  const cluster = { apiVersion: "v1", kind: "Node", namespace: "", name: "worker-1" };
  expect(read(referring(cluster))).toMatchObject({ subject: cluster });
});

const missing = (field: string): string => `the ${field} of the object is missing, or none that Kubernetes admits`;
const parts =
  "the reference of the event does not have the parts apiVersion, kind, namespace, name, uid, resourceVersion";
const objectsOf = (route: string, count: number): string =>
  `the event does not hold the objects of the route ${route}, ${count} in a list`;

it.each<readonly [string, string, string]>([
  ["of another rule", normalized("added", pod()).replace(ruleId, "rule-2"), "the event is one of another rule"],
  [
    "of another class",
    normalized("deleted", pod()),
    "the event is not of the class that the route added reports, added",
  ],
  ["without an object", normalized("added"), objectsOf("added", 1)],
  ["with too many objects", normalized("added", old, pod()), objectsOf("added", 1)],
  ["with a text for an object", normalized("added", '"x"'), objectsOf("added", 1)],
  ["with an object for a list", normalized("added").replace("[]", "{}"), objectsOf("added", 1)],
  [
    "with another member",
    normalized("added", pod()).replace("{", '{"extra":1,'),
    "the event has other members than eventType, ruleID, objects",
  ],
  ["whose object has no name", normalized("added", pod({ name: undefined })), missing("name")],
  [
    "with labels that are no texts",
    normalized("added", pod({ labels: { "rule-compiler/protected": true } })),
    "the labels of the object are no texts",
  ],
  ["with labels in a list", normalized("added", pod({ labels: [] })), "the labels of the object are no texts"],
])("takes no normalized event %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});

it.each<readonly [string, string, string]>([
  ["of another rule", referring({}, { ruleID: "x" }), "the event is one of another rule"],
  ["without a uid", referring({ uid: "" }), "the reference of the event names no kind or no uid"],
  ["without a kind", referring({ kind: "" }), "the reference of the event names no kind or no uid"],
  ["whose uid is null", referring({ uid: null }), missing("uid")],
  ["without a name", referring({ name: undefined }), parts],
  ["with a number for its version", referring({ resourceVersion: 7 }), parts],
  ["with another part", referring({ labels: {} }), parts],
  ["that is a text", referring({}).replace(/"reference":\{.*\}/, '"reference":"x"}'), parts],
  [
    "beside objects",
    referring({}, { objects: [] }),
    "the event has none of the forms that are known: it is an object with the keys eventType, ruleID, reference, objects",
  ],
])("takes no reference %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});

it("is about the last of its objects", () => {
  const text = normalized("modified", pod({ labels: { was: "here" }, resourceVersion: "6" }), pod());
  expect(read(text, "modified")).toEqual(expect.objectContaining({ subject: podSubject }));
});

it("takes an object for the one of an event only from our own Sensors and forwarder", () => {
  const text = normalized("added", pod());
  expect(read(envelope(request(text)))).toEqual({
    kind: "other",
    text: text.trim(),
    subject: undefined,
    happenedAt: undefined,
  });
});
