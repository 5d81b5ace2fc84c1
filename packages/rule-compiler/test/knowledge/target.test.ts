import { expect, it } from "vitest";
import { kindSince, versionsIn } from "../../src/knowledge/kind-versions.ts";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { compareProductVersions, readVersion } from "../../src/knowledge/product-version.ts";
import { readTarget } from "../../src/knowledge/target.ts";

const versions: readonly { given: string; vendor?: boolean; want: readonly number[] | undefined }[] = [
  { given: "1.34", want: [1, 34, 0] },
  { given: "v1.9.11", want: [1, 9, 11] },
  { given: "1.34.2-gke.100", vendor: true, want: [1, 34, 2] },
  { given: "v1.33.5+k3s1", vendor: true, want: [1, 33, 5] },
  { given: "1.34+", vendor: true, want: undefined },
  { given: "4.1.0-rc1", want: undefined },
  { given: "1.9.11+build", want: undefined },
  { given: "1", want: undefined },
  { given: "1.2.3.4", want: undefined },
  { given: "latest", want: undefined },
  { given: "", want: undefined },
  { given: " 1.34", want: undefined },
  { given: "-1.34", want: undefined },
  { given: "1.9999999", want: undefined },
];

it.each(versions)("reads the version $given (of a vendor: $vendor) as $want", ({ given, vendor, want }) => {
  expect(readVersion(given, vendor)).toEqual(want);
});

it("orders versions by number, not by letter", () => {
  const sorted = ["1.9.8", "1.10.0", "1.9.11", "2.0.0", "1.9.9"]
    .flatMap((text) => [readVersion(text)].filter((version) => version !== undefined))
    .toSorted(compareProductVersions);
  expect(sorted.map((version) => version.join("."))).toEqual(["1.9.8", "1.9.9", "1.9.11", "1.10.0", "2.0.0"]);
});

const targets: readonly { given: readonly string[]; want: object }[] = [
  { given: [], want: {} },
  { given: ["argo-events=1.9.11"], want: { "argo-events": [1, 9, 11] } },
  {
    given: ["argo-events=v1.9.11,argo-workflows=4.1.2", "kubernetes=v1.34.1-eks-1a2b"],
    want: { "argo-events": [1, 9, 11], "argo-workflows": [4, 1, 2], kubernetes: [1, 34, 1] },
  },
  { given: ["kubernetes=1.34", "kubernetes=v1.34.0"], want: { kubernetes: [1, 34, 0] } },
];

it.each(targets)("reads the target $given", ({ given, want }) => {
  expect(readTarget(given)).toEqual(want);
});

const wrong: readonly { given: readonly string[]; says: string }[] = [
  { given: ["argo-event=1.9.11"], says: 'did you mean "argo-events"?' },
  { given: ["node=24"], says: "one of kubernetes, argo-events, argo-workflows" },
  { given: ["__proto__=1.0"], says: 'unknown product "__proto__"' },
  { given: ["argo-events"], says: 'KEY=VERSION, such as argo-events=1.9.11, found "argo-events"' },
  { given: ["1.9.11"], says: 'found "1.9.11"' },
  { given: [""], says: 'found ""' },
  { given: ["argo-events=1.9.11,"], says: 'found ""' },
  { given: ["argo-events=1=2"], says: "KEY=VERSION" },
  { given: ["argo-events="], says: 'found ""' },
  { given: ["argo-events=1.9.11-rc1"], says: 'released one, such as 1.34 or 1.9.11, found "1.9.11-rc1"' },
  { given: ["argo-events=>=1.9"], says: "KEY=VERSION" },
  { given: ["kubernetes=1.33", "kubernetes=1.34"], says: "kubernetes has two versions" },
];

it.each(wrong)("refuses the target $given", ({ given, says }) => {
  expect(readTarget(given)).toEqual({ problem: expect.stringContaining(says) });
});

it("knows since when Kubernetes serves its kinds", () => {
  expect(kindSince({ group: "resource.k8s.io", version: "v1", kind: "ResourceClaim" })).toEqual([1, 34, 0]);
  expect(kindSince({ group: "", version: "v1", kind: "Pod" })).toEqual([1, 0, 0]);
  expect(kindSince({ group: "example.com", version: "v1", kind: "Backup" })).toBeUndefined();
  expect(versionsIn([1, 33, 9], { group: "resource.k8s.io", kind: "ResourceClaim" })).toEqual(["v1beta1", "v1beta2"]);
  expect(versionsIn([1, 30, 0], { group: "networking.k8s.io", kind: "ServiceCIDR" })).toEqual([]);
});

it("knows it of every kind in the table but of four that are older than all that is supported", () => {
  const unknown = builtinKinds.all().filter((kind) => kindSince(kind) === undefined);
  expect(unknown.map(({ kind }) => kind).toSorted()).toEqual([
    "APIService",
    "ComponentStatus",
    "CustomResourceDefinition",
    "StorageVersion",
  ]);
});
