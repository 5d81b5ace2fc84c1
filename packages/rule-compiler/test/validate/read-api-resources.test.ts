import { expect, it } from "vitest";
import { printApiResources } from "../../src/knowledge/api-resources-file.ts";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import type { KnownKind } from "../../src/knowledge/known-kind.ts";
import { groupVersion, type ApiResources } from "../../src/knowledge/told-kinds.ts";
import { readApiResources } from "../../src/validate/kinds/read-api-resources.ts";
import { readRow, toldOf, type BadInput } from "../bad-input/row.ts";
import { customKind } from "../support/custom-kind.ts";
import { aggregated, resourceList } from "../support/discovery-documents.ts";
import { apiResourcesRows } from "./table-api-resources.ts";

const rows = apiResourcesRows.map((row): BadInput => ({ file: "cluster.json", ...row }));

it.each(rows)("says exactly what is wrong with $name", (row) => {
  const { sources, wanted } = readRow(row);
  const { diagnostics } = readApiResources(sources);
  expect(toldOf(diagnostics, sources)).toEqual(wanted);
  const [first = { message: "", hint: "" }] = diagnostics;
  expect(`${first.message}\n${first.hint}`).toContain(row.says ?? "");
});

function told(...documents: readonly (object | string)[]): ApiResources {
  const files = documents.map((one, index) => ({
    path: `${index}.json`,
    text: typeof one === "string" ? one : JSON.stringify(one),
  }));
  const { apiResources, diagnostics } = readApiResources(files);
  expect(diagnostics).toEqual([]);
  if (!apiResources) throw new Error("nothing was told");
  return apiResources;
}

/** Discovery names no keys of objects. */
const withoutKeys = (kinds: readonly KnownKind[]) => kinds.map((known) => ({ ...known, topLevelKeys: [] }));
const served = [...builtinKinds.all(), customKind({ shortNames: ["bk", "bks"] })];
const nothingWhole = { core: false, named: false, groupVersions: [] };

it("reads every kind of aggregated discovery", () => {
  const core = told(aggregated(served, true));
  const named = told(aggregated(served, false));
  expect(core.kinds).toEqual(withoutKeys(served.filter(({ group }) => group === "")));
  expect(new Set(named.kinds)).toEqual(new Set(withoutKeys(served.filter(({ group }) => group !== ""))));
  expect(core.whole).toEqual({ ...nothingWhole, core: true });
  expect(named.whole).toEqual({ ...nothingWhole, named: true });
  expect(told(aggregated(served, true), aggregated(served, false)).whole).toEqual({
    ...nothingWhole,
    core: true,
    named: true,
  });
});

it("takes stale versions for incomplete, and keeps what is listed of them", () => {
  const { incomplete, kinds } = told(aggregated(served, false, ["apps/v1", "batch/v1"]));
  expect(incomplete).toEqual(["apps/v1", "batch/v1"]);
  expect(kinds.some(({ resource }) => resource === "deployments")).toBe(true);
});

it("reads the kinds of one group and version, without subresources", () => {
  const apps = told(resourceList("apps/v1", served));
  expect(apps.kinds).toEqual(withoutKeys(served.filter((known) => groupVersion(known) === "apps/v1")));
  expect(apps.whole).toEqual({ ...nothingWhole, groupVersions: ["apps/v1"] });
  expect(told(resourceList("v1", served)).kinds.map(({ group, version }) => [group, version])).toContainEqual([
    "",
    "v1",
  ]);
});

it("counts a group and version as told that one document has and another left out", () => {
  expect(told(aggregated(served, false, ["apps/v1"]), resourceList("apps/v1", served)).incomplete).toEqual([]);
});

it("reads what kubectl api-resources -o json prints, and takes nothing for missing that is not in it", () => {
  const list = {
    kind: "APIResourceList",
    apiVersion: "v1",
    groupVersion: "",
    resources: [
      { name: "pods", singularName: "pod", namespaced: true, version: "v1", kind: "Pod", verbs: ["list", "watch"] },
      { name: "jobs", singularName: "", namespaced: true, group: "batch", version: "v1", kind: "Job", verbs: ["list"] },
    ],
  };
  const { kinds, whole } = told(list);
  expect(kinds).toEqual([
    customKind({ group: "", resource: "pods", kind: "Pod", singular: "pod" }),
    customKind({ group: "batch", resource: "jobs", kind: "Job", singular: "job", watchable: false }),
  ]);
  expect(whole).toEqual(nothingWhole);
});

it("reads back what it writes", () => {
  const kinds = [
    customKind({ topLevelKeys: ["spec", "status"], selectableFields: ["spec.color"], shortNames: ["bk"] }),
    customKind({ version: "v2", scope: "Cluster", watchable: false }),
  ];
  const text = printApiResources({ kubernetes: "v1.34.4", incomplete: [{ group: "a.b", version: "v1" }], kinds });
  expect(new Set(told(text).kinds)).toEqual(new Set(kinds));
  expect(told(text).incomplete).toEqual(["a.b/v1"]);
  expect(told(text).whole).toEqual({ core: true, named: true, groupVersions: [] });
});

it("writes the same file whatever the order in which a cluster answers", () => {
  const incomplete = [
    { group: "b", version: "v1" },
    { group: "a", version: "v1alpha1" },
    { group: "a", version: "v1" },
  ];
  const given = { kubernetes: "v1.34.4", incomplete, kinds: served };
  const other = { kubernetes: "v1.34.4", incomplete: incomplete.toReversed(), kinds: served.toReversed() };
  expect(printApiResources(other)).toBe(printApiResources(given));
});

it("names the files that were read", () => {
  expect(told(resourceList("v1", served)).name).toBe("0.json");
  expect(told(resourceList("v1", served), resourceList("apps/v1", served)).name).toBe("0.json and 1 more");
});
