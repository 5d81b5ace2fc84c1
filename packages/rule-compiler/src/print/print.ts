import type { KubernetesObject } from "@argo-rules/argo-types";
import { stringify } from "yaml";

/**
 * The objects as one YAML stream for `kubectl apply -f`. Lines are never folded, and what YAML 1.1 (which kubectl
 * reads) would take for a number, a boolean or a date is quoted.
 */
export function printYaml(objects: readonly KubernetesObject[]): string {
  return objects
    .map((object) => `---\n${stringify(object, { lineWidth: 0, compat: "yaml-1.1", aliasDuplicateObjects: false })}`)
    .join("");
}

/** The objects as a Kubernetes List in JSON, one object a line. */
export function printJson(objects: readonly KubernetesObject[]): string {
  const items = objects.map((object) => JSON.stringify(object)).join(",\n");
  return `{"apiVersion":"v1","kind":"List","items":[\n${items}\n]}\n`;
}

/** Data that is no Kubernetes object, such as a plan. */
export function printData(data: unknown, notation: "yaml" | "json"): string {
  if (notation === "json") return `${JSON.stringify(data, null, 2)}\n`;
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
