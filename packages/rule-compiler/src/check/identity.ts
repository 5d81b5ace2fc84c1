import type { KubernetesObject } from "@argo-rules/argo-types";

/** What tells an object from all others of a cluster, its API group aside; cluster-wide objects have no namespace. */
export interface Identity {
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

/** The identity of an object. */
export function identityOf({ kind, metadata }: KubernetesObject): Identity {
  return { kind, namespace: "namespace" in metadata ? metadata.namespace : undefined, name: metadata.name };
}

/** An identity as `kind/namespace/name`, the form of `-o name`; of a cluster-wide object the middle is empty. */
export function identityText({ kind, namespace = "", name }: Identity): string {
  return `${kind}/${namespace}/${name}`;
}
