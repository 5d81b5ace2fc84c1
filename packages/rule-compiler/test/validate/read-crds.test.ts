import { expect, it } from "vitest";
import type { KnownKind } from "../../src/knowledge/known-kind.ts";
import { readCrds } from "../../src/validate/kinds/read-crds.ts";
import { readRow, toldOf, type BadInput } from "../bad-input/row.ts";
import { crdRows, definition } from "./table-crds.ts";

const rows = crdRows.map((row): BadInput => ({ file: "crds.yaml", ...row }));

it.each(rows)("says exactly what is wrong with $name", (row) => {
  const { sources, wanted } = readRow(row);
  const { diagnostics } = readCrds(sources);
  expect(toldOf(diagnostics, sources)).toEqual(wanted);
  const [first = { message: "", hint: "" }] = diagnostics;
  expect(`${first.message}\n${first.hint}`).toContain(row.says ?? "");
});

const widgets: KnownKind = {
  group: "example.com",
  version: "v1",
  resource: "widgets",
  kind: "Widget",
  scope: "Namespaced",
  watchable: true,
  singular: "widget",
  shortNames: ["wg"],
  topLevelKeys: ["apiVersion", "kind", "metadata", "spec", "status"],
  selectableFields: ["spec.color"],
};

function kindsOf(...texts: readonly string[]): readonly KnownKind[] {
  const { kinds, diagnostics } = readCrds(texts.map((text, index) => ({ path: `${index}.yaml`, text })));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return kinds;
}

it("reads names, scope, keys and selectable fields of every served version", () => {
  expect(kindsOf(definition())).toEqual([widgets]);
});

it("reads definitions of Lists, whose items may leave out kind and apiVersion", () => {
  const spec = { group: "example.com", scope: "Cluster", names: { plural: "widgets", kind: "Widget" } };
  const one = { spec: { ...spec, versions: [{ name: "v1", served: true }] } };
  const whole = { apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition", ...one };
  const typed = { apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinitionList", items: [one] };
  const want = { ...widgets, scope: "Cluster", shortNames: [], topLevelKeys: [], selectableFields: [] };
  expect(kindsOf(JSON.stringify({ apiVersion: "v1", kind: "List", items: [whole] }))).toEqual([want]);
  expect(kindsOf(JSON.stringify(typed))).toEqual([want]);
});

it("lets the last of two definitions count, also of two files", () => {
  const cluster = definition({ scope: "  scope: Cluster" });
  expect(kindsOf(definition(), cluster).map(({ scope }) => scope)).toEqual(["Cluster"]);
  expect(kindsOf(cluster, definition()).map(({ scope }) => scope)).toEqual(["Namespaced"]);
});

it("keeps the good definitions beside bad ones", () => {
  const bad = definition({ scope: "  scope: nowhere" });
  const { kinds } = readCrds([{ path: "crds.yaml", text: `${bad}---\n${definition()}` }]);
  expect(kinds).toEqual([widgets]);
});

it("knows no keys of a kind whose objects may have any", () => {
  const schema = "{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {spec: {}}}";
  const open = definition({ versions: `  versions: [{name: v1, served: true, schema: {openAPIV3Schema: ${schema}}}]` });
  expect(kindsOf(open).map(({ topLevelKeys }) => topLevelKeys)).toEqual([[]]);
});

it("reads two megabytes", () => {
  const line = `${" ".repeat(20)}what the field is for, as long as such texts are\n`;
  const properties = Array.from({ length: 3600 }, (_, index) => {
    return `                p${index}:\n                  description: |\n${line.repeat(8)}`;
  });
  const large = definition({
    versions: `  versions:
    - name: v1
      served: true
      schema:
        openAPIV3Schema:
          properties:
            spec:
              properties:
${properties.join("")}`,
  });
  expect(large.length).toBeGreaterThan(2_000_000);
  expect(kindsOf(large)).toEqual([
    { ...widgets, topLevelKeys: ["apiVersion", "kind", "metadata", "spec"], selectableFields: [] },
  ]);
});

it("refuses what is larger than allowed", () => {
  const { kinds, diagnostics } = readCrds([{ path: "crds.yaml", text: definition() }], { maxBytes: 100 });
  expect(kinds).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["INPUT_TOO_LARGE"]);
});
