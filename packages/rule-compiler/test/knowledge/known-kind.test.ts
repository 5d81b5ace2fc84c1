import { expect, it } from "vitest";
import { findKind } from "../../src/knowledge/kinds.ts";
import { topLevelKey, type KnownKind } from "../../src/knowledge/known-kind.ts";
import { customKind } from "../support/custom-kind.ts";

const backup = customKind({ scope: "Cluster", shortNames: ["bk"] });

function known(group: string, version: string, resource: string): KnownKind {
  const kind = findKind(group, version, resource);
  if (kind === undefined) throw new Error(`${group}/${version} ${resource} is not in the table`);
  return kind;
}

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
