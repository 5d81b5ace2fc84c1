import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { memberOf } from "@argo-rules/contracts/steps";
import type { ApiAnswer, ApiRequest, KubernetesApi } from "../api/kubernetes-api.ts";
import { endByAnswer, succeeded } from "../api/problem.ts";
import { end } from "../outcome/outcome.ts";

/** A Lease of the step's own namespace in which steps note what they do, so that others know. */
export interface LeaseName {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * What is to be noted, given what is (undefined: nothing yet) and the time of the API server in seconds. `undefined`
 * leaves it as it is; ends the step where what is noted forbids it. Called again whenever somebody else was faster.
 */
export type Edit<T> = (noted: T | undefined, now: number) => T | undefined | Promise<T | undefined>;

/** How notes are kept as JSON; `read` gives undefined for what is none. */
export interface Notes<T> {
  readonly read: (value: unknown) => T | undefined;
}

/** Where a Lease holds its notes. */
const annotation = "rule-compiler/claims";

/** Kubernetes takes 256 KiB of annotations. */
const mostCharacters = 250_000;

/** So often somebody else may be faster. Of n that want the same at once each is beaten n - 1 times at most. */
const mostRounds = 50;

/**
 * Edits the notes in a Lease as one step, by its resourceVersion: of two that edit at once, the second one does it again
 * with what the first one noted (https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions). A Lease
 * that is not there is created. Refuses when what it holds is not what steps write.
 */
export async function editLease<T>(
  api: KubernetesApi,
  { name, labels }: LeaseName,
  { read }: Notes<T>,
  edit: Edit<T>,
  signal: AbortSignal,
): Promise<void> {
  const { namespace } = api;
  const leases = { apiGroup: "coordination.k8s.io", version: "v1", resource: "leases", namespace };
  for (let round = 0; round < mostRounds; round++) {
    const got = await ask(api, { ...leases, verb: "get", name }, [404], signal);
    const now = timeOf(got, name);
    const next = await edit(got.status === 404 ? undefined : notesIn(got.object, name, read), now);
    if (next === undefined) return;
    const text = JSON.stringify(next);
    if (text.length > mostCharacters) end("refused", "LeaseFull", `the Lease ${name} has no room for a further action`);
    const write: ApiRequest =
      got.status === 404
        ? { ...leases, verb: "create", body: newLease(name, namespace, labels, text) }
        : { ...leases, verb: "update", name, body: withNotes(got.object, text) };
    const { status } = await ask(api, write, [404, 409], signal);
    if (status !== 404 && status !== 409) return;
    await sleep(randomInt(10, 50 + 10 * Math.min(round, 20)), undefined, { signal }).catch(() => undefined);
  }
  end("failed", "LeaseBusy", `others wrote the Lease ${name} at the same time, again and again`);
}

/** Reads the notes in a Lease; undefined when there is none. */
export async function readLease<T>(
  api: KubernetesApi,
  lease: LeaseName,
  notes: Notes<T>,
  look: (noted: T | undefined, now: number) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const edit = async (noted: T | undefined, now: number): Promise<undefined> => {
    await look(noted, now);
    return undefined;
  };
  await editLease(api, lease, notes, edit, signal);
}

async function ask(
  api: KubernetesApi,
  request: ApiRequest,
  expected: readonly number[],
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const answer = await api.request(request, signal);
  if ("code" in answer || !(succeeded(answer) || expected.includes(answer.status))) endByAnswer(answer, request);
  return answer;
}

function timeOf({ at }: ApiAnswer, name: string): number {
  if (Number.isNaN(at)) end("refused", "TimeUnknown", `the API server does not tell the time beside the Lease ${name}`);
  return Math.floor(at / 1000);
}

function notesIn<T>(lease: unknown, name: string, read: (value: unknown) => T | undefined): T {
  const text = memberOf(memberOf(memberOf(lease, "metadata"), "annotations"), annotation);
  const notes = typeof text === "string" ? read(parsed(text)) : undefined;
  if (notes === undefined) {
    end(
      "refused",
      "LeaseUnreadable",
      `the Lease ${name} does not hold what steps write there; delete it to begin anew`,
    );
  }
  return notes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function newLease(name: string, namespace: string, labels: Readonly<Record<string, string>>, text: string): unknown {
  return {
    apiVersion: "coordination.k8s.io/v1",
    kind: "Lease",
    metadata: { name, namespace, labels, annotations: { [annotation]: text } },
  };
}

/** The Lease as it was read, resourceVersion included, with other notes. */
function withNotes(lease: unknown, text: string): unknown {
  const metadata = memberOf(lease, "metadata") as Readonly<Record<string, unknown>>;
  const annotations = memberOf(metadata, "annotations") as Readonly<Record<string, unknown>>;
  return {
    ...(lease as Readonly<Record<string, unknown>>),
    metadata: { ...metadata, annotations: { ...annotations, [annotation]: text } },
  };
}
