import { actionRowsOf, type BadInput, ruleOn, steps } from "./row.ts";

/** A rule that deletes pods, with these further fields and keys of its action, as JSON text. */
function podDelete(fields: string, keys = ""): string {
  const action = `"action": {"type": "pod-delete"${keys === "" ? "" : `, ${keys}`}}`;
  const types = fields.includes('"eventTypes"') ? "" : '"eventTypes": ["ADDED"], ';
  return ruleOn('"version": "v1", "resource": "pods"', `${types}${fields}, ${action}`);
}

/** A condition that no pod meets as soon as it is made. */
const failed = '"when": [{"path": "status.phase", "equals": "Failed"}]';

const keys = actionRowsOf(
  (written) => podDelete(`"namespaces": ["a"], ${failed}`, written),
  [
    ["a negative grace period", '"gracePeriodSeconds": ⟦-1⟧', "error INVALID_VALUE", "seconds from 0 to 86400"],
    ["a grace period with a unit", '"gracePeriodSeconds": ⟦"30s"⟧', "error WRONG_TYPE", "seconds from 0 to 86400"],
    ["a grace period of more than a day", '"gracePeriodSeconds": ⟦86401⟧', "error INVALID_VALUE"],
    ["half a second of grace", '"gracePeriodSeconds": ⟦0.5⟧', "error WRONG_TYPE"],
    ["a grace period under a shorter name", '⟦"gracePeriod"⟧: 5', "error UNKNOWN_FIELD", '"gracePeriodSeconds"'],
    ["no healthy replicas to leave", '"minHealthy": ⟦0⟧', "error INVALID_VALUE", "from 1 to 100000"],
    ["no percent of healthy replicas to leave", '"minHealthy": ⟦"0%"⟧', "error INVALID_VALUE", '"1%" to "100%"'],
    ["more replicas to leave than there are", '"minHealthy": ⟦"101%"⟧', "error INVALID_VALUE"],
    ["replicas to leave as text", '"minHealthy": ⟦"2"⟧', "error INVALID_VALUE"],
    ["half a replica to leave", '"minHealthy": ⟦1.5⟧', "error INVALID_VALUE"],
    ["text for evict", '"evict": ⟦"true"⟧', "error WRONG_TYPE"],
    ["a number for allowStandalone", '"allowStandalone": ⟦1⟧', "error WRONG_TYPE"],
    ["the event for a deletion", '⟦"event"⟧: "full"', "error OPTION_NOT_FOR_ACTION", "it belongs to script, workflow"],
    [
      "all keys of a deletion as they should be",
      '"gracePeriodSeconds": 0, "minHealthy": "100%", "evict": true, "allowStandalone": true, "dryRun": true',
      undefined,
    ],
  ],
);

/** What can be wrong with the deletion of pods. */
export const podDeleteRows: readonly BadInput[] = [
  ...keys,
  {
    name: "a deletion of pods for events that are not about pods",
    input: ruleOn('"version": "v1", "resource": ⟦"configmaps"⟧', '"namespaces": ["a"], "action": "pod-delete"'),
    options: steps,
    want: ["error ACTION_NEEDS_PODS"],
    says: "events of this rule are about configmaps",
  },
  {
    name: "a deletion of pods for measurements of pods",
    input: ruleOn(
      '"group": "metrics.k8s.io", "version": "v1beta1", "resource": ⟦"pods"⟧, "scope": "Namespaced"',
      '"namespaces": ["a"], "action": "pod-delete"',
    ),
    options: steps,
    want: ["error ACTION_NEEDS_PODS"],
    says: "pods.metrics.k8s.io",
  },
  {
    name: "a deletion of pods that are gone",
    input: podDelete(`"namespaces": ["a"], ${failed}, "eventTypes": ⟦["ADDED", "DELETED"]⟧`),
    options: steps,
    want: ["warning ACTION_ON_GONE_POD"],
    says: '"eventTypes": ["ADDED", "MODIFIED"]',
  },
  {
    name: "a deletion of pods at any event",
    input: '[⟦⟦{"id": ⟦"r"⟧, "version": "v1", "resource": "pods", "namespaces": ["a"], "action": "pod-delete"}⟧⟧]',
    options: steps,
    want: ["warning REPLACEMENT_LOOP", "note ACTION_REPEATS", "warning ACTION_ON_GONE_POD"],
  },
  {
    name: "a deletion of all pods",
    input: podDelete('"excludeNamespaces": ["eventsrunner-actions"]').replace(
      '"id": "r", "version": "v1", "resource": "pods", "matchAll": true',
      '"id": ⟦"r"⟧, "version": "v1", "resource": "pods"',
    ),
    options: steps,
    want: ["error MATCH_ALL_NEEDED"],
    says: '"matchAll": true',
  },
  {
    name: "a deletion of all pods by the default action",
    input:
      '[{"id": ⟦⟦"r"⟧⟧, "version": "v1", "resource": "pods", "eventTypes": ["MODIFIED"], "updatesOn": ["status"], "matchAll": false}]',
    options: { config: { ...steps.config, executorType: "pod-delete" } },
    want: ["error MATCH_ALL_NEEDED", "warning ACTION_FEEDBACK"],
  },
  {
    name: "a deletion of all pods that is meant",
    input: podDelete('"excludeNamespaces": ["eventsrunner-actions"]', '"budget": {"max": 5, "per": "hour"}'),
    options: steps,
    want: [],
  },
  {
    name: "a deletion of pods in protected namespaces",
    input: podDelete('"namespaces": ["a", ⟦"kube-system"⟧, ⟦⟦"ARGO"⟧⟧, ⟦"eventsrunner"⟧]'),
    options: steps,
    want: [
      "error PROTECTED_NAMESPACE",
      "note NAMESPACE_LOWERED",
      "error PROTECTED_NAMESPACE",
      "error PROTECTED_NAMESPACE",
    ],
  },
  {
    name: "a deletion of pods in a namespace that is protected and excluded",
    input: podDelete(`"namespaces": ["a", "falco"], ${failed}, "excludeNamespaces": ⟦["falco"]⟧`),
    options: steps,
    want: ["note NAMESPACES_EXCLUDED"],
  },
];
