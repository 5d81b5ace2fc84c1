import { expect, it } from "vitest";
import { readRequest, type Headers, type Meaning, type RequestKind } from "../src/event/read-request.ts";
import { eventOf, objectOf } from "./support.ts";

const reading = { ruleSet: "rules", stripManagedFields: true, hasEventsRunner: true, hasWorkflows: true };
const sensor = { "x-rules-sender": "sensor", "x-rules-set": "shop" };

function read(kind: RequestKind, body: unknown, headers: Headers = {}): Meaning {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return readRequest(kind, headers, Buffer.from(text), reading);
}

function jobBody(meaning: Meaning): string {
  return meaning.do === "deliver" ? Buffer.from(meaning.job.body).toString() : meaning.do;
}

const order = {
  ruleID: "rule",
  eventType: "added",
  route: "added",
  workflow: { namespace: "actions", template: "t", clusterScope: false, labels: {}, event: "full" },
  event: eventOf("1"),
};

it.each([
  { name: "no JSON", body: "{", problem: "the body is not JSON" },
  { name: "nothing", body: "", problem: "the body is empty" },
  { name: "a list", body: [], problem: "this is no event" },
  { name: "null", body: "null", problem: "this is no event" },
  { name: "no rule", body: { eventType: "added", objects: [{}] }, problem: "ruleID" },
  { name: "an empty rule", body: { ...eventOf("1"), ruleID: "" }, problem: "ruleID" },
  { name: "an unknown class", body: { ...eventOf("1"), eventType: "ADDED" }, problem: "eventType" },
  { name: "no objects", body: { ...eventOf("1"), objects: [] }, problem: "objects" },
  { name: "three objects", body: { ...eventOf("1"), objects: [{}, {}, {}] }, problem: "objects" },
  { name: "a member too many", body: { ...eventOf("1"), more: 1 }, problem: "members that it must not have" },
])("refuses $name, and keeps it as a dead letter from a Sensor", ({ body, problem }) => {
  const refused = read("event", body);
  expect(refused.do === "refuse" ? refused.problem : refused.do).toContain(problem);
  const kept = read("event", body, sensor);
  expect(kept).toMatchObject({ do: "keep", letter: { reason: "invalid", destination: undefined } });
});

it("refuses what is not UTF-8", () => {
  const body = Buffer.from([0x22, 0xff, 0x22]);
  expect(readRequest("event", {}, body, reading)).toEqual({ do: "refuse", problem: "the body is not UTF-8" });
});

it("reads JSON that is nested a hundred thousand times without running out of stack", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const text = `{"eventType":"added","ruleID":"r","objects":[{"a":${deep},"metadata":{"managedFields":[]}}]}`;
  expect(jobBody(read("event", text))).toBe(text.replace('"managedFields":[]', ""));
});

it("hands an event on as it came, digits and order of keys included", () => {
  const text = '{"ruleID":"r", "objects":[{"z":1,"10":12345678901234567890,"a":1.10}],"eventType":"added"}';
  expect(jobBody(read("event", text))).toBe(text);
});

it("leaves managedFields of every object out, unless told to keep them", () => {
  const objects = [1, 2].map((at) => ({ metadata: { uid: `${at}`, managedFields: [{ manager: "a" }] } }));
  const event = { eventType: "modified", ruleID: "r", objects };
  expect(jobBody(read("event", event))).toBe(
    '{"eventType":"modified","ruleID":"r","objects":[{"metadata":{"uid":"1"}},{"metadata":{"uid":"2"}}]}',
  );
  const kept = readRequest("event", {}, Buffer.from(JSON.stringify(event)), { ...reading, stripManagedFields: false });
  expect(jobBody(kept)).toBe(JSON.stringify(event));
});

const applied = "kubectl.kubernetes.io/last-applied-configuration";
const secret = {
  kind: "Secret",
  metadata: { annotations: { [applied]: "leak", other: "shown" } },
  data: { password: "leak" },
  stringData: { password: "leak" },
};

it.each<{ name: string; kind: RequestKind; body: object }>([
  { name: "an event", kind: "event", body: { eventType: "modified", ruleID: "r", objects: [secret, secret] } },
  {
    name: "a change of which one object says its kind otherwise",
    kind: "event",
    body: { eventType: "modified", ruleID: "r", objects: [{ ...secret, kind: "secret" }, secret] },
  },
  { name: "the order of a Workflow", kind: "order", body: { ...order, event: { objects: [secret] } } },
  {
    name: "what is no event",
    kind: "event",
    body: { eventType: "added", ruleID: "r", objects: [secret], more: 1 },
  },
  { name: "what is no order", kind: "order", body: { event: { objects: [secret] } } },
  {
    name: "a dead letter",
    kind: "letter",
    body: { ruleID: "r", eventType: "added", reason: "direct", event: { objects: [secret] } },
  },
])("hides the values of Secrets, old and new, in $name", ({ kind, body }) => {
  const meaning = read(kind, body, sensor);
  const kept = meaning.do === "deliver" ? meaning.job.body : meaning.do === "keep" ? meaning.letter.body : "";
  const text = Buffer.from(kept).toString();
  expect(text).not.toContain("leak");
  expect(text).toContain('"password":"***"');
  expect(text).toContain('"other":"shown"');
});

