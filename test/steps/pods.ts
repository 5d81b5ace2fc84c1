import { randomUUID } from "node:crypto";
import type { ApiClient } from "../cluster/client.ts";
import { makeReady } from "../cluster/objects.ts";

/** A pod as the API server stores it, as far as tests look at it. */
export interface StoredPod {
  readonly apiVersion: "v1";
  readonly kind: "Pod";
  readonly metadata: {
    readonly namespace: string;
    readonly name: string;
    readonly uid: string;
    readonly resourceVersion: string;
    readonly creationTimestamp: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
}

/** An Event on an object. */
export interface StoredEvent {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
}

export interface PodOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  /** uid of the ReplicaSet, or all that is said of the owner; none with `null`. */
  readonly owner?: string | object | null;
  readonly ready?: boolean;
  readonly nodeName?: string;
}

/** Pods of a real API server, and what is told of them. */
export class Pods {
  readonly #admin: ApiClient;

  constructor(admin: ApiClient) {
    this.#admin = admin;
  }

  /** Creates a pod, ready and owned by a ReplicaSet of its own unless something else is said. */
  async create(options: PodOptions = {}): Promise<StoredPod> {
    const {
      name = `web-${randomUUID().slice(0, 8)}`,
      namespace = "shop",
      owner = randomUUID(),
      ready = true,
    } = options;
    const { labels, annotations, finalizers, nodeName } = options;
    const replicaSet = { apiVersion: "apps/v1", kind: "ReplicaSet", name: "web", uid: owner, controller: true };
    const references = owner === null ? [] : [typeof owner === "string" ? replicaSet : owner];
    const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
    const object = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: {
        namespace,
        name,
        labels: { app: "web", ...labels },
        ...(annotations ? { annotations } : {}),
        ...(finalizers ? { finalizers } : {}),
        ownerReferences: references,
      },
      spec: {
        ...(nodeName === undefined ? {} : { nodeName }),
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
        containers: [{ name: "main", image: "registry.invalid/web", securityContext }],
      },
    };
    const { body } = await this.#admin.create(object);
    if (ready) await makeReady(this.#admin, { namespace, name });
    return body as unknown as StoredPod;
  }

  /** A pod as it is now; undefined when it is gone. */
  async find({ metadata: { namespace, name } }: Pick<StoredPod, "metadata">): Promise<StoredPod | undefined> {
    const { status, body } = await this.#admin.ask<StoredPod>("GET", pathOf(namespace, name));
    return status === 200 ? body : undefined;
  }

  /** Whether just this pod is there and not being deleted. */
  async lives(pod: StoredPod): Promise<boolean> {
    const { status, body } = await this.#admin.ask<{ metadata?: { uid?: string; deletionTimestamp?: string } }>(
      "GET",
      pathOf(pod.metadata.namespace, pod.metadata.name),
    );
    return status === 200 && body.metadata?.uid === pod.metadata.uid && body.metadata.deletionTimestamp === undefined;
  }

  /** Deletes it at once, whoever wants it to stay. */
  async remove({ metadata: { namespace, name } }: Pick<StoredPod, "metadata">): Promise<void> {
    await this.#admin.demand("DELETE", pathOf(namespace, name), { body: { gracePeriodSeconds: 0 } });
  }

  /** Deletes it, and makes another one of the same name and owner. */
  async replace(pod: StoredPod): Promise<StoredPod> {
    await this.remove(pod);
    const { name, namespace } = pod.metadata;
    return this.create({ name, namespace });
  }

  async label({ metadata: { namespace, name } }: StoredPod, labels: Readonly<Record<string, string>>): Promise<void> {
    const question = { body: { metadata: { labels } }, contentType: "application/merge-patch+json" };
    await this.#admin.demand("PATCH", pathOf(namespace, name), question);
  }

  /** What `kubectl describe` would show of it. */
  async events({ metadata: { namespace, uid } }: StoredPod): Promise<readonly StoredEvent[]> {
    const path = `/api/v1/namespaces/${namespace}/events?fieldSelector=involvedObject.uid=${uid}`;
    return (await this.#admin.get<{ readonly items: readonly StoredEvent[] }>(path)).items;
  }
}

function pathOf(namespace: string, name: string): string {
  return `/api/v1/namespaces/${namespace}/pods/${name}`;
}
