import type { KubernetesObject } from "@argo-rules/argo-types";
import {
  stringify,
  type CreateNodeOptions,
  type DocumentOptions,
  type SchemaOptions,
  type Tags,
  type ToStringOptions,
} from "yaml";
import { identityOf, identityText } from "../check/identity.ts";
import { textTag } from "./yaml-text.ts";

/**
 * The objects as one YAML stream for `kubectl apply -f`. Lines are never folded, and text is written so that YAML 1.1
 * readers such as kubectl's find the same text.
 */
export function printYaml(objects: readonly KubernetesObject[]): string {
  return objects.map((object) => `---\n${stringify(object, yamlOptions)}`).join("");
}

/** How YAML for kubectl is written. */
export const yamlOptions = {
  lineWidth: 0,
  compat: "yaml-1.1",
  aliasDuplicateObjects: false,
  customTags: (tags: Tags): Tags =>
    tags.map((tag) => (typeof tag === "object" && tag.tag === textTag.tag ? textTag : tag)),
} as const satisfies CreateNodeOptions & DocumentOptions & SchemaOptions & ToStringOptions;

/** The objects as a Kubernetes List in JSON, one object a line. */
export function printJson(objects: readonly KubernetesObject[]): string {
  const items = objects.map((object) => JSON.stringify(object)).join(",\n");
  return `{"apiVersion":"v1","kind":"List","items":[\n${items}\n]}\n`;
}

/** The objects by name alone, `kind/namespace/name`, one a line; of cluster-wide objects the middle is empty. */
export function printNames(objects: readonly KubernetesObject[]): string {
  return objects.map((object) => `${identityText(identityOf(object))}\n`).join("");
}

/** Data that is no Kubernetes object, such as a plan. */
export function printData(data: unknown, notation: "yaml" | "json"): string {
  if (notation === "json") return `${JSON.stringify(data, null, 2)}\n`;
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
