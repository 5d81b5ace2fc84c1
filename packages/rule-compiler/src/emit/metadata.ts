import type { Config } from "@argo-rules/contracts";

/** Labels of every emitted object, so that `kubectl apply --prune -l` can keep one rule set apart from the others. */
export function objectLabels(config: Config, component: string): Readonly<Record<string, string>> {
  return {
    "app.kubernetes.io/name": component,
    "app.kubernetes.io/instance": config.name,
    "app.kubernetes.io/managed-by": "rule-compiler",
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
