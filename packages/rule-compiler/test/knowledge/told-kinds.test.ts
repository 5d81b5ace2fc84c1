import { expect, it } from "vitest";
import type { Missing } from "../../src/knowledge/kind-table.ts";
import { builtinKinds, findKind } from "../../src/knowledge/kinds.ts";
import { kindTable, type ApiResources } from "../../src/knowledge/told-kinds.ts";
import { customKind } from "../support/custom-kind.ts";

const pods = customKind({ group: "", resource: "pods", kind: "Pod", singular: "pod", shortNames: ["po"] });

/** A cluster that serves these kinds and no other. */
function cluster(kinds: ApiResources["kinds"], rest: Partial<ApiResources> = {}): ApiResources {
  const whole = { core: true, named: true, groupVersions: [] };
  return { name: "cluster.json", kinds, whole, incomplete: [], ...rest };
}

it("knows Kubernetes' own kinds when nobody told anything", () => {
  const table = kindTable({});
  expect(table.all()).toEqual(builtinKinds.all());
  expect(table.name).toBe("Kubernetes 1.34");
});

it("adds the kinds of CustomResourceDefinitions to Kubernetes' own", () => {
  const backup = customKind();
  const table = kindTable({ crds: [backup] });
  expect(findKind("example.com", "v1", "backups", table)).toBe(backup);
  expect(findKind("", "v1", "pods", table)).toBe(findKind("", "v1", "pods"));
  expect(findKind("example.com", "v1", "backups")).toBeUndefined();
  expect(table.all()).toHaveLength(builtinKinds.all().length + 1);
  expect(table.name).toBe("Kubernetes 1.34 or the given CustomResourceDefinitions");
});

it("replaces Kubernetes' own kinds by those of the cluster", () => {
  const table = kindTable({ apiResources: cluster([pods, customKind()]) });
  expect(table.all().map(({ resource }) => resource)).toEqual(["pods", "backups"]);
  expect(table.name).toBe("the cluster of cluster.json");
});

it("gives the cluster's kinds the keys of Kubernetes' own, as discovery names none", () => {
  const deployments = customKind({ group: "apps", resource: "deployments", kind: "Somebody's" });
  const table = kindTable({ apiResources: cluster([pods, deployments, customKind({ topLevelKeys: ["spec"] })]) });
  expect(table.find("", "v1", "pods")?.topLevelKeys).toEqual(["apiVersion", "kind", "metadata", "spec", "status"]);
  expect(table.find("apps", "v1", "deployments")?.topLevelKeys).toEqual([]);
  expect(table.find("example.com", "v1", "backups")?.topLevelKeys).toEqual(["spec"]);
});

it("lets the definition of a kind replace all versions that the cluster serves of it", () => {
  const old = [customKind({ version: "v1alpha1" }), customKind({ version: "v1beta1" })];
  const table = kindTable({ apiResources: cluster([pods, ...old]), crds: [customKind()] });
  expect(table.versions("example.com", "backups").map(({ version }) => version)).toEqual(["v1"]);
  expect(table.name).toBe("the cluster of cluster.json or the given CustomResourceDefinitions");
});

it("keeps Kubernetes' own kinds of groups that the cluster's documents do not tell", () => {
  const whole = { core: false, named: false, groupVersions: ["v1"] };
  const table = kindTable({ apiResources: cluster([pods], { whole }) });
  expect(table.find("", "v1", "configmaps")).toBeUndefined();
  expect(table.find("apps", "v1", "deployments")).toBeDefined();
  expect(table.name).toBe("Kubernetes 1.34 or the cluster of cluster.json");
});

it("keeps Kubernetes' own kinds of groups that could not be read", () => {
  const table = kindTable({ apiResources: cluster([pods], { incomplete: ["apps/v1"] }) });
  expect(table.find("apps", "v1", "deployments")).toBeDefined();
  expect(table.find("batch", "v1", "jobs")).toBeUndefined();
});

it("says what it means that a kind is missing", () => {
  const core = { core: true, named: false, groupVersions: [] };
  const named = { core: false, named: true, groupVersions: [] };
  const incomplete = ["metrics.k8s.io/v1beta1", "v2"];
  const cases: readonly (readonly [ApiResources, group: string, version: string, Missing])[] = [
    [cluster([]), "", "v1", "absent"],
    [cluster([]), "apps", "v1", "absent"],
    [cluster([], { incomplete }), "metrics.k8s.io", "v1beta1", "unread"],
    [cluster([], { incomplete }), "metrics.k8s.io", "v1", "absent"],
    [cluster([], { incomplete }), "", "v2", "unread"],
    [cluster([], { whole: core }), "", "v1", "absent"],
    [cluster([], { whole: core }), "apps", "v1", "untold"],
    [cluster([], { whole: named }), "", "v1", "untold"],
    [cluster([], { whole: named }), "apps", "v1", "absent"],
    [cluster([], { whole: { ...core, core: false, groupVersions: ["apps/v1"] } }), "apps", "v1", "absent"],
    [cluster([], { whole: { ...core, core: false, groupVersions: ["apps/v1"] } }), "apps", "v2", "untold"],
  ];
  for (const [apiResources, group, version, want] of cases) {
    expect(kindTable({ apiResources }).missing(group, version, "things"), `${group}/${version}`).toBe(want);
  }
  const crds = [customKind()];
  expect(kindTable({ crds }).missing("example.com", "v2", "backups")).toBe("absent");
  expect(kindTable({ crds }).missing("example.com", "v2", "widgets")).toBe("untold");
});
