import { type BadInput, rule, ruleOn } from "./row.ts";

const pods = '"version": "v1", "resource": "pods"';
const secrets = '"version": "v1", "resource": ';
/** Kinds, namespaces, Secrets: what a rule reaches. */
export const reachRows: readonly BadInput[] = [
  {
    name: "a singular for a resource",
    input: ruleOn('"version": "v1", "resource": ⟦"configmap"⟧'),
    want: ["warning RESOURCE_UNKNOWN"],
    says: 'did you mean "v1 configmaps"?',
  },
  {
    name: "a kind of another group",
    input: ruleOn('"version": "v1", "resource": ⟦"deployments"⟧'),
    want: ["warning RESOURCE_UNKNOWN"],
    says: "apps/v1 deployments",
  },
  {
    name: "a version that was dropped",
    input: ruleOn('"group": "batch", "version": "v1beta1", "resource": ⟦"cronjobs"⟧'),
    want: ["warning RESOURCE_UNKNOWN"],
    says: "batch/v1 cronjobs",
  },
  {
    name: "a custom kind without scope",
    input: ruleOn('"group": "example.com", "version": "v1", "resource": ⟦"widgets"⟧'),
    want: ["warning RESOURCE_UNKNOWN"],
    says: '"scope"',
  },
  {
    name: "a custom kind with its scope",
    input: ruleOn('"group": "example.com", "version": "v1", "resource": "widgets", "scope": "Cluster"'),
    want: [],
  },
  {
    name: "namespaces on a kind of unknown scope",
    input: ruleOn('"group": "example.com", "version": "v1", "resource": ⟦"widgets"⟧', '⟦"namespaces"⟧: ["a"]'),
    want: ["warning RESOURCE_UNKNOWN", "error SCOPE_UNKNOWN"],
  },
  {
    name: "excluded namespaces on a kind of unknown scope",
    input: ruleOn('"group": "example.com", "version": "v1", "resource": ⟦"widgets"⟧', '⟦"excludeNamespaces"⟧: ["a"]'),
    want: ["warning RESOURCE_UNKNOWN", "error SCOPE_UNKNOWN"],
  },
  {
    name: "a scope that is not the kind's",
    input: ruleOn('"version": "v1", "resource": "nodes", "scope": ⟦"Namespaced"⟧'),
    want: ["error SCOPE_CONFLICT"],
    says: "cluster-scoped",
  },
  { name: "a scope in lower case", input: rule('"scope": ⟦"namespaced"⟧'), want: ["error INVALID_VALUE"] },
  {
    name: "a kind that cannot be watched",
    input: ruleOn('"group": "authentication.k8s.io", "version": "v1", "resource": ⟦"tokenreviews"⟧'),
    want: ["error RESOURCE_NOT_WATCHABLE"],
    says: "tokenreviews",
  },
  {
    name: "a subresource",
    input: ruleOn('"version": "v1", "resource": ⟦"pods/status"⟧'),
    want: ["error INVALID_VALUE"],
    says: "subresources",
  },
  {
    name: "a kind for a resource",
    input: ruleOn('"version": "v1", "resource": ⟦"ConfigMap"⟧'),
    want: ["error INVALID_VALUE"],
  },
  {
    name: "a version with its group",
    input: ruleOn('"version": ⟦"apps/v1"⟧, "resource": "deployments"'),
    want: ["error INVALID_VALUE"],
    says: 'the group stands in "group"',
  },
  {
    name: "a group that can be none",
    input: ruleOn('"group": ⟦"Apps!"⟧, "version": "v1", "resource": "deployments"'),
    want: ["error INVALID_VALUE"],
  },
  { name: "every resource", input: ruleOn('"version": "v1", "resource": ⟦"*"⟧'), want: ["error INVALID_VALUE"] },
  { name: "an empty resource", input: ruleOn('"version": "v1", "resource": ⟦""⟧'), want: ["error INVALID_VALUE"] },
  {
    name: "namespaces on a kind without namespaces",
    input: '[{"id": ⟦"a"⟧, "version": "v1", "resource": "nodes", ⟦"namespaces"⟧: ["a"]}]',
    want: ["warning MATCHES_EVERYTHING", "note NAMESPACES_DROPPED"],
  },
  {
    name: "namespaces, one of them excluded",
    input: rule('"namespaces": ["a", "b"], "excludeNamespaces": ⟦["a"]⟧'),
    want: ["note NAMESPACES_EXCLUDED"],
  },
  {
    name: "namespaces, all of them excluded",
    input: rule('"namespaces": ["a"], "excludeNamespaces": ⟦["a", "b"]⟧'),
    want: ["error RULE_NEVER_FIRES"],
  },
  {
    name: "no condition at all",
    input: `[{"id": ⟦"a"⟧, ${pods}}]`,
    want: ["warning MATCHES_EVERYTHING"],
    says: '"matchAll": true',
  },
  {
    name: "event types and updatesOn, which are no conditions",
    input: `[{"id": ⟦"a"⟧, ${pods}, "eventTypes": ["MODIFIED"], "updatesOn": ["spec"], "excludeNamespaces": ["b"]}]`,
    want: ["warning MATCHES_EVERYTHING"],
  },
  { name: "no condition at all, as stated", input: ruleOn(pods, '"matchAll": true'), want: [] },
  {
    name: "leases of the whole cluster",
    input: '[{"id": ⟦"a"⟧, "group": "coordination.k8s.io", "version": "v1", "resource": "leases", "matchAll": true}]',
    want: ["warning NOISY_WATCH"],
  },
  {
    name: "leases of one namespace",
    input: ruleOn('"group": "coordination.k8s.io", "version": "v1", "resource": "leases"', '"namespaces": ["a"]'),
    want: [],
  },
  {
    name: "Secrets",
    input: `[{"id": ⟦"a"⟧, ${secrets}"secrets", "namespaces": ["a"]}]`,
    want: ["warning SECRET_ON_BUS"],
  },
  {
    name: "Secrets with their values",
    input: `[{"id": ⟦"a"⟧, ${secrets}"secrets", "namespaces": ["a"], ⟦"secretData"⟧: "include"}]`,
    want: ["warning SECRET_ON_BUS", "warning SECRET_DATA_INCLUDED"],
  },
  {
    name: "Secrets in the Sensor's log",
    input: `[{"id": ⟦"a"⟧, ${secrets}"secrets", "namespaces": ["a"], "action": ⟦{"type": "log", "verbose": true}⟧}]`,
    want: ["warning SECRET_ON_BUS", "error SECRET_VERBOSE_LOG"],
  },
  {
    name: "secretData on ConfigMaps",
    input: rule('⟦"secretData"⟧: "include"'),
    want: ["error SECRET_DATA_ELSEWHERE"],
    says: "configmaps",
  },
  {
    name: "secretData on somebody's own secrets",
    input: ruleOn(
      '"group": "example.com", "version": "v1", "resource": "secrets", "scope": "Namespaced"',
      '⟦"secretData"⟧: "include"',
    ),
    want: ["error SECRET_DATA_ELSEWHERE"],
  },
  {
    name: "a field selector for a namespace that is not reached",
    input: ruleOn(pods, '"eventTypes": ["DELETED"], "namespaces": ["a"], "fieldFilter": ⟦"metadata.namespace=b"⟧'),
    want: ["error RULE_NEVER_FIRES"],
  },
  {
    name: "a condition no event can meet",
    input: `[{"id": "a", ${pods}, "eventTypes": ["DELETED"], "fieldFilter": "⟦spec.hostNetwork=maybe⟧"}]`,
    want: ["error RULE_NEVER_FIRES"],
  },
  {
    name: "more values than one Sensor holds",
    input: () =>
      `[⟦{"id": "a", ${pods}, "when": [{"path": "spec.a", "in": ${JSON.stringify(Array.from({ length: 5000 }, (_, index) => `${index}-${"x".repeat(60)}`))}}]}⟧]`,
    want: ["error RULE_TOO_LARGE"],
    says: "split it into several rules",
  },
];
