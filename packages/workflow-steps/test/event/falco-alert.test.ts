import { expect, it } from "vitest";
import { base64, envelope, openEnvelope, read, request } from "./shapes.ts";

// As Falcosidekick 2.34 sends it, to a webhook and as a CloudEvent.
function alert(fields: object | null, more: object = {}): string {
  const whole = {
    uuid: "6b0f0a4e-2b54-4d0f-9e0a-1f1f1f1f1f1f",
    output: '12:00:00.123456789: Notice A shell "; rm -rf /" $(id) {{workflow.name}}',
    priority: "Notice",
    rule: "Terminal shell in container",
    time: "2026-11-22T03:00:00.123456789Z",
    source: "syscall",
    output_fields: fields,
    tags: ["shell"],
    hostname: "worker-1",
    ...more,
  };
  return JSON.stringify(whole).replace('"ticks"', "1795316400123456789");
}

const fields = {
  "evt.time": "ticks",
  "k8s.ns.name": "shop",
  "k8s.pod.name": "web-0",
  "proc.cmdline": "sh -c \u2028",
};
const subject = { apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web-0", uid: "", labels: {} };
const happenedAt = Date.UTC(2026, 10, 22, 3, 0, 0, 123);

function cloudEvent(data: string): string {
  const head = `"specversion":"1.0","id":"1","source":"https://falco.org","type":"falco.rule.output.v1"`;
  return `{${head},"datacontenttype":"application/json",${data}}`;
}

const headers = {
  "Ce-Specversion": ["1.0"],
  "Ce-Id": ["1"],
  "Ce-Source": ["https://falco.org"],
  "Ce-Type": ["falco.rule.output.v1"],
};

it.each<readonly [string, (text: string) => string]>([
  ["bare", (text) => text],
  ["in base64", base64],
  ["in a request", request],
  ["in an event of Argo", (text) => envelope(request(text))],
  ["in an event of Argo in base64", (text) => base64(envelope(request(text)))],
  ["in an event of Argo whose data is JSON", (text) => openEnvelope(request(text))],
  ["as the data of an event of Argo", envelope],
  ["in a CloudEvent in binary mode", (text) => envelope(request(text, headers))],
  ["in a CloudEvent", (text) => envelope(request(cloudEvent(`"data":${text}`)))],
  ["in a CloudEvent with base64", (text) => envelope(request(cloudEvent(`"data_base64":"${base64(text)}"`)))],
  ["in a bare CloudEvent", (text) => cloudEvent(`"data":${text}`)],
])("reads an alert %s, character by character", (_, shaped) => {
  const text = alert(fields);
  expect(text).toContain(":1795316400123456789,");
  expect(read(shaped(text))).toEqual({ kind: "falco", text, subject, happenedAt });
});

it("knows the uid of a pod where Falco does", () => {
  expect(read(alert({ ...fields, "k8s.pod.uid": "u-1" }))).toMatchObject({ subject: { ...subject, uid: "u-1" } });
  expect(read(alert({ ...fields, "k8s.pod.uid": null }))).toMatchObject({ subject });
});

it.each<readonly [string, string]>([
  ["whose fields are null", alert({ "k8s.ns.name": null, "k8s.pod.name": null })],
  ["whose fields are empty", alert({ "k8s.ns.name": "", "k8s.pod.name": "" })],
  ["whose fields are not available", alert({ "k8s.ns.name": "<NA>", "k8s.pod.name": "<NA>" })],
  ["with a namespace alone", alert({ "k8s.ns.name": "shop", "k8s.pod.name": null })],
  ["with a pod alone", alert({ "k8s.pod.name": "web-0" })],
  ["from outside of pods", alert({ "proc.cmdline": "sh" })],
  ["without fields", alert(null)],
  ["of another source", alert({ "ka.target.name": "web-0" }, { source: "k8s_audit" })],
  ["that is Falcosidekick's test", alert({ "proc.name": "falcosidekick" }, { rule: "Test rule", priority: "Debug" })],
])("is about no object for an alert %s", (_, text) => {
  expect(read(text)).toEqual({ kind: "falco", text, subject: undefined, happenedAt });
});

it("reads the time of an alert in any zone", () => {
  expect(read(alert(fields, { time: "2026-11-22T05:00:00+02:00" }))).toMatchObject({
    happenedAt: Date.UTC(2026, 10, 22, 3),
  });
});

const missing = (field: string): string => `the ${field} of the object is missing, or none that Kubernetes admits`;

it.each<readonly [string, string, string]>([
  ["a pod that is a number", alert({ ...fields, "k8s.pod.name": 5 }), missing("name")],
  ["a pod that is false", alert({ ...fields, "k8s.pod.name": false }), missing("name")],
  ["a pod that is a command", alert({ ...fields, "k8s.pod.name": "$(id)" }), missing("name")],
  ["a namespace that is a list", alert({ ...fields, "k8s.ns.name": ["shop"] }), missing("namespace")],
  ["a namespace that is a path", alert({ ...fields, "k8s.ns.name": "../kube-system" }), missing("namespace")],
  ["a uid that is a number", alert({ ...fields, "k8s.pod.uid": 5 }), missing("uid")],
  ["fields in a list", alert([]), "the output_fields of the alert are no object"],
  ["no time", alert(fields, { time: "yesterday" }), "the time of the alert is none of RFC 3339"],
  ["a time in ticks", alert(fields, { time: 1_795_316_400 }), "the time of the alert is none of RFC 3339"],
  ["a day that is none", alert(fields, { time: "2026-11-31T00:00:00Z" }), "the time of the alert is none of RFC 3339"],
  [
    "an hour that is none",
    alert(fields, { time: "2026-11-30T25:00:00Z" }),
    "the time of the alert is none of RFC 3339",
  ],
])("takes no alert with %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});

it("takes no field from the prototype of an object", () => {
  const inherited = alert(fields).replace('"k8s.ns.name":"shop"', '"__proto__":{"k8s.ns.name":"kube-system"}');
  expect(read(inherited)).toMatchObject({ kind: "falco", subject: undefined });
});
