import { expect, it } from "vitest";
import { base64, envelope, read, request } from "./shapes.ts";

const received = Date.UTC(2026, 10, 22, 3, 0, 0, 123);
const staged = Date.UTC(2026, 10, 22, 4, 0, 0, 654);

/** An audit event of the level Metadata, about a shell in a pod; more of it, or less, by `more`. */
function audit(reference: object | undefined, more: object = {}): string {
  return JSON.stringify({
    kind: "Event",
    apiVersion: "audit.k8s.io/v1",
    level: "Metadata",
    auditID: "0c1e8b9a-8f3a-4f2a-a9f1-000000000001",
    stage: "ResponseComplete",
    requestURI: "/api/v1/namespaces/shop/pods/web-0/exec?command=%3B+rm+-rf+%2F",
    verb: "create",
    user: { username: "system:serviceaccount:shop:{{workflow.name}}", groups: ["$(id)"] },
    sourceIPs: ["10.0.0.1"],
    objectRef: reference,
    responseStatus: { metadata: {}, code: 101 },
    requestReceivedTimestamp: "2026-11-22T03:00:00.123456Z",
    stageTimestamp: "2026-11-22T04:00:00.654321Z",
    ...more,
  });
}

const shell = { resource: "pods", namespace: "shop", name: "web-0", apiVersion: "v1", subresource: "exec" };
const whole = { resource: "pods", namespace: "shop", name: "web-0", apiVersion: "v1" };
const subject = { apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web-0", uid: "", labels: {} };

it("reads an audit event, character by character", () => {
  const text = audit(shell).replace('"metadata":{}', '"metadata":{},"n":12345678901234567890');
  const shapes = [text, base64(text), request(text), envelope(request(text)), base64(envelope(request(text)))];
  for (const shape of shapes) {
    expect(read(shape)).toEqual({ kind: "audit", text, subject, happenedAt: received });
  }
});

const answer = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "web-0", namespace: "shop", uid: "u-1", labels: { app: "web" } },
};
const deployment = { resource: "deployments", namespace: "shop", name: "web", apiGroup: "apps", apiVersion: "v1" };

it.each<readonly [string, string, object]>([
  ["the reference", audit({ ...shell, uid: "u-1" }), { ...subject, uid: "u-1" }],
  [
    "the answer",
    audit(whole, { verb: "update", responseObject: answer }),
    { ...subject, uid: "u-1", labels: { app: "web" } },
  ],
  [
    "the answer, whose name was made up",
    audit({ ...whole, name: undefined }, { responseObject: answer }),
    { ...subject, uid: "u-1", labels: { app: "web" } },
  ],
  [
    "the reference before the answer",
    audit({ ...whole, uid: "u-0" }, { responseObject: answer }),
    { ...subject, uid: "u-0", labels: { app: "web" } },
  ],
  [
    "no answer about something else",
    audit(whole, { responseObject: { ...answer, metadata: { ...answer.metadata, name: "web-1" } } }),
    subject,
  ],
  [
    "no answer about another namespace",
    audit(whole, { responseObject: { ...answer, metadata: { ...answer.metadata, namespace: "x" } } }),
    subject,
  ],
  ["no answer to a subresource", audit(shell, { responseObject: { ...answer, kind: "PodExecOptions" } }), subject],
  [
    "no status",
    audit(whole, { verb: "delete", responseObject: { kind: "Status", apiVersion: "v1", metadata: {}, code: 403 } }),
    subject,
  ],
  [
    "its own kind",
    audit(deployment, {
      verb: "patch",
      responseObject: { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web", namespace: "shop" } },
    }),
    { ...subject, apiVersion: "apps/v1", kind: "Deployment", name: "web" },
  ],
  [
    "no kind of a projection",
    audit(deployment, {
      responseObject: {
        apiVersion: "meta.k8s.io/v1",
        kind: "PartialObjectMetadata",
        metadata: { name: "web", namespace: "shop", uid: "u-1" },
      },
    }),
    { ...subject, apiVersion: "apps/v1", kind: "", name: "web", uid: "u-1" },
  ],
  [
    "no kind that only looks like a pod",
    audit({ resource: "pods", namespace: "shop", name: "web-0", apiGroup: "metrics.k8s.io", apiVersion: "v1" }),
    { ...subject, apiVersion: "metrics.k8s.io/v1", kind: "" },
  ],
  [
    "a role",
    audit({ resource: "clusterroles", name: "system:node", apiGroup: "rbac.authorization.k8s.io", apiVersion: "v1" }),
    { apiVersion: "rbac.authorization.k8s.io/v1", kind: "", namespace: "", name: "system:node", uid: "", labels: {} },
  ],
])("knows the object by %s", (_, text, want) => {
  expect(read(text)).toEqual(expect.objectContaining({ kind: "audit", subject: want }));
});

it.each<readonly [string, string]>([
  ["for a list", audit({ resource: "pods", namespace: "shop", apiVersion: "v1" }, { verb: "list" })],
  ["for no object", audit(undefined, { verb: "get", requestURI: "/healthz" })],
])("is about no object after a request %s", (_, text) => {
  expect(read(text)).toEqual({ kind: "audit", text, subject: undefined, happenedAt: received });
});

it.each<readonly [string, string, number | undefined]>([
  ["begins, for a session that goes on", audit(shell), received],
  ["begins, for a change", audit(whole, { verb: "patch" }), received],
  ["ends, for a creation", audit(whole), staged],
  ["does not say", audit(shell, { requestReceivedTimestamp: undefined }), undefined],
])("takes for its time when the request %s", (_, text, happenedAt) => {
  expect(read(text)).toMatchObject({ happenedAt });
});

const missing = (field: string): string => `the ${field} of the object is missing, or none that Kubernetes admits`;

it.each<readonly [string, string, string]>([
  ["a name that is a command", audit({ ...whole, name: "; rm -rf /" }), missing("name")],
  ["a namespace that is a path", audit({ ...whole, namespace: "../../x" }), missing("namespace")],
  ["no version", audit({ ...whole, apiVersion: undefined }), missing("apiVersion")],
  [
    "a name that is a number",
    audit({ ...whole, name: 5 }),
    "the objectRef of the audit event holds other things than texts",
  ],
  ["an objectRef that is a list", audit([]), "the objectRef of the audit event is no object"],
  [
    "a time that is none",
    audit(shell, { requestReceivedTimestamp: "now" }),
    "a time of the audit event is none of RFC 3339",
  ],
  [
    "labels that are no texts",
    audit(whole, { responseObject: { ...answer, metadata: { ...answer.metadata, labels: { a: 1 } } } }),
    "the labels of the object are no texts",
  ],
])("takes no audit event with %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});

it("takes no lists of audit events, and no other version", () => {
  const list = JSON.stringify({ kind: "EventList", apiVersion: "audit.k8s.io/v1", items: [] });
  const old = audit(shell).replace("audit.k8s.io/v1", "audit.k8s.io/v1beta1");
  for (const text of [list, old]) expect(read(text)).toHaveProperty("problem");
});
