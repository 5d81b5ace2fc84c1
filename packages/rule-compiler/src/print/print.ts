import type { KubernetesObject } from "@argo-rules/argo-types";
import { Document, isScalar, Scalar, stringify, visit } from "yaml";

/**
 * The objects as one YAML stream for `kubectl apply -f`. Lines are never folded, what YAML 1.1 (which kubectl reads)
 * would take for a number, a boolean or a date is quoted, and what it refuses to read raw is escaped.
 */
export function printYaml(objects: readonly KubernetesObject[]): string {
  return objects.map((object) => `---\n${printObject(object)}`).join("");
}

const options = { lineWidth: 0, compat: "yaml-1.1", aliasDuplicateObjects: false } as const;

/**
 * Characters that YAML 1.1 does not allow raw (DEL, C1 controls, the byte order mark, non-characters) or takes for the
 * end of a line (NEL, U+2028, U+2029). The yaml package writes them as they are. Source: YAML 1.1, 5.1 and 5.4.
 */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function printObject(object: KubernetesObject): string {
  const text = stringify(object, options);
  if (text.search(unreadable) === -1) return text;
  const document = new Document(object, options);
  visit(document, (_, node) => {
    if (isScalar(node) && typeof node.value === "string" && node.value.search(unreadable) !== -1) {
      node.type = Scalar.QUOTE_DOUBLE;
    }
  });
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return document.toString(options).replaceAll(unreadable, escape);
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
