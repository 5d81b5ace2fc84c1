import { isObject, memberOf, textAt } from "@argo-rules/contracts/steps";

/** What matters here of a pod that the API server gave. */
export interface Pod {
  readonly name: string;
  readonly uid: string;
  readonly labels: Readonly<Record<string, string>>;
  /** In ms since 1970, of whole seconds; NaN when it cannot be read. */
  readonly createdAt: number;
  /** It is being deleted. */
  readonly terminating: boolean;
  readonly ready: boolean;
  /** It has run to its end, or was evicted: it stays as a record, and is no replica any more. */
  readonly ended: boolean;
  /** Made by a kubelet out of a file of its own, which deletions do not reach. */
  readonly mirror: boolean;
  /** The owner that controls it. */
  readonly controller: Owner | undefined;
}

export interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

/** Set by kubelets. Source: kubernetes pkg/kubelet/types, ConfigMirrorAnnotationKey. */
const mirrorAnnotation = "kubernetes.io/config.mirror";

/** Reads a pod; undefined for what is none. */
export function readPod(object: unknown): Pod | undefined {
  const metadata = memberOf(object, "metadata");
  const [name, uid] = [textAt(metadata, "name"), textAt(metadata, "uid")];
  if (name === "" || uid === "") return undefined;
  const controller = listAt(metadata, "ownerReferences").find((owner) => memberOf(owner, "controller") === true);
  return {
    name,
    uid,
    labels: labelsOf(memberOf(metadata, "labels")),
    createdAt: Date.parse(textAt(metadata, "creationTimestamp")),
    terminating: textAt(metadata, "deletionTimestamp") !== "",
    ready: listAt(memberOf(object, "status"), "conditions").some(
      (condition) => textAt(condition, "type") === "Ready" && textAt(condition, "status") === "True",
    ),
    ended: ["Succeeded", "Failed"].includes(textAt(memberOf(object, "status"), "phase")),
    mirror: memberOf(memberOf(metadata, "annotations"), mirrorAnnotation) !== undefined,
    controller: controller === undefined ? undefined : ownerOf(controller),
  };
}

function ownerOf(owner: unknown): Owner {
  return {
    apiVersion: textAt(owner, "apiVersion"),
    kind: textAt(owner, "kind"),
    name: textAt(owner, "name"),
    uid: textAt(owner, "uid"),
  };
}

function labelsOf(labels: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(isObject(labels) ? labels : {});
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = memberOf(value, key);
  return Array.isArray(found) ? found : [];
}
