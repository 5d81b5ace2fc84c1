import { printApiResources } from "../../src/knowledge/api-resources-file.ts";
import type { BadInput } from "../bad-input/row.ts";
import { customKind } from "../support/custom-kind.ts";

const file = printApiResources({ kubernetes: "v1.34.4", incomplete: [], kinds: [customKind()] });

/** What discover writes, with one text in place of another. */
const changed = (from: string, to: string): string => {
  if (!file.includes(from)) throw new Error(`${from} is not in ${file}`);
  return file.replace(from, to);
};

/** Files about clusters and all that is said about them. */
export const apiResourcesRows: readonly BadInput[] = [
  { name: "what discover writes", input: file, want: [] },
  { name: "an empty file", input: "⟦⟧", want: ["error API_RESOURCES_OTHER"], says: "found nothing" },
  {
    name: "rules instead of what a cluster serves",
    input: '⟦[{"id": "a"}]⟧',
    want: ["error API_RESOURCES_OTHER"],
    says: "rule-compiler discover",
  },
  {
    name: "the table that kubectl api-resources prints",
    file: "api-resources.txt",
    input: "⟦NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND\nbindings   v1   true   Binding⟧\n",
    want: ["error API_RESOURCES_OTHER"],
    says: 'the string "NAME ',
  },
  {
    name: "the names of groups",
    input: '⟦{"kind": "APIGroupList", "apiVersion": "v1", "groups": []}⟧',
    want: ["error API_RESOURCES_OTHER"],
    says: "an object of kind APIGroupList",
  },
  {
    name: "a kind that is no text",
    input: '⟦{"kind": 3}⟧',
    want: ["error API_RESOURCES_OTHER"],
    says: "an object",
  },
  {
    name: "a format of a later version",
    input: changed('"formatVersion": 1', '"formatVersion": ⟦2⟧'),
    want: ["error API_RESOURCES_INVALID"],
    says: "run rule-compiler discover again",
  },
  {
    name: "a key that no version has",
    input: changed('"resource"', '⟦"resuorce"⟧: "a", "resource"'),
    want: ["error API_RESOURCES_INVALID"],
    says: '"kinds[0].resuorce" must be left out',
  },
  {
    name: "a scope that is none",
    input: changed('"Namespaced"', '⟦"namespaced"⟧'),
    want: ["error API_RESOURCES_INVALID"],
    says: '"kinds[0].scope" must be Namespaced or Cluster, found the string "namespaced"',
  },
  {
    name: "a kind without its resource",
    input: `{"kind": "ApiResources", "formatVersion": 1, "incomplete": [], "kinds": [⟦{"group": "a", "version": "v1",
      "kind": "A", "scope": "Cluster", "watchable": true, "singular": "a", "shortNames": []}⟧]}`,
    want: ["error API_RESOURCES_INVALID"],
    says: '"kinds[0].resource" must be a string, found nothing',
  },
  {
    name: "a list of resources without resources",
    input: '⟦{"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "v1"}⟧',
    want: ["error API_RESOURCES_INVALID"],
  },
  {
    name: "a resource without verbs",
    input: `{"kind": "APIResourceList", "groupVersion": "v1",
      "resources": [⟦{"name": "pods", "kind": "Pod", "namespaced": true}⟧]}`,
    want: ["error API_RESOURCES_INVALID"],
    says: '"resources[0].verbs" must be a list of strings, found nothing',
  },
  {
    name: "groups that are none",
    input: '{"kind": "APIGroupDiscoveryList", "items": [⟦3⟧, {"versions": ⟦{}⟧}]}',
    want: ["error API_RESOURCES_INVALID", "error API_RESOURCES_INVALID"],
  },
  { name: "text that is no JSON", input: '{"kind": ⟦⟧', want: ["error JSON_SYNTAX"] },
];
