import { expect, it } from "vitest";
import { envelope, read, resourceEvent } from "./shapes.ts";

// Identities go into paths of requests, into logs and into names: what Kubernetes would not admit goes no further.

function objectWith(object: object, metadata: object = {}): string {
  const whole = { name: "web-0", namespace: "shop", uid: "u-1", ...metadata };
  return JSON.stringify({ apiVersion: "v1", kind: "Pod", ...object, metadata: whole });
}

const hostile = [
  "",
  "; rm -rf /",
  '"; rm -rf /"',
  "$(id)",
  "`id`",
  "{{workflow.name}}",
  "-rf",
  "--all",
  "..",
  ".",
  "a/b",
  "a%2fb",
  "a?b=c",
  "a#b",
  "a b",
  "a\nb",
  "web-0\n",
  "a\u0000b",
  "a\u2028b",
  "\ud800",
  "ä",
  "ａ",
  "a..b/",
  "web-0-",
  "x".repeat(300),
] as const;

for (const field of ["namespace", "name", "uid"] as const) {
  it.each(hostile.filter((text) => field !== "namespace" || text !== "").map((text) => JSON.stringify(text)))(
    `takes no ${field} %s, and does not show it`,
    (text) => {
      const object = objectWith({}, { [field]: JSON.parse(text) as string });
      expect(read(envelope(resourceEvent("ADD", object)))).toEqual({
        problem: `the ${field} of the object is missing, or none that Kubernetes admits`,
      });
    },
  );
}

it.each<readonly [string, unknown]>([
  ["name", "Web"],
  ["name", "a..b"],
  ["name", "a_b"],
  ["name", "a:b"],
  ["name", "x".repeat(64)],
  ["name", `${"x".repeat(60)}.`.repeat(5).slice(0, -1)],
  ["name", 5],
  ["name", ["web-0"]],
  ["namespace", "a.b"],
  ["namespace", "x".repeat(64)],
  ["namespace", 5],
  ["uid", { toString: 1 }],
  ["uid", "u".repeat(64)],
])("takes no pod with the %s %j", (field, value) => {
  expect(read(envelope(resourceEvent("ADD", objectWith({}, { [field]: value }))))).toHaveProperty("problem");
});

it.each<readonly [string, unknown]>([
  ["apiVersion", ""],
  ["apiVersion", "v1/"],
  ["apiVersion", "/v1"],
  ["apiVersion", "a/b/v1"],
  ["apiVersion", "../v1"],
  ["apiVersion", "Apps/v1"],
  ["apiVersion", 1],
  ["kind", ""],
  ["kind", "Pod\n"],
  ["kind", "9Pod"],
  ["kind", "P".repeat(64)],
  ["kind", "Pod-"],
  ["kind", "Pod/x"],
  ["kind", null],
])("takes no object with the %s %j", (field, value) => {
  expect(read(envelope(resourceEvent("ADD", objectWith({ [field]: value }))))).toEqual({
    problem: `the ${field} of the object is missing, or none that Kubernetes admits`,
  });
});

it.each<readonly [string, object]>([
  ["v1", { name: "a" }],
  ["v1", { name: `${"x".repeat(63)}.${"y".repeat(63)}.0.z-z` }],
  ["v1", { name: "10.0.0.1", namespace: "kube-node-lease" }],
  ["v1", { uid: "9b8e2c1a-5b0e-4d0f-9c7a-0123456789ab" }],
  ["v1", { namespace: "" }],
  ["v1", { namespace: undefined }],
  ["v1", { namespace: null }],
  ["rbac.authorization.k8s.io/v1", { name: "system:controller:node-controller" }],
  ["image.openshift.io/v1", { name: "sha256:0A" }],
  ["networking.k8s.io/v1beta1", { name: "2001:db8::1", namespace: undefined }],
])("takes an object of %s with %j", (apiVersion, metadata) => {
  const { namespace, ...other } = metadata as Record<string, unknown>;
  expect(read(envelope(resourceEvent("ADD", objectWith({ apiVersion }, metadata))))).toMatchObject({
    subject: { apiVersion, ...other, ...("namespace" in metadata ? { namespace: namespace ?? "" } : {}) },
  });
});

it.each(["system:a/b", "a%b", "..", "a b", "{{x}}", "-a", "a:"])("takes no role with the name %s", (name) => {
  const object = objectWith({ apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role" }, { name });
  expect(read(envelope(resourceEvent("ADD", object)))).toHaveProperty("problem");
});
