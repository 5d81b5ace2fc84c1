import type { StoredPod } from "./pods.ts";
import type { Arguments } from "./world.ts";

export function base64(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64");
}

/** What a Workflow of pod-delete gets about a pod that changed: a reference, as Sensors write it. */
export function referenceTo(pod: StoredPod, ruleId: string = "rule"): Arguments {
  const { namespace, name, uid, resourceVersion } = pod.metadata;
  const reference = { apiVersion: "v1", kind: "Pod", namespace, name, uid, resourceVersion };
  return { event: base64({ eventType: "modified", ruleID: ruleId, reference }), uid, ruleId };
}

/** An event of Argo's resource source, as it arrives with `event: full`. */
export function argoEvent(pod: object): string {
  const data = { type: "UPDATE", body: pod, oldBody: pod, group: "", version: "v1", resource: "pods" };
  return JSON.stringify({ context: { id: "1", type: "resource" }, data: base64(data) });
}

/** An alert as Falcosidekick sends it, through the webhook of an EventSource. */
export function falcoAlert(fields: object, time: string = new Date(Date.now() + 60_000).toISOString()): string {
  const alert = { rule: "Terminal shell in container", priority: "Notice", output: "…", time, output_fields: fields };
  const data = { header: { "Content-Type": ["application/json"] }, body: alert };
  return JSON.stringify({ context: { id: "1", type: "webhook" }, data: base64(data) });
}

/** An audit event as the API server's webhook sends it. */
export function auditEvent(pod: StoredPod): string {
  const { namespace, name, uid } = pod.metadata;
  const time = new Date(Date.now() + 60_000).toISOString();
  return base64({
    apiVersion: "audit.k8s.io/v1",
    kind: "Event",
    level: "Metadata",
    auditID: "7b0f2a52-0b9b-4c3f-9d5e-1f2e3d4c5b6a",
    stage: "ResponseComplete",
    requestURI: `/api/v1/namespaces/${namespace}/pods/${name}/exec`,
    verb: "create",
    user: { username: "somebody" },
    objectRef: { resource: "pods", namespace, name, uid, apiVersion: "v1", subresource: "exec" },
    requestReceivedTimestamp: time,
    stageTimestamp: time,
  });
}
