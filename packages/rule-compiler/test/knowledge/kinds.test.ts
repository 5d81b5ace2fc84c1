import { expect, it } from "vitest";
import { kubernetesVersion } from "../../src/knowledge/kinds.gen.ts";
import { builtinKinds, findKind } from "../../src/knowledge/kinds.ts";
import type { KnownKind } from "../../src/knowledge/known-kind.ts";

it("knows everything discovery says of a kind", () => {
  expect(findKind("", "v1", "configmaps")).toEqual({
    group: "",
    version: "v1",
    resource: "configmaps",
    kind: "ConfigMap",
    scope: "Namespaced",
    watchable: true,
    singular: "configmap",
    shortNames: ["cm"],
    topLevelKeys: ["apiVersion", "kind", "metadata", "binaryData", "data", "immutable"],
  });
  expect(findKind("apiextensions.k8s.io", "v1", "customresourcedefinitions")?.shortNames).toEqual(["crd", "crds"]);
});

it("tells cluster-scoped kinds from namespaced ones", () => {
  const cases: readonly (readonly [string, string, string, KnownKind["scope"]])[] = [
    ["", "v1", "nodes", "Cluster"],
    ["", "v1", "namespaces", "Cluster"],
    ["", "v1", "persistentvolumes", "Cluster"],
    ["", "v1", "persistentvolumeclaims", "Namespaced"],
    ["", "v1", "pods", "Namespaced"],
    ["apps", "v1", "deployments", "Namespaced"],
    ["rbac.authorization.k8s.io", "v1", "clusterroles", "Cluster"],
    ["rbac.authorization.k8s.io", "v1", "roles", "Namespaced"],
    ["storage.k8s.io", "v1", "storageclasses", "Cluster"],
    ["storage.k8s.io", "v1", "csistoragecapacities", "Namespaced"],
    ["networking.k8s.io", "v1", "ingressclasses", "Cluster"],
    ["certificates.k8s.io", "v1", "certificatesigningrequests", "Cluster"],
    ["apiextensions.k8s.io", "v1", "customresourcedefinitions", "Cluster"],
    ["scheduling.k8s.io", "v1", "priorityclasses", "Cluster"],
    ["resource.k8s.io", "v1", "resourceslices", "Cluster"],
  ];
  for (const [group, version, resource, want] of cases) {
    expect(findKind(group, version, resource)?.scope, `${group}/${version} ${resource}`).toBe(want);
  }
});

it("tells kinds that can only be created from those that can be watched", () => {
  const notWatchable = builtinKinds.all().filter((kind) => !kind.watchable);
  expect(notWatchable.map((kind) => kind.resource)).toEqual([
    "bindings",
    "componentstatuses",
    "selfsubjectreviews",
    "tokenreviews",
    "localsubjectaccessreviews",
    "selfsubjectaccessreviews",
    "selfsubjectrulesreviews",
    "subjectaccessreviews",
  ]);
});

it("finds a kind by its exact names only", () => {
  for (const [group, version, resource] of [
    ["", "v1", "pod"],
    ["", "v1", "Pods"],
    ["apps", "v1", "pods"],
    ["", "v1beta1", "pods"],
    ["", "v1", "pods/status"],
    ["", "v1 pods", ""],
    ["example.com", "v1", "backups"],
  ] as const) {
    expect(findKind(group, version, resource), `${group}/${version} ${resource}`).toBeUndefined();
  }
});

it("holds every row of the generated file whole", () => {
  expect(kubernetesVersion).toMatch(/^v1\.34\.[0-9]+$/);
  expect(builtinKinds.all().length).toBeGreaterThanOrEqual(90);
  for (const kind of builtinKinds.all()) {
    expect(kind).toEqual({
      group: expect.stringMatching(/^([a-z]+(\.[a-z0-9.]+)?)?$/),
      version: expect.stringMatching(/^v[0-9]+((alpha|beta)[0-9]+)?$/),
      resource: expect.stringMatching(/^[a-z]+$/),
      kind: expect.stringMatching(/^[A-Z][A-Za-z]+$/),
      scope: expect.stringMatching(/^(Namespaced|Cluster)$/),
      watchable: expect.any(Boolean),
      singular: kind.kind.toLowerCase(),
      shortNames: expect.any(Array),
      topLevelKeys: expect.arrayContaining(["apiVersion", "kind", "metadata"]),
    });
  }
});

it("includes alpha and beta versions and puts the preferred one first", () => {
  const versions = (group: string, resource: string) =>
    builtinKinds.versions(group, resource).map((kind) => kind.version);
  expect(versions("autoscaling", "horizontalpodautoscalers")).toEqual(["v2", "v1"]);
  expect(versions("resource.k8s.io", "resourceslices")).toEqual(["v1", "v1beta2", "v1beta1"]);
  expect(versions("storage.k8s.io", "volumeattributesclasses")).toEqual(["v1", "v1beta1", "v1alpha1"]);
  expect(versions("example.com", "backups")).toEqual([]);
});

it("is named after the version of Kubernetes its rows come from", () => {
  expect(builtinKinds.name).toBe("Kubernetes 1.34");
});

it("cannot tell that a kind does not exist", () => {
  expect(builtinKinds.missing("apps", "v1", "widgets")).toBe("untold");
});
