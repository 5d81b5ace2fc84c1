import { hash } from "node:crypto";
import { memberOf, textAt } from "@argo-rules/contracts/steps";
import type { ApiRequest } from "../api/kubernetes-api.ts";
import { endByAnswer, statusOf, succeeded } from "../api/problem.ts";
import { claimNotes, claimsSince, withoutClaim, type Claims } from "../guard/claims.ts";
import { editLease, readLease, type LeaseName } from "../guard/lease.ts";
import type { Release } from "../guard/limits.ts";
import { end } from "../outcome/outcome.ts";
import type { StepRun } from "../runtime/step.ts";
import { readPod, type Pod } from "./pod.ts";

/** Healthy replicas that have to be left: a number, or a share of the replicas there are. */
export type MinHealthy = { readonly count: number } | { readonly percent: number };

/** Pods of one request; pods with long managedFields make some hundred KiB of it. */
const pageSize = 100;

/** So often a list is begun. */
const mostLists = 3;

/** A deletion that was claimed so long ago, in seconds, and is not seen yet was never carried out. */
const claimSeconds = 600;

/** Pods are spread over so many Leases, which all rules share: replicas are of one owner, whatever rule deletes them. */
const leases = 16;

/** Refuses when too few healthy replicas of the pod's controller would be left. Claims nothing. */
export async function checkHealthy(run: StepRun, pod: Pod, namespace: string, wanted: MinHealthy): Promise<void> {
  const look = (claims: Claims | undefined, now: number): Promise<void> =>
    checkLeft(run, pod, namespace, wanted, claimsSince(claims ?? {}, now, claimSeconds));
  await readLease(run.api, leaseOf(pod), claimNotes, look, run.signal);
}

/**
 * Does the same, and notes the pod as one that is about to go: steps that count replicas of its controller at the same time
 * do not count it any more. Gives what takes the note back.
 */
export async function claimHealthy(run: StepRun, pod: Pod, namespace: string, wanted: MinHealthy): Promise<Release> {
  const { api, signal } = run;
  const lease = leaseOf(pod);
  const by = ownerOf(pod);
  await editLease(
    api,
    lease,
    claimNotes,
    async (noted, now): Promise<Claims> => {
      const claims = claimsSince(noted ?? {}, now, claimSeconds);
      await checkLeft(run, pod, namespace, wanted, claims);
      return { ...claims, [keyOf(pod)]: { by, at: now } };
    },
    signal,
  );
  const edit = (noted: Claims | undefined): Claims | undefined => noted && withoutClaim(noted, keyOf(pod));
  return (whole) => editLease(api, lease, claimNotes, edit, whole);
}

async function checkLeft(run: StepRun, pod: Pod, namespace: string, wanted: MinHealthy, claims: Claims): Promise<void> {
  const owner = ownerOf(pod);
  const replicas = (await listPods(run, namespace)).filter(
    (one) => !one.terminating && !one.ended && ownerOf(one) === owner,
  );
  const left = replicas.filter((one) => one.uid !== pod.uid && one.ready && !Object.hasOwn(claims, keyOf(one))).length;
  const least = "count" in wanted ? wanted.count : Math.ceil((replicas.length * wanted.percent) / 100);
  if (left >= least) return;
  const told = "count" in wanted ? String(least) : `${least} (${wanted.percent} % of ${replicas.length})`;
  end("refused", "TooFewHealthy", `${left} healthy replicas of its controller would be left, and ${told} have to be`);
}

/** All pods of a namespace, as they were at one moment. */
async function listPods(run: StepRun, namespace: string): Promise<readonly Pod[]> {
  for (let begun = 1; ; begun++) {
    const found = await listOnce(run, namespace, begun < mostLists);
    if (found) return found;
  }
}

/**
 * Undefined where the list must be begun anew, since the API server has forgotten how it was at its beginning.
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#410-gone-responses
 */
async function listOnce(
  { api, signal }: StepRun,
  namespace: string,
  again: boolean,
): Promise<readonly Pod[] | undefined> {
  const found: Pod[] = [];
  let from = "";
  do {
    const query = { limit: String(pageSize), ...(from === "" ? {} : { continue: from }) };
    const request: ApiRequest = { verb: "list", apiGroup: "", version: "v1", resource: "pods", namespace, query };
    const answer = await api.request(request, signal);
    if (again && statusOf(answer) === 410) return undefined;
    if ("code" in answer || !succeeded(answer)) endByAnswer(answer, request);
    const items = memberOf(answer.object, "items");
    if (!Array.isArray(items)) endByAnswer(answer, request);
    found.push(...items.flatMap((item) => readPod(item) ?? []));
    from = textAt(memberOf(answer.object, "metadata"), "continue");
  } while (from !== "");
  return found;
}

/** Who the replicas of a pod belong to. A pod without a controller is the only one of its kind. */
function ownerOf({ controller, uid }: Pod): string {
  return controller?.uid || uid;
}

function keyOf({ uid }: Pod): string {
  return hash("sha256", uid, "hex").slice(0, 32);
}

function leaseOf(pod: Pod): LeaseName {
  const shard = Number.parseInt(hash("sha256", ownerOf(pod), "hex").slice(0, 8), 16) % leases;
  return { name: `min-healthy-${shard}`, labels: { "app.kubernetes.io/managed-by": "workflow-steps" } };
}
