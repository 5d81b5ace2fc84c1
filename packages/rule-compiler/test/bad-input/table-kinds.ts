import { builtinKinds } from "../../src/knowledge/kinds.ts";
import type { ApiResources, ToldKinds } from "../../src/knowledge/told-kinds.ts";
import { customKind } from "../support/custom-kind.ts";
import { type BadInput, ruleOn } from "./row.ts";

const backups = '"group": "example.com", "version": "v1", "resource": "backups"';
const keys = ["apiVersion", "kind", "metadata", "spec", "status"];
const backup = customKind({ topLevelKeys: keys, selectableFields: ["spec.color", "status.ready"], shortNames: ["bk"] });
const crds: ToldKinds = { crds: [backup, customKind({ version: "v1beta1", selectableFields: [] })] };
const clusterScoped: ToldKinds = { crds: [customKind({ scope: "Cluster", selectableFields: [] })] };

const served = builtinKinds.all().filter(({ group }) => group !== "batch");
const cluster: ApiResources = {
  name: "cluster.json",
  kinds: [...served, customKind()],
  whole: { core: true, named: true, groupVersions: [] },
  incomplete: ["metrics.example.com/v1"],
};
const told: ToldKinds = { apiResources: cluster };

/** Rules on kinds that CustomResourceDefinitions or a cluster describe. */
export const kindRows: readonly BadInput[] = [
  {
    name: "namespaces of a kind whose definition is given",
    input: ruleOn(backups, '"namespaces": ["a"]'),
    told: crds,
    want: [],
  },
  {
    name: "the short name of a kind whose definition is given",
    input: ruleOn('"group": "example.com", "version": "v1", "resource": ⟦"bk"⟧'),
    told: crds,
    want: ["warning RESOURCE_UNKNOWN"],
    says: 'did you mean "example.com/v1 backups"?',
  },
  {
    name: "a kind that neither Kubernetes nor a definition has",
    input: ruleOn('"group": "example.org", "version": "v1", "resource": ⟦"things"⟧'),
    told: crds,
    want: ["warning RESOURCE_UNKNOWN"],
    says: "things.example.org is no kind of Kubernetes 1.34 or the given CustomResourceDefinitions",
  },
  {
    name: "the same with its scope, which says that it is a custom one",
    input: ruleOn('"group": "example.org", "version": "v1", "resource": "things", "scope": "Cluster"'),
    told: crds,
    want: [],
  },
  {
    name: "a version that the definition does not serve",
    input: ruleOn('"group": "example.com", "version": ⟦"v1alpha1"⟧, "resource": "backups"'),
    told: crds,
    want: ["error VERSION_NOT_SERVED"],
    says: 'backups.example.com is not served in version "v1alpha1"\nserved: v1, v1beta1',
  },
  {
    name: "namespaces in a version that the definition does not serve",
    input: ruleOn('"group": "example.com", "version": ⟦"v1alpha1"⟧, "resource": "backups"', '"namespaces": ["a"]'),
    told: crds,
    want: ["error VERSION_NOT_SERVED"],
  },
  {
    name: "a scope that the definition contradicts",
    input: ruleOn(`${backups}, "scope": ⟦"Namespaced"⟧`),
    told: clusterScoped,
    want: ["error SCOPE_CONFLICT"],
    says: "backups.example.com is cluster-scoped",
  },
  {
    name: "a scope that the definition of another version contradicts",
    input: ruleOn('"group": "example.com", "version": ⟦"v2"⟧, "resource": "backups", "scope": ⟦"Cluster"⟧'),
    told: crds,
    want: ["error VERSION_NOT_SERVED", "error SCOPE_CONFLICT"],
  },
  {
    name: "a scope that another version of Kubernetes' own kind contradicts",
    input: ruleOn('"group": "batch", "version": "v1beta1", "resource": ⟦"cronjobs"⟧, "scope": ⟦"Cluster"⟧'),
    want: ["warning RESOURCE_UNKNOWN", "error SCOPE_CONFLICT"],
  },
  {
    name: "namespaces of a kind that its definition makes cluster-scoped",
    input: `[{"id": ⟦"r"⟧, ${backups}, ⟦"namespaces"⟧: ["a"]}]`,
    told: clusterScoped,
    want: ["warning MATCHES_EVERYTHING", "note NAMESPACES_DROPPED"],
  },
  {
    name: "a field that the definition declares selectable",
    input: ruleOn(backups, '"eventTypes": ["MODIFIED"], "fieldFilter": "spec.color=blue,status.ready!=true"'),
    told: crds,
    want: [],
  },
  {
    name: "a field that the definition does not declare selectable",
    input: ruleOn(backups, '"fieldFilter": "spec.color=blue,⟦spec.size⟧=1"'),
    told: crds,
    want: ["error SELECTOR_FIELD_UNKNOWN"],
    says: "selectable are metadata.name, metadata.namespace, spec.color, status.ready; any other field",
  },
  {
    name: "the namespace as a field of a kind that its definition makes cluster-scoped",
    input: ruleOn(backups, '"fieldFilter": "⟦metadata.namespace⟧=a"'),
    told: clusterScoped,
    want: ["error SELECTOR_FIELD_UNKNOWN"],
    says: "selectable are metadata.name;",
  },
  {
    name: "a field that the definition declares in another version only",
    input: ruleOn(
      '"group": "example.com", "version": "v1beta1", "resource": "backups"',
      '"fieldFilter": "⟦spec.color⟧=a"',
    ),
    told: crds,
    want: ["error SELECTOR_FIELD_UNKNOWN"],
  },
  {
    name: "a path that the definition's schema does not have",
    input: ruleOn(backups, '"when": [{"path": ⟦"sepc.color"⟧, "equals": "blue"}]'),
    told: crds,
    want: ["warning PATH_UNKNOWN"],
    says: 'did you mean "spec"?',
  },
  {
    name: "a key of the definition's schema in another letter case",
    input: ruleOn(backups, '"eventTypes": ["MODIFIED"], "updatesOn": [⟦"Status"⟧, ⟦"data"⟧]'),
    told: crds,
    want: ["note UPDATES_ON_SPELLING", "note UPDATES_ON_UNKNOWN"],
  },
  {
    name: "a kind of Kubernetes that the cluster does not have",
    input: ruleOn('"group": "batch", "version": "v1", "resource": ⟦"jobs"⟧'),
    told,
    want: ["warning RESOURCE_UNKNOWN"],
    says: "jobs.batch is no kind of the cluster of cluster.json",
  },
  {
    name: "namespaces of a kind of Kubernetes that the cluster does not have",
    input: ruleOn('"group": "batch", "version": "v1", "resource": ⟦"jobs"⟧', '"namespaces": ["a"]'),
    told,
    want: ["warning RESOURCE_UNKNOWN"],
  },
  {
    name: "a custom kind that the cluster does not have, though its scope is stated",
    input: ruleOn('"group": "example.org", "version": "v1", "resource": ⟦"things"⟧, "scope": "Cluster"'),
    told,
    want: ["warning RESOURCE_UNKNOWN"],
    says: "install it before the rules",
  },
  {
    name: "a kind of a group that could not be read",
    input: ruleOn('"group": "metrics.example.com", "version": "v1", "resource": ⟦"loads"⟧'),
    told,
    want: ["warning RESOURCE_UNKNOWN"],
    says: "could not be read when the table was made",
  },
  {
    name: "the same with its scope",
    input: ruleOn('"group": "metrics.example.com", "version": "v1", "resource": "loads", "scope": "Cluster"'),
    told,
    want: [],
  },
  {
    name: "a version that the cluster does not serve",
    input: ruleOn('"group": "example.com", "version": ⟦"v2"⟧, "resource": "backups"'),
    told,
    want: ["error VERSION_NOT_SERVED"],
    says: "served: v1",
  },
  {
    name: "a field of a custom kind whose definition the cluster did not show",
    input: ruleOn(backups, '"eventTypes": ["MODIFIED"], "fieldFilter": "⟦spec.color⟧=blue"'),
    told,
    want: ["warning SELECTOR_FIELD_CUSTOM"],
  },
  {
    name: "a field of Kubernetes' own kind, as the cluster has it",
    input: ruleOn('"version": "v1", "resource": "pods"', '"fieldFilter": "⟦spec.color⟧=blue"'),
    told,
    want: ["error SELECTOR_FIELD_UNKNOWN"],
  },
];
