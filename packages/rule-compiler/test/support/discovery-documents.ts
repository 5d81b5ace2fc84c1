import type { KnownKind } from "../../src/knowledge/known-kind.ts";
import { groupVersion } from "../../src/knowledge/told-kinds.ts";

/** Discovery documents of a cluster that serves some kinds, as an API server of Kubernetes 1.34 writes them. */

const allVerbs = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];

function verbsOf({ watchable }: KnownKind): readonly string[] {
  return watchable ? allVerbs : ["create"];
}

/** The answer of `/api/v1` or `/apis/GROUP/VERSION`, with a subresource for each kind. */
export function resourceList(groupAndVersion: string, kinds: readonly KnownKind[]): object {
  const resources = kinds
    .filter((known) => groupVersion(known) === groupAndVersion)
    .flatMap((known) => [
      {
        name: known.resource,
        singularName: known.singular,
        namespaced: known.scope === "Namespaced",
        kind: known.kind,
        verbs: verbsOf(known),
        ...(known.shortNames.length > 0 ? { shortNames: known.shortNames } : {}),
        storageVersionHash: "aPkIe3pIiZ0=",
      },
      {
        name: `${known.resource}/status`,
        singularName: "",
        namespaced: true,
        kind: known.kind,
        verbs: ["get", "patch", "update"],
      },
    ]);
  return { kind: "APIResourceList", apiVersion: "v1", groupVersion: groupAndVersion, resources };
}

/** The answer of `/api` (core) or `/apis` to who asks for aggregated discovery; versions in `stale` are marked so. */
export function aggregated(kinds: readonly KnownKind[], core: boolean, stale: readonly string[] = []): object {
  const groups = Map.groupBy(
    kinds.filter(({ group }) => (group === "") === core),
    ({ group }) => group,
  );
  const items = [...groups].map(([group, ofGroup]) => ({
    metadata: { ...(group === "" ? {} : { name: group }), creationTimestamp: null },
    versions: [...Map.groupBy(ofGroup, ({ version }) => version)].map(([version, ofVersion]) => ({
      version,
      freshness: stale.includes(groupVersion({ group, version })) ? "Stale" : "Current",
      resources: ofVersion.map((known) => ({
        resource: known.resource,
        responseKind: { group: "", version: "", kind: known.kind },
        scope: known.scope,
        singularResource: known.singular,
        verbs: verbsOf(known),
        ...(known.shortNames.length > 0 ? { shortNames: known.shortNames } : {}),
        subresources: [
          {
            subresource: "status",
            responseKind: { group: "", version: "", kind: known.kind },
            verbs: ["get", "patch"],
          },
        ],
      })),
    })),
  }));
  return { kind: "APIGroupDiscoveryList", apiVersion: "apidiscovery.k8s.io/v2", metadata: {}, items };
}
