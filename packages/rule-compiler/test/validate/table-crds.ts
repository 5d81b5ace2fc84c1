import type { BadInput } from "../bad-input/row.ts";

/** A definition as YAML, with some lines in place of others. */
export function definition(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    apiVersion: "apiVersion: apiextensions.k8s.io/v1",
    kind: "kind: CustomResourceDefinition",
    spec: "spec:",
    group: "  group: example.com",
    scope: "  scope: Namespaced",
    names: "  names: {plural: widgets, singular: widget, kind: Widget, shortNames: [wg]}",
    versions: `  versions:
    - name: v1
      served: true
      schema:
        openAPIV3Schema:
          type: object
          properties: {spec: {type: object}, status: {type: object}}
      selectableFields: [{jsonPath: .spec.color}]
    - {name: v1alpha1, served: false}`,
    ...changes,
  };
  return `${Object.values(lines)
    .filter((line) => line !== "")
    .join("\n")}\n`;
}

const versions = (one: string): string => definition({ versions: `  versions:\n    - ${one}` });

/** Files of CustomResourceDefinitions and all that is said about them. */
export const crdRows: readonly BadInput[] = [
  { name: "a definition", input: definition(), want: [] },
  {
    name: "a definition of v1beta1",
    input: definition({ apiVersion: "apiVersion: ⟦apiextensions.k8s.io/v1beta1⟧" }),
    want: ["error CRD_VERSION"],
    says: "found apiextensions.k8s.io/v1beta1",
  },
  {
    name: "a definition without apiVersion",
    input: '⟦{"kind": "CustomResourceDefinition", "spec": {}}⟧',
    want: ["error CRD_VERSION"],
    says: "found nothing",
  },
  {
    name: "a definition without spec",
    input: '⟦{"kind": "CustomResourceDefinition", "apiVersion": "apiextensions.k8s.io/v1"}⟧',
    want: ["error CRD_INVALID"],
    says: '"spec" of a CustomResourceDefinition must be an object, found nothing',
  },
  { name: "a group that is a list", input: definition({ group: "  group: ⟦[a]⟧" }), want: ["error CRD_INVALID"] },
  {
    name: "a group without a dot",
    input: definition({ group: "  group: ⟦example⟧" }),
    want: ["error CRD_INVALID"],
    says: "an API group with a dot",
  },
  {
    name: "a group that can be none",
    input: definition({ group: '  group: ⟦"Example .com"⟧' }),
    want: ["error CRD_INVALID"],
  },
  {
    name: "a scope in lower case",
    input: definition({ scope: "  scope: ⟦namespaced⟧" }),
    want: ["error CRD_INVALID"],
    says: "Namespaced or Cluster",
  },
  {
    name: "names without plural",
    input: definition({ names: "  names: ⟦{kind: Widget}⟧" }),
    want: ["error CRD_INVALID"],
    says: '"spec.names.plural" of a CustomResourceDefinition must be a plural name in lower case, such as "widgets", found nothing',
  },
  {
    name: "a plural in upper case",
    input: definition({ names: "  names: {plural: ⟦Widgets⟧, kind: Widget}" }),
    want: ["error CRD_INVALID"],
    says: 'found the string "Widgets"',
  },
  {
    name: "a kind that is no word",
    input: definition({ names: '  names: {plural: widgets, kind: ⟦"a b"⟧}' }),
    want: ["error CRD_INVALID"],
  },
  {
    name: "short names that are a string",
    input: definition({ names: "  names: {plural: widgets, kind: Widget, shortNames: ⟦wg⟧}" }),
    want: ["error CRD_INVALID"],
  },
  { name: "no version", input: definition({ versions: "  versions: ⟦[]⟧" }), want: ["error CRD_INVALID"] },
  {
    name: "versions that are none",
    input: definition({ versions: "  versions: [⟦⟦{}⟧⟧, ⟦3⟧]" }),
    want: ["error CRD_INVALID", "error CRD_INVALID", "error CRD_INVALID"],
  },
  {
    name: "served as a string",
    input: versions('{name: v1, served: ⟦"true"⟧}'),
    want: ["error CRD_INVALID"],
    says: '"spec.versions[0].served" of a CustomResourceDefinition must be true or false',
  },
  {
    name: "one version twice",
    input: definition({ versions: "  versions: [{name: v1, served: true}, {name: ⟦v1⟧, served: false}]" }),
    want: ["error CRD_INVALID"],
    says: '"spec.versions[1].name"',
  },
  {
    name: "properties that are a list",
    input: versions("{name: v1, served: true, schema: {openAPIV3Schema: {properties: ⟦[spec]⟧}}}"),
    want: ["error CRD_INVALID"],
  },
  {
    name: "a selectable field in a list",
    input: versions('{name: v1, served: true, selectableFields: [{jsonPath: ⟦".spec.items[0]"⟧}]}'),
    want: ["error CRD_INVALID"],
    says: 'a path such as ".spec.color"',
  },
  {
    name: "a selectable field without its first dot",
    input: versions("{name: v1, served: true, selectableFields: [{jsonPath: ⟦spec.color⟧}]}"),
    want: ["error CRD_INVALID"],
  },
  {
    name: "several mistakes at once",
    input: definition({ group: "  group: ⟦3⟧", scope: "  scope: ⟦true⟧" }),
    want: ["error CRD_INVALID", "error CRD_INVALID"],
  },
  {
    name: "no served version",
    input: definition({
      names: "  names: {plural: ⟦widgets⟧, kind: Widget}",
      versions: "  versions: [{name: v1, served: false}]",
    }),
    want: ["warning CRD_NOT_SERVED"],
    says: "widgets.example.com serves none",
  },
  {
    name: "two different definitions of one kind",
    input: `${definition({ names: "  names: {plural: ⟦widgets⟧, kind: Widget}" })}---\n${definition({ scope: "  scope: Cluster" })}`,
    want: ["warning CRD_DUPLICATE"],
    says: "widgets.example.com",
  },
  { name: "one definition twice", input: `${definition()}---\n${definition()}`, want: [] },
  {
    name: "definitions among other objects",
    input: `apiVersion: v1\nkind: ServiceAccount\n---\n${definition()}---\nkind: Deployment\n`,
    want: [],
  },
  {
    name: "no definition at all",
    input: "⟦⟧apiVersion: apps/v1\nkind: Deployment\n---\napiVersion: v1\nkind: Service\n---\n- 1\n",
    want: ["warning CRD_NONE"],
    says: "Deployment, Service, an array",
  },
  { name: "an empty file", input: "⟦⟧", want: ["warning CRD_NONE"], says: "found nothing" },
  { name: "rules instead of definitions", input: '⟦⟧[{"id": "a"}]', want: ["warning CRD_NONE"], says: "an array" },
  {
    name: "somebody else's CustomResourceDefinition",
    input: "⟦⟧apiVersion: example.com/v1\nkind: CustomResourceDefinition\n",
    want: ["warning CRD_NONE"],
  },
  {
    name: "the same beside a file with a definition",
    input: definition(),
    also: { file: "deployment.yaml", input: "⟦⟧apiVersion: apps/v1\nkind: Deployment\n" },
    want: ["note CRD_NONE"],
  },
  { name: "text that is no YAML", input: "spec: [\n⟦⟧", want: ["error YAML_SYNTAX"] },
  { name: "a template of Helm", input: "spec:\n  {⟦{ .Values.a }⟧}\n", want: ["error YAML_UNSUPPORTED"] },
  {
    name: "a List with one bad definition",
    input: `{"kind": "List", "apiVersion": "v1", "items": [⟦{"kind": "CustomResourceDefinition", "apiVersion": "apiextensions.k8s.io/v1"}⟧]}`,
    want: ["error CRD_INVALID"],
  },
];
