import { join } from "node:path";
import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { closest } from "../../language/closest.ts";
import type { KubeconfigPlace } from "./find-kubeconfig.ts";
import type { ClusterEntry, UserEntry } from "./kubeconfig-schema.ts";
import type { Kubeconfig } from "./read-kubeconfig.ts";

/** Which cluster is read, and as whom. */
export interface Access {
  readonly cluster: ClusterEntry;
  /** As the kubeconfig calls the user; empty for nobody. */
  readonly userName: string;
  readonly user: UserEntry;
}

/** The access of the context that is named, or of the current one. */
export function chooseContext(kubeconfig: Kubeconfig, named: string | undefined): Access | Diagnostic {
  const { contexts, clusters, users, currentContext } = kubeconfig;
  const name = named ?? currentContext;
  if (name === "") {
    const problem = "the kubeconfig has no current context";
    return diagnose("KUBECONFIG_CONTEXT", undefined, { problem, hint: `name one with --context: ${listed(contexts)}` });
  }
  const context = contexts.get(name);
  if (!context) {
    const near = closest(name, [...contexts.keys()]);
    const hint = near === undefined ? `there are: ${listed(contexts)}` : `did you mean "${near}"?`;
    return diagnose("KUBECONFIG_CONTEXT", undefined, { problem: `there is no context "${name}"`, hint });
  }
  const cluster = clusters.get(context.cluster);
  if (!cluster) {
    const problem = `the context "${name}" names the cluster "${context.cluster}", which is not there`;
    return diagnose("KUBECONFIG_CONTEXT", undefined, { problem, hint: `there are: ${listed(clusters)}` });
  }
  const user = context.user === "" ? {} : users.get(context.user);
  if (!user) {
    const problem = `the context "${name}" names the user "${context.user}", who is not there`;
    return diagnose("KUBECONFIG_CONTEXT", undefined, { problem, hint: `there are: ${listed(users)}` });
  }
  return { cluster, userName: context.user, user };
}

/** The access that Kubernetes gives a pod. */
export function accessOfPod({ server, folder }: Extract<KubeconfigPlace, { kind: "pod" }>): Access {
  return {
    cluster: { server, "certificate-authority": join(folder, "ca.crt") },
    userName: "of the pod",
    user: { tokenFile: join(folder, "token") },
  };
}

function listed(entries: ReadonlyMap<string, unknown>): string {
  const names = [...entries.keys()];
  if (names.length === 0) return "none";
  return `${names.slice(0, 5).join(", ")}${names.length > 5 ? " …" : ""}`;
}
