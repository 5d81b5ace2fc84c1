import { expect, it } from "vitest";
import { kubernetesVersion } from "../../src/knowledge/kinds.gen.ts";
import {
  builtinKinds,
  compareVersions,
  findKind,
  topLevelKey,
  versionsOf,
  withKinds,
  type KnownKind,
} from "../../src/knowledge/kinds.ts";

const backup: KnownKind = {
  group: "example.com",
  version: "v1",
  resource: "backups",
  kind: "Backup",
  scope: "Cluster",
  watchable: true,
  singular: "backup",
  shortNames: ["bk"],
  topLevelKeys: [],
};

function known(group: string, version: string, resource: string): KnownKind {
  const kind = findKind(group, version, resource);
  if (kind === undefined) throw new Error(`${group}/${version} ${resource} is not in the table`);
  return kind;
}

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
  const versions = (group: string, resource: string) => versionsOf(group, resource).map((kind) => kind.version);
  expect(versions("autoscaling", "horizontalpodautoscalers")).toEqual(["v2", "v1"]);
  expect(versions("resource.k8s.io", "resourceslices")).toEqual(["v1", "v1beta2", "v1beta1"]);
  expect(versions("storage.k8s.io", "volumeattributesclasses")).toEqual(["v1", "v1beta1", "v1alpha1"]);
  expect(versions("example.com", "backups")).toEqual([]);
});

it("orders versions as Kubernetes does", () => {
  // The list of the Kubernetes documentation of CRD versions, already in order.
  const want = ["v10", "v2", "v1", "v11beta2", "v10beta3", "v3beta1", "v12alpha1", "v11alpha2", "foo1", "foo10"];
  expect(want.toReversed().toSorted(compareVersions)).toEqual(want);
});

it("gives the real name of a top-level key written in any letter case", () => {
  const cases: readonly (readonly [KnownKind, string, string | undefined])[] = [
    [known("", "v1", "configmaps"), "binarydata", "binaryData"],
    [known("", "v1", "configmaps"), "BinaryData", "binaryData"],
    [known("", "v1", "configmaps"), "binaryData", "binaryData"],
    [known("", "v1", "configmaps"), "spec", undefined],
    [known("", "v1", "secrets"), "STRINGDATA", "stringData"],
    [known("", "v1", "serviceaccounts"), "imagepullsecrets", "imagePullSecrets"],
    [known("", "v1", "serviceaccounts"), "AutoMountServiceAccountToken", "automountServiceAccountToken"],
    [known("", "v1", "events"), "involvedobject", "involvedObject"],
    [known("events.k8s.io", "v1", "events"), "reportingcontroller", "reportingController"],
    [known("events.k8s.io", "v1", "events"), "involvedObject", undefined],
    [known("rbac.authorization.k8s.io", "v1", "rolebindings"), "roleref", "roleRef"],
    [known("rbac.authorization.k8s.io", "v1", "clusterroles"), "aggregationrule", "aggregationRule"],
    [known("storage.k8s.io", "v1", "storageclasses"), "volumebindingmode", "volumeBindingMode"],
    [known("storage.k8s.io", "v1", "storageclasses"), "allowVolumeexpansion", "allowVolumeExpansion"],
    [known("scheduling.k8s.io", "v1", "priorityclasses"), "globaldefault", "globalDefault"],
    [known("discovery.k8s.io", "v1", "endpointslices"), "addresstype", "addressType"],
    [known("", "v1", "pods"), "Spec", "spec"],
    [known("", "v1", "pods"), "APIVERSION", "apiVersion"],
    [known("", "v1", "pods"), "spec.containers", undefined],
    [known("", "v1", "pods"), "", undefined],
    [known("", "v1", "pods"), "constructor", undefined],
    [backup, "Metadata", "metadata"],
    [backup, "spec", undefined],
  ];
  for (const [kind, written, want] of cases) {
    expect(topLevelKey(kind, written), `${kind.kind} ${written}`).toBe(want);
  }
});

it("prefers the exact spelling when two keys of a CRD differ by letter case only", () => {
  const odd: KnownKind = { ...backup, topLevelKeys: ["apiVersion", "kind", "metadata", "Spec", "spec"] };
  expect(topLevelKey(odd, "spec")).toBe("spec");
  expect(topLevelKey(odd, "SPEC")).toBe("Spec");
});

it("adds kinds to a table without changing it", () => {
  const kinds = withKinds(builtinKinds, [backup]);
  expect(findKind("example.com", "v1", "backups", kinds)).toBe(backup);
  expect(findKind("", "v1", "pods", kinds)).toBe(findKind("", "v1", "pods"));
  expect(findKind("example.com", "v1", "backups")).toBeUndefined();
  expect(kinds.all()).toHaveLength(builtinKinds.all().length + 1);
});

it("lets an added kind take the place of one with the same names", () => {
  const pod: KnownKind = { ...known("", "v1", "pods"), topLevelKeys: ["apiVersion", "kind", "metadata", "extra"] };
  const kinds = withKinds(builtinKinds, [pod]);
  expect(findKind("", "v1", "pods", kinds)).toBe(pod);
  expect(kinds.all()).toHaveLength(builtinKinds.all().length);
});
