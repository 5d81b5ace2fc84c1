import type {
  PodSecurityContext,
  PodTemplateOverrides,
  ResourceRequirements,
  SecurityContext,
} from "@argo-rules/argo-types";
import type { PodSettings } from "@argo-rules/contracts";

/** Argo's image names no user, and restricted pod security wants one; any but 0 will do, /tmp is an emptyDir. */
const runAsUser = 65_532;

/**
 * Security contexts of every pod and container we write, which the level "restricted" accepts.
 * Source: Kubernetes Pod Security Standards.
 */
export const restrictedPod: PodSecurityContext = {
  runAsNonRoot: true,
  runAsUser,
  runAsGroup: runAsUser,
  fsGroup: runAsUser,
  seccompProfile: { type: "RuntimeDefault" },
};
export const restrictedContainer: SecurityContext = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ["ALL"] },
  readOnlyRootFilesystem: true,
};

/**
 * `spec.template` of an EventSource or Sensor: the account, the user's settings, and security contexts that the
 * "restricted" Pod Security Standard accepts. The security contexts are not settings.
 * Source: argo-events docs/APIs.md (Template), Kubernetes Pod Security Standards.
 */
export function podTemplate(serviceAccountName: string, settings: PodSettings): PodTemplateOverrides {
  const { labels, annotations, priorityClassName } = settings;
  const metadata = { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
  return {
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    serviceAccountName,
    container: {
      resources: resourcesOf(settings),
      securityContext: restrictedContainer,
    },
    securityContext: restrictedPod,
    ...placement(settings),
    ...(priorityClassName ? { priorityClassName } : {}),
  };
}

/** Where pods may run, and what pulls their images, in the words that Argo Events and Argo Workflows share. */
export function placement({
  nodeSelector,
  tolerations,
  imagePullSecrets,
}: PodSettings): Pick<PodTemplateOverrides, "nodeSelector" | "tolerations" | "imagePullSecrets"> {
  return {
    ...(nodeSelector ? { nodeSelector } : {}),
    ...(tolerations ? { tolerations: tolerations.map(defined) } : {}),
    ...(imagePullSecrets ? { imagePullSecrets: imagePullSecrets.map((name) => ({ name })) } : {}),
  };
}

/** Requests and limits of a pod's main container. */
export function resourcesOf(settings: PodSettings): ResourceRequirements {
  return defined(settings.resources) as ResourceRequirements;
}

/** The same object without members that are undefined, at any depth: zod leaves them, JSON has no word for them. */
function defined<T extends object>(value: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, typeof one === "object" && one !== null ? defined(one as object) : one]),
  ) as { readonly [K in keyof T]: Exclude<T[K], undefined> };
}
