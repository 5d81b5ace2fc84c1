import { end } from "../outcome/outcome.ts";
import type { Prepared, Step, StepRun, Target } from "../runtime/step.ts";
import { deletePod } from "./delete-pod.ts";
import { findPod } from "./find-pod.ts";
import { checkHealthy, claimHealthy } from "./min-healthy.ts";
import { readOptions } from "./options.ts";
import { checkOwner } from "./owner.ts";

/** Deletes or evicts the pod of the event, and only that pod. */
export const podDelete: Step = { name: "pod-delete", targetOf, prepare };

function targetOf({ event: { kind: shape, subject }, parameters }: StepRun): Target {
  // Whatever the event is about: a mistake in the parameters is to be seen at the first one.
  readOptions(parameters);
  // An alert may be about no pod; the body of any request never says which pod is meant.
  if (shape === "other") end("badInput", "NotAPod", "the event is of no kind that names a pod");
  if (subject === undefined) end("nothing", "NoPod", "the event is about no pod");
  const { apiVersion, kind, namespace, name } = subject;
  if (apiVersion !== "v1" || kind !== "Pod" || namespace === "") {
    end(
      "badInput",
      "NotAPod",
      `the event is about ${kind === "" ? "an object" : kind} of ${apiVersion}, which is no pod`,
    );
  }
  return { ...subject, words: `the pod ${namespace}/${name}` };
}

async function prepare(run: StepRun, target: Target | undefined): Promise<Prepared> {
  if (target === undefined) throw new Error("this is a bug: pod-delete without a pod");
  const { namespace, words } = target;
  const options = readOptions(run.parameters);
  const { minHealthy } = options;
  const pod = await findPod(run, target);
  checkOwner(pod, words, options.allowStandalone);
  const found: Target = { ...target, uid: pod.uid, labels: pod.labels };
  // Before cool-down and budget, so that what they are asked for can be done; and once more with the claim.
  if (minHealthy) await checkHealthy(run, pod, namespace, minHealthy);
  return {
    target: found,
    intent: `${options.evict ? "evict" : "delete"} ${words}`,
    ...(minHealthy ? { claim: () => claimHealthy(run, pod, namespace, minHealthy) } : {}),
    act: () => deletePod(run, found, options),
  };
}
