import { existsSync } from "node:fs";
import { join } from "node:path";

/** How a pod reaches the API server of its cluster. */
export interface ClusterAccess {
  /** `https://host:port` */
  readonly url: string;
  readonly tokenPath: string;
  readonly caPath: string;
}

/** Where the kubelet puts the token and the CA of a pod's account. */
const serviceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * Access to the API server, as every pod finds it
 * (https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/#directly-accessing-the-rest-api); undefined
 * outside of a cluster, and for a pod that is given no token.
 */
export function clusterAccess(
  env: Readonly<Record<string, string | undefined>>,
  folder: string = serviceAccountFolder,
): ClusterAccess | undefined {
  const { KUBERNETES_SERVICE_HOST: host = "", KUBERNETES_SERVICE_PORT: port = "" } = env;
  if (host === "" || port === "" || !existsSync(folder)) return undefined;
  const url = `https://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { url, tokenPath: join(folder, "token"), caPath: join(folder, "ca.crt") };
}
