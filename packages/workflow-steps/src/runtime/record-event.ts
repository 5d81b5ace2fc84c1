import { randomBytes } from "node:crypto";
import type { ApiRequest, KubernetesApi } from "../api/kubernetes-api.ts";
import { statusOf, succeeded } from "../api/problem.ts";
import { isNormal, type Outcome } from "../outcome/outcome.ts";
import type { Log } from "./log.ts";
import type { Target } from "./step.ts";

/** Time for it, in ms: the step has come to its end, and others wait for it. */
const timeLimit = 5000;

/**
 * Records an outcome on the target as a Kubernetes Event, which `kubectl describe` shows
 * (https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/). That it cannot be recorded is logged
 * and changes nothing else.
 */
export async function recordEvent(
  api: KubernetesApi,
  target: Target,
  outcome: Outcome,
  { step, ruleId, log }: { readonly step: string; readonly ruleId: string; readonly log: Log },
): Promise<void> {
  // Events on objects of the cluster are kept in this namespace; Kubernetes takes them nowhere else.
  const namespace = target.namespace === "" ? "default" : target.namespace;
  const { apiVersion, kind, name, uid } = target;
  const now = new Date().toISOString().replace(/\.[0-9]+Z$/, "Z");
  const request: ApiRequest = {
    verb: "create",
    apiGroup: "",
    version: "v1",
    resource: "events",
    namespace,
    body: {
      apiVersion: "v1",
      kind: "Event",
      metadata: { name: `${eventPrefix(name)}.${randomBytes(8).toString("hex")}`, namespace },
      involvedObject: { apiVersion, kind, namespace: target.namespace, name, uid },
      type: isNormal(outcome.result) ? "Normal" : "Warning",
      reason: outcome.reason,
      // Kubernetes takes 1024 characters.
      message: `rule ${ruleId}: ${outcome.message}`.slice(0, 1000),
      source: { component: step },
      reportingComponent: step,
      reportingInstance: "",
      firstTimestamp: now,
      lastTimestamp: now,
      count: 1,
    },
  };
  const answer = await api.request(request, AbortSignal.timeout(timeLimit));
  // It is there already when an earlier try of the same request got no answer.
  if (succeeded(answer) || statusOf(answer) === 409) return;
  const detail = "code" in answer ? answer.code : String(answer.status);
  log.warn("no Event was recorded on the target", { detail });
}

/** Names of Events are DNS subdomains; names of some kinds are none. */
function eventPrefix(name: string): string {
  const prefix = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]/g, "-")
    .slice(0, 200)
    .replaceAll(/^[.-]+|[.-]+$/g, "");
  return prefix.replaceAll(/\.(?=[.-])|(?<=[.-])\./g, "-") || "object";
}
