import type { PodTemplateOverrides, ResourceRequirements } from "@argo-rules/argo-types";
import type { PodSettings } from "@argo-rules/contracts";

/** Argo's image names no user, and restricted pod security wants one; any but 0 will do, /tmp is an emptyDir. */
const runAsUser = 65_532;

/**
 * `spec.template` of an EventSource or Sensor: the account, the user's settings, and security contexts that the
 * "restricted" Pod Security Standard accepts. The security contexts are not settings.
 * Source: argo-events docs/APIs.md (Template), Kubernetes Pod Security Standards.
 */
export function podTemplate(serviceAccountName: string, settings: PodSettings): PodTemplateOverrides {
  const { labels, annotations, nodeSelector, tolerations, imagePullSecrets, priorityClassName } = settings;
  const metadata = { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
  return {
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    serviceAccountName,
    container: {
      resources: defined(settings.resources) as ResourceRequirements,
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
        readOnlyRootFilesystem: true,
      },
    },
    securityContext: {
      runAsNonRoot: true,
      runAsUser,
      runAsGroup: runAsUser,
      fsGroup: runAsUser,
      seccompProfile: { type: "RuntimeDefault" },
    },
    ...(nodeSelector ? { nodeSelector } : {}),
    ...(tolerations ? { tolerations: tolerations.map(defined) } : {}),
    ...(imagePullSecrets ? { imagePullSecrets: imagePullSecrets.map((name) => ({ name })) } : {}),
    ...(priorityClassName ? { priorityClassName } : {}),
  };
}

/** The same object without members that are undefined, at any depth: zod leaves them, JSON has no word for them. */
function defined<T extends object>(value: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, typeof one === "object" && one !== null ? defined(one as object) : one]),
  ) as { readonly [K in keyof T]: Exclude<T[K], undefined> };
}
