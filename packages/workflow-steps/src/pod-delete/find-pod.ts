import type { ApiRequest } from "../api/kubernetes-api.ts";
import { endByAnswer, succeeded } from "../api/problem.ts";
import { end } from "../outcome/outcome.ts";
import type { StepRun, Target } from "../runtime/step.ts";
import { readPod, type Pod } from "./pod.ts";

/**
 * The pod of an event as it is now. Ends the step with nothing to do when it is gone, replaced by another one of the same
 * name, or on its way out.
 */
export async function findPod(run: StepRun, target: Target): Promise<Pod> {
  const { api, signal } = run;
  const { namespace, name, words } = target;
  const request: ApiRequest = { verb: "get", apiGroup: "", version: "v1", resource: "pods", namespace, name };
  const answer = await api.request(request, signal);
  if ("code" in answer) endByAnswer(answer, request);
  if (answer.status === 404) gone(target);
  const pod = succeeded(answer) ? readPod(answer.object) : undefined;
  if (pod === undefined) endByAnswer(answer, request);
  if (isSuccessor(run, target, pod)) {
    end("nothing", "PodReplaced", `${words} is another pod by now: the one of the event is gone`);
  }
  if (pod.terminating) end("nothing", "PodTerminating", `${words} is being deleted already`);
  return pod;
}

export function gone({ words }: Target): never {
  return end("nothing", "PodGone", `${words} is gone already`);
}

/**
 * By uid; where the event has none, by time. The API server tells it in whole seconds: a pod that was created in the
 * second of the event may be the one before or after it, and counts as after.
 */
function isSuccessor({ event: { happenedAt } }: StepRun, { uid, words }: Target, pod: Pod): boolean {
  if (uid !== "") return pod.uid !== uid;
  if (happenedAt === undefined) {
    end("badInput", "NoIdentity", `the event says neither the uid of ${words} nor when it happened`);
  }
  return !(pod.createdAt < Math.floor(happenedAt / 1000) * 1000);
}
