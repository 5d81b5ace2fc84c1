import { type BadInput, rule, ruleOn, steps } from "./row.ts";

/** A rule that deletes pods, with these further fields and keys of its action, as JSON text. */
function podDelete(fields: string, keys = ""): string {
  const action = `"action": {"type": "pod-delete"${keys === "" ? "" : `, ${keys}`}}`;
  const types = fields.includes('"eventTypes"') ? "" : '"eventTypes": ["ADDED"], ';
  return ruleOn('"version": "v1", "resource": "pods"', `${types}${fields}, ${action}`);
}

/** A rule that runs a template of the user's own with these further keys of its action, as JSON text. */
function workflow(keys: string): string {
  return rule(`"action": {"type": "workflow", "template": "mine"${keys === "" ? "" : `, ${keys}`}}`);
}

/** What can be wrong with actions that run as Workflows, and with the user's own templates. */
export const workflowRows: readonly BadInput[] = [
  {
    name: "a step without registry for its image",
    input: ruleOn(
      '"version": "v1", "resource": "pods"',
      '"namespaces": ["a"], "eventTypes": ["ADDED"], "action": ⟦"pod-delete"⟧',
    ),
    want: ["error CONFIG_MISSING"],
    says: "images.registry",
  },
  {
    name: "a workflow without template",
    input: rule('"action": ⟦"workflow"⟧'),
    want: ["error MISSING_FIELD"],
    says: '"template": "my-template"',
  },
  {
    name: "a cool-down beside native dispatch",
    input: workflow('"dispatch": ⟦"native"⟧, "cooldown": "5m"'),
    want: ["error ACTION_CONFLICT"],
    says: '"cooldown"',
  },
  {
    name: "text of an event that Argo would expand",
    input: workflow('"parameters": {"a": ⟦{"path": "data.a"}⟧}'),
    want: ["error PARAMETER_NEEDS_BASE64"],
    says: '"encoding": "base64"',
  },
  {
    name: "a value of a Secret for a parameter",
    input: ruleOn(
      '"version": "v1", "resource": "secrets"',
      '"action": {"type": "workflow", "template": "mine", "parameters": {"a": {"path": ⟦"data.a"⟧, "encoding": "base64"}}}',
    ),
    want: ["error PARAMETER_OF_SECRET"],
    says: "data.a",
  },
  {
    name: "a constant that Argo would expand",
    input: workflow('"parameters": {"a": ⟦"{{workflow.uid}}"⟧}'),
    want: ["error CONSTANT_EXPANDED"],
    says: "action.parameters.a",
  },
  {
    name: "Workflows that make the rule fire again",
    input: ruleOn(
      '"version": "v1", "resource": "pods"',
      '"labelFilter": "a=b", "action": {"type": "workflow", "template": "mine"}',
    ).replace('"id": "r"', '"id": ⟦"r"⟧'),
    want: ["warning ACTION_FEEDBACK"],
    says: '"excludeNamespaces": ["eventsrunner-actions"]',
  },
];

/** What can be wrong with the deletion of pods. */
export const podDeleteRows: readonly BadInput[] = [
  {
    name: "a deletion of pods for events that are not about pods",
    input: ruleOn('"version": "v1", "resource": ⟦"configmaps"⟧', '"namespaces": ["a"], "action": "pod-delete"'),
    options: steps,
    want: ["error ACTION_NEEDS_PODS"],
    says: '"resource": "pods"',
  },
  {
    name: "a deletion of pods that are gone",
    input: podDelete('"namespaces": ["a"], "eventTypes": ⟦["ADDED", "DELETED"]⟧'),
    options: steps,
    want: ["warning ACTION_ON_GONE_POD"],
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
];
