import type { Config } from "@argo-rules/contracts";

/** The labels by which a rule set's objects are known: `kubectl apply --prune -l` keeps sets apart by both together. */
export function ruleSetLabels(name: string): Readonly<Record<string, string>> {
  return { "app.kubernetes.io/instance": name, "app.kubernetes.io/managed-by": "rule-compiler" };
}

/** Labels of every emitted object. */
export function objectLabels(config: Config, component: string): Readonly<Record<string, string>> {
  return {
    "app.kubernetes.io/name": component,
    ...ruleSetLabels(config.name),
    "app.kubernetes.io/part-of": "argo-rules-toolkit",
  };
}

/** Metadata of a namespaced object. */
export function objectMeta(
  name: string,
  namespace: string,
  component: string,
  config: Config,
): { readonly name: string; readonly namespace: string; readonly labels: Readonly<Record<string, string>> } {
  return { name, namespace, labels: objectLabels(config, component) };
}
