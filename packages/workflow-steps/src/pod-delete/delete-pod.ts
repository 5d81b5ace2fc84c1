import { memberOf, textAt } from "@argo-rules/contracts/steps";
import type { ApiAnswer, ApiRequest } from "../api/kubernetes-api.ts";
import { endByAnswer, succeeded } from "../api/problem.ts";
import { Ended, type Outcome } from "../outcome/outcome.ts";
import type { StepRun, Target } from "../runtime/step.ts";
import { findPod, gone } from "./find-pod.ts";
import type { Options } from "./options.ts";

/**
 * Deletes or evicts a pod by its uid, so that a successor of the same name stays. What was done already counts as done, or
 * as nothing to do when somebody else did it.
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/
 */
export async function deletePod(run: StepRun, pod: Target, options: Options): Promise<Outcome> {
  const { api, signal } = run;
  const { evict } = options;
  const request = evict ? eviction(pod, options) : deletion(pod, options);
  const answer = await api.request(request, signal);
  const [reason, done] = evict ? ["PodEvicted", "evicted"] : ["PodDeleted", "deleted"];
  if ("code" in answer) endByAnswer(answer, request);
  if (succeeded(answer)) return { result: "done", reason, message: `${done} ${pod.words}` };
  // An earlier try may have done it: then the pod is gone, or on its way out, or has a successor.
  const byEarlierTry = (): Outcome => ({ result: "done", reason, message: `${done} ${pod.words}` });
  if (answer.status === 404) return answer.repeated ? byEarlierTry() : gone(pod);
  if (answer.status === 409) return conflict(run, pod, answer, request).catch(unlessDone(answer, byEarlierTry));
  if (answer.status === 429 && evict) endByBudget(pod, answer);
  endByAnswer(answer, request);
}

function deletion({ namespace, name, uid }: Target, options: Options): ApiRequest {
  return {
    verb: "delete",
    apiGroup: "",
    version: "v1",
    resource: "pods",
    namespace,
    name,
    body: {
      apiVersion: "v1",
      kind: "DeleteOptions",
      ...deleteOptions(uid, options),
    },
  };
}

function eviction({ namespace, name, uid }: Target, options: Options): ApiRequest {
  return {
    verb: "create",
    apiGroup: "",
    version: "v1",
    resource: "pods/eviction",
    namespace,
    name,
    body: {
      apiVersion: "policy/v1",
      kind: "Eviction",
      metadata: { name, namespace },
      deleteOptions: deleteOptions(uid, options),
    },
  };
}

function deleteOptions(uid: string, { gracePeriodSeconds }: Options): object {
  return { preconditions: { uid }, ...(gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds }) };
}

/** A successor has the name by now, or it was another conflict, which may pass. */
async function conflict(run: StepRun, pod: Target, answer: ApiAnswer, request: ApiRequest): Promise<never> {
  await findPod(run, pod);
  endByAnswer(answer, request);
}

/** Takes "nothing to do" for done when an earlier try may have done it. */
function unlessDone({ repeated }: ApiAnswer, done: () => Outcome): (error: unknown) => Outcome {
  return (error) => {
    if (repeated && error instanceof Ended && error.outcome.result === "nothing") return done();
    throw error;
  };
}

/** A disruption budget does not allow it now; it may later. */
function endByBudget(pod: Target, { object, repeated }: ApiAnswer): never {
  const causes = memberOf(memberOf(object, "details"), "causes");
  const messages = (Array.isArray(causes) ? causes : []).map((cause) => textAt(cause, "message"));
  // What the API server writes of it, and nothing that anybody else could have written.
  const told = messages.find((message) =>
    /^The disruption budget [a-z0-9.-]{1,253} needs [0-9]+ healthy pods and has [0-9]+ currently$/.test(message),
  );
  const why = told ?? "a disruption budget, or the load of the API server, does not allow it now";
  const message = `${pod.words} was not evicted: ${why}`;
  const unchanged = repeated ? {} : { unchanged: true as const };
  throw new Ended({ result: "failed", reason: "DisruptionBudget", message, ...unchanged });
}
