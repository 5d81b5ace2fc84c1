import type { KubernetesObject } from "@argo-rules/argo-types";
import { Scalar, stringify, type ScalarTag, type Tags } from "yaml";
import { stringifyString } from "yaml/util";
import { identityOf, identityText } from "../check/identity.ts";

/**
 * The objects as one YAML stream for `kubectl apply -f`. Lines are never folded, and text is written so that YAML 1.1
 * readers such as kubectl's find the same text.
 */
export function printYaml(objects: readonly KubernetesObject[]): string {
  return objects.map((object) => `---\n${stringify(object, options)}`).join("");
}

/**
 * Characters that YAML 1.1 does not allow raw (DEL, C1 controls, the byte order mark, non-characters) or takes for the
 * end of a line (NEL, U+2028, U+2029). The yaml package writes them as they are. Source: YAML 1.1, 5.1 and 5.4.
 */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Text that may be a number to somebody. The yaml package knows YAML's own forms, and kubectl's reader knows more
 * (0X1A, 0b1, 1_0): a rule id read as a number would stop Argo's controllers. Source: sigs.k8s.io/yaml, resolve.go.
 */
const numberLike = /^[-+]?[.0-9][-+.:_0-9a-fobx]*$/i;

/** Text with a meaning of its own to YAML 1.1 (merge key, default value), on which some readers stop. */
const special = /^(?:=|<<)$/;

const text: ScalarTag = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (written) => written,
  stringify(item, context, onComment, onChompKeep) {
    const value = String(item.value);
    const awkward = value.search(unreadable) !== -1;
    const type = awkward || numberLike.test(value) || special.test(value) ? Scalar.QUOTE_DOUBLE : item.type;
    // `actualString` has the package quote what its own readers, YAML 1.1 included, would not take for text.
    const scalar = type === undefined ? { value } : { value, type };
    const written = stringifyString(scalar, { ...context, actualString: true }, onComment, onChompKeep);
    return awkward ? written.replaceAll(unreadable, escape) : written;
  },
};

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const options = {
  lineWidth: 0,
  compat: "yaml-1.1",
  aliasDuplicateObjects: false,
  customTags: (tags: Tags): Tags => tags.map((tag) => (typeof tag === "object" && tag.tag === text.tag ? text : tag)),
} as const;

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