it("hands the values of Secrets on for a rule that says so", () => {
  const event = { eventType: "added", ruleID: "r", objects: [secret] };
  expect(jobBody(read("event", event, { ...sensor, "x-rules-secrets": "include" }))).toBe(JSON.stringify(event));
});

it("gives every delivery of an event one key, and another one to every other event", () => {
  const key = (body: object, headers: Headers = {}, kind: RequestKind = "event"): string => {
    const meaning = read(kind, body, headers);
    return meaning.do === "deliver" ? meaning.job.key : meaning.do;
  };
  const event = eventOf("1");
  const same = { ...event, objects: [objectOf("1", "1", { data: { other: "text" } })] };
  expect(key(same)).toBe(key(event));
  const others = [
    key(eventOf("2")),
    key(eventOf("1", "2")),
    key({ ...event, ruleID: "other" }),
    key({ ...event, eventType: "deleted" }),
    key(event, { "x-rules-set": "other" }),
    key(order, {}, "order"),
    key({ ...event, objects: [{ a: 1 }] }),
    key({ ...event, objects: [{ a: 2 }] }),
  ];
  expect(new Set([key(event), ...others]).size).toBe(others.length + 1);
});

it("keeps short of an event what goes into logs, and tells it from others all the same", () => {
  const long = "x".repeat(100_000);
  const given = [`${long}a`, `${long}b`].map((name) => {
    const object = {
      apiVersion: name,
      kind: name,
      metadata: { namespace: name, name, uid: name, resourceVersion: name },
    };
    return read("event", { eventType: "added", ruleID: name, objects: [object] }, { "x-rules-set": name });
  });
  const jobs = given.flatMap((meaning) => (meaning.do === "deliver" ? [meaning.job] : []));
  expect(jobs).toHaveLength(2);
  for (const { facts } of jobs) expect(JSON.stringify(facts).length).toBeLessThan(2500);
  expect(jobs[0]?.key).not.toBe(jobs[1]?.key);
  expect(jobs[0]?.orderKey).not.toBe(jobs[1]?.orderKey);
});

it("puts events of one rule about one object in order, and no others", () => {
  const orderKey = (body: object): string => {
    const meaning = read("event", body);
    return meaning.do === "deliver" ? meaning.job.orderKey : meaning.do;
  };
  expect(orderKey(eventOf("1", "1"))).toBe(orderKey(eventOf("1", "2")));
  expect(orderKey(eventOf("1"))).not.toBe(orderKey(eventOf("2")));
  expect(orderKey(eventOf("1"))).not.toBe(orderKey({ ...eventOf("1"), ruleID: "other" }));
});

it("writes what is to be logged to the log, whatever is configured", () => {
  expect(read("event", eventOf("1"), { ...sensor, "x-rules-action": "log" })).toMatchObject({
    do: "log",
    facts: { ruleSet: "shop", ruleId: "rule", eventClass: "added", object: { namespace: "shop", name: "of-1" } },
  });
});

it("does not take an action for another one that it does not know", () => {
  expect(read("event", eventOf("1"), { "x-rules-action": "delete" }).do).toBe("refuse");
});

it.each([
  { name: "an event", kind: "event" as const, body: eventOf("1"), detail: "eventsRunnerBaseURL is not set" },
  {
    name: "the order of a Workflow",
    kind: "order" as const,
    body: order,
    detail: "no Workflows can be created: there is no access to a cluster",
  },
])("keeps $name without destination from a Sensor, and refuses it otherwise", ({ kind, body, detail }) => {
  const none = { ...reading, hasEventsRunner: false, hasWorkflows: false };
  const bytes = Buffer.from(JSON.stringify(body));
  expect(readRequest(kind, {}, bytes, none)).toEqual({ do: "refuse", problem: detail });
  expect(readRequest(kind, sensor, bytes, none)).toMatchObject({
    do: "keep",
    letter: { reason: "noDestination", detail },
  });
});

it.each([
  { reason: "direct", destination: "eventsRunner" },
  { reason: "workflow", destination: undefined },
  { reason: "tooLarge", destination: undefined },
])("keeps a letter of the reason $reason with its event as it came", ({ reason, destination }) => {
  const event = '{"eventType":"added", "ruleID":"r","objects":[{"n":12345678901234567890}]}';
  const text = `{"ruleID":"r","eventType":"added","reason":"${reason}","route":"added","event":${event}}`;
  const meaning = read("letter", text, sensor);
  expect(meaning).toMatchObject({
    do: "keep",
    letter: { reason, destination, facts: { ruleId: "r", ruleSet: "shop" } },
  });
  expect(meaning.do === "keep" && Buffer.from(meaning.letter.body).toString()).toBe(event);
});

it.each([
  { name: "a letter without a reason", kind: "letter" as const, body: { ruleID: "r", eventType: "added", event: {} } },
  { name: "an order without a Workflow", kind: "order" as const, body: { ...order, workflow: undefined } },
  {
    name: "an order with a budget below one",
    kind: "order" as const,
    body: { ...order, budget: { max: 0, seconds: 1 } },
  },
  { name: "an order without objects", kind: "order" as const, body: { ...order, event: {} } },
])("refuses $name", ({ kind, body }) => {
  expect(read(kind, body).do).toBe("refuse");
  expect(read(kind, body, sensor)).toMatchObject({ do: "keep", letter: { reason: "invalid" } });
});
