import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiServer } from "./api-server.ts";
import type { AnyObject, ApiClient } from "./client.ts";

/** A service account, a pod, … */
export interface NamespacedName {
  readonly namespace: string;
  readonly name: string;
}

/** The name under which requests of an account are recorded and given rights. */
export function userOf({ namespace, name }: NamespacedName): string {
  return `system:serviceaccount:${namespace}:${name}`;
}

const levels = ["enforce", "audit", "warn"];

/** The labels of a namespace that takes restricted pods only, as those in `manifests/base` do. */
const restricted: Readonly<Record<string, string>> = Object.fromEntries(
  levels.map((level) => [`pod-security.kubernetes.io/${level}`, "restricted"]),
);

/**
 * Creates a namespace, restricted unless other labels are given, with the account `default`, which a controller makes on
 * a whole cluster and without which no pod is admitted.
 */
export async function createNamespace(
  admin: ApiClient,
  name: string,
  labels: Readonly<Record<string, string>> = restricted,
): Promise<void> {
  await admin.create({ apiVersion: "v1", kind: "Namespace", metadata: { name, labels } });
  await createAccount(admin, { namespace: name, name: "default" });
}

/** Creates a service account, without any rights. */
export async function createAccount(admin: ApiClient, { namespace, name }: NamespacedName): Promise<void> {
  await admin.create({ apiVersion: "v1", kind: "ServiceAccount", metadata: { namespace, name } });
}

/**
 * A token of an account, valid for ten minutes, the least that the server gives. When the account is deleted, the token
 * is refused after ten seconds at the latest. Rejects when there is no such account.
 */
export async function tokenFor(admin: ApiClient, { namespace, name }: NamespacedName): Promise<string> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`;
  const body = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: { expirationSeconds: 600 } };
  const answer = await admin.demand<{ readonly status: { readonly token: string } }>("POST", path, { body });
  return answer.body.status.token;
}

/**
 * Writes what a pod of an account finds in `/var/run/secrets/kubernetes.io/serviceaccount` (token, ca.crt, namespace) to
 * a folder, which is made, and returns the environment variables with which a pod finds the API server.
 */
export async function mountAccount(
  server: ApiServer,
  account: NamespacedName,
  folder: string,
): Promise<Readonly<Record<"KUBERNETES_SERVICE_HOST" | "KUBERNETES_SERVICE_PORT", string>>> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "token"), await tokenFor(server.admin, account));
  writeFileSync(join(folder, "ca.crt"), server.ca);
  writeFileSync(join(folder, "namespace"), account.namespace);
  return { KUBERNETES_SERVICE_HOST: "127.0.0.1", KUBERNETES_SERVICE_PORT: String(server.port) };
}

/** Merges into the status of an object, as the controller or kubelet does that is not there. Rejects as `demand` does. */
export async function setStatus(admin: ApiClient, object: AnyObject, status: object): Promise<void> {
  const contentType = "application/merge-patch+json";
  await admin.demand("PATCH", `${await admin.pathOf(object)}/status`, { body: { status }, contentType });
}

/** Says of a pod that it runs and is ready, as its kubelet would. */
export async function makeReady(admin: ApiClient, { namespace, name }: NamespacedName): Promise<void> {
  const conditions = ["PodScheduled", "Initialized", "ContainersReady", "Ready"].map((type) => ({
    type,
    status: "True",
  }));
  const pod = { apiVersion: "v1", kind: "Pod", metadata: { namespace, name } };
  await setStatus(admin, pod, { phase: "Running", startTime: new Date().toISOString(), conditions });
}
