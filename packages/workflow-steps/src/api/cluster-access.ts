import { readFileSync } from "node:fs";
import { join } from "node:path";
import { end } from "../outcome/outcome.ts";

/** Where the kubelet puts token, CA and namespace of a pod's account. */
const serviceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * Names another folder than the kubelet's, for tests and for runs outside of a cluster. Rules cannot set it: their
 * variables do not begin with ARGO_.
 */
const accountFolderVariable = "ARGO_STEP_ACCOUNT";

/** How a pod reaches the API server of its cluster. */
export interface ClusterAccess {
  readonly host: string;
  readonly port: number;
  readonly tokenPath: string;
  readonly caPath: string;
  /** The namespace of the pod. */
  readonly namespace: string;
}

/**
 * Access to the API server, as every pod finds it
 * (https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/#directly-accessing-the-rest-api). Ends the step
 * with bad input outside of a cluster, and for a pod that is given no token.
 */
export function clusterAccess(env: Readonly<Record<string, string | undefined>>): ClusterAccess {
  const { KUBERNETES_SERVICE_HOST: host = "", KUBERNETES_SERVICE_PORT: port = "" } = env;
  if (!/^[A-Za-z0-9.:-]{1,253}$/.test(host) || !/^[1-9][0-9]{0,4}$/.test(port)) {
    end(
      "badInput",
      "NoCluster",
      "KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT do not say where the API server is",
    );
  }
  const folder = env[accountFolderVariable] || serviceAccountFolder;
  const namespace = textOf(join(folder, "namespace"));
  if (!/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) {
    end(
      "badInput",
      "NoAccount",
      `${join(folder, "namespace")} does not name a namespace: has the pod an account's token?`,
    );
  }
  return { host, port: Number(port), tokenPath: join(folder, "token"), caPath: join(folder, "ca.crt"), namespace };
}

/** A small file without the space around it; empty where it cannot be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}
