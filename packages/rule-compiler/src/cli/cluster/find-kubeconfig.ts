import { delimiter, join } from "node:path";
import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";

/** Where the way to a cluster is told. */
export type KubeconfigPlace =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  /** The account that Kubernetes gives a pod. */
  | { readonly kind: "pod"; readonly server: string; readonly folder: string };

/** Where Kubernetes puts the account of a pod. */
const accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * Finds the kubeconfig: the one that is named, else the files of KUBECONFIG, else `~/.kube/config`, else the account of
 * the pod this runs in; with `noAmbient` only the first. As for kubectl, files of KUBECONFIG that are not there do not count.
 */
export function findKubeconfig(
  named: string | undefined,
  noAmbient: boolean,
  { env, stat }: Pick<Host, "env" | "stat">,
  folder: string = accountFolder,
): KubeconfigPlace | Diagnostic {
  if (named !== undefined) return { kind: "files", paths: [named] };
  if (noAmbient) return diagnose("KUBECONFIG_MISSING", undefined, { tried: "--no-ambient forbids to look for one" });
  const listed = (env["KUBECONFIG"] ?? "").split(delimiter).filter((path) => path !== "");
  const there = listed.filter((path) => isThere(path, stat));
  if (there.length > 0) return { kind: "files", paths: there };
  if (listed.length > 0) {
    return diagnose("KUBECONFIG_MISSING", undefined, { tried: `KUBECONFIG names ${listed.join(", ")}` });
  }
  const home = env["HOME"] ?? "";
  const ofHome = join(home, ".kube", "config");
  if (home !== "" && isThere(ofHome, stat)) return { kind: "files", paths: [ofHome] };
  const host = env["KUBERNETES_SERVICE_HOST"] ?? "";
  const port = env["KUBERNETES_SERVICE_PORT"] ?? "";
  if (host !== "" && port !== "" && isThere(join(folder, "token"), stat)) {
    return { kind: "pod", server: `https://${host.includes(":") ? `[${host}]` : host}:${port}`, folder };
  }
  const tried = `KUBECONFIG is not set, ${home === "" ? "nor is HOME" : `${ofHome} is not there`}, and this is no pod`;
  return diagnose("KUBECONFIG_MISSING", undefined, { tried });
}

/** Whether something is there, or that cannot be told: then reading it says why. */
function isThere(path: string, stat: Host["stat"]): boolean {
  try {
    return stat(path) !== undefined;
  } catch {
    return true;
  }
}
