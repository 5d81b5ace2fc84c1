import { error, note, warning } from "./entry.ts";

/** Codes about reading a cluster: the kubeconfig, the connection, what the API server answers. */
export const clusterCatalog = {
  KUBECONFIG_MISSING: error<{ tried: string }>(
    (p) => `there is no kubeconfig: ${p.tried}`,
    () => "name one with --kubeconfig",
  ),
  KUBECONFIG_INVALID: error<{ field: string; expected: string; found: string }>((p) =>
    p.field === ""
      ? `a kubeconfig must be ${p.expected}, found ${p.found}`
      : `"${p.field}" of a kubeconfig must be ${p.expected}, found ${p.found}`,
  ),
  KUBECONFIG_CONTEXT: error<{ problem: string; hint: string }>(
    (p) => p.problem,
    (p) => p.hint,
  ),
  CLUSTER_CHOSEN: note<{ where: string }>(
    (p) => `the cluster is that of ${p.where}`,
    () => "--kubeconfig and --context name another",
  ),
  CREDENTIALS_FAILED: error<{ user: string; reason: string }>(
    (p) => `the credentials of user ${p.user} cannot be had: ${p.reason}`,
    () => "kubectl auth whoami tells whether kubectl can have them",
  ),
  CLUSTER_UNREADABLE: error<{ cluster: string; reason: string }>(
    (p) => `the cluster ${p.cluster} cannot be read: ${p.reason}`,
    () => "kubectl get --raw /apis asks the same question",
  ),
  CLUSTER_INCOMPLETE: warning<{ groupVersion: string; reason: string }>(
    (p) => `${p.groupVersion} could not be read and is marked as incomplete: ${p.reason}`,
    () => "rules on its kinds are checked as if nothing were known of it; run discover again when it answers",
  ),
  CLUSTER_CRDS_UNREAD: note<{ reason: string }>(
    (p) => `fields of custom kinds stay unknown: ${p.reason}`,
    () => "allow list on customresourcedefinitions, or give the definitions with --crds",
  ),
} as const;
