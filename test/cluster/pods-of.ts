import type { AnyObject } from "./client.ts";

/** A pod, as it is sent to the API server. */
export interface Pod extends AnyObject {
  readonly spec: object;
}

/** The part of an object from which pods are made. */
interface Source extends AnyObject {
  readonly spec?: {
    readonly template?: PodTemplate | ArgoTemplate;
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
    readonly jetstream?: Bus;
  };
}

/** Of a StatefulSet or Deployment. */
interface PodTemplate {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
  readonly spec?: { readonly volumes?: readonly object[] };
}

/** Of an EventSource or Sensor. */
interface ArgoTemplate {
  readonly metadata?: object;
  readonly container?: object;
}

interface Bus {
  readonly securityContext?: object;
  readonly containerTemplate?: object;
  readonly reloaderContainerTemplate?: object;
  readonly metricsContainerTemplate?: object;
}

const image = "registry.invalid/argo";

/**
 * The pods that controllers make of an object, as far as the object decides. None for kinds that become no pods, and
 * for Workflows and their templates: Argo's own controller tells those. Of a bus, EventSource and Sensor what
 * `buildStatefulSetSpec` and `buildDeploymentSpec` of Argo Events take over
 * (https://github.com/argoproj/argo-events/tree/v1.9.11/pkg/reconciler).
 */
export function podsOf(object: AnyObject): readonly Pod[] {
  const { kind, metadata, spec } = object as Source;
  const pod = (podSpec: object, labels: object = {}): readonly Pod[] => {
    const { namespace = "", name = "" } = metadata;
    return [
      {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { namespace, name: `${kind.toLowerCase()}-${name}`.slice(0, 63), labels: { ...labels } },
        spec: podSpec,
      },
    ];
  };
  switch (kind) {
    case "StatefulSet":
    case "Deployment": {
      const { metadata: { labels } = {}, spec: podSpec = {} } = (spec?.template ?? {}) as PodTemplate;
      // Its controller makes the claims, and names them in the pod.
      const claims = (spec?.volumeClaimTemplates ?? []).map(({ metadata: { name: claim } }) => ({
        name: claim,
        persistentVolumeClaim: { claimName: claim },
      }));
      return pod({ ...podSpec, volumes: [...(podSpec.volumes ?? []), ...claims] }, labels);
    }
    case "EventSource":
    case "Sensor": {
      const { metadata: _labels, container, ...rest } = (spec?.template ?? {}) as ArgoTemplate;
      return pod({ ...rest, containers: [{ image, ...container, name: "main" }] });
    }
    case "EventBus": {
      const { securityContext, containerTemplate, reloaderContainerTemplate, metricsContainerTemplate } =
        spec?.jetstream ?? {};
      const containers = [
        { ...containerTemplate, name: "main", image },
        { ...reloaderContainerTemplate, name: "reloader", image },
        { ...metricsContainerTemplate, name: "metrics", image },
      ];
      return pod({ securityContext, containers });
    }
    default:
      return [];
  }
}
