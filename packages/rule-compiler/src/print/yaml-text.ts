import { Scalar, type ScalarTag } from "yaml";
import { stringifyString } from "yaml/util";

/**
 * Characters that YAML 1.1 does not allow raw (DEL, C1 controls, the byte order mark, non-characters) or takes for the
 * end of a line (NEL, U+2028, U+2029). The yaml package writes them as they are. Source: YAML 1.1, 5.1 and 5.4.
 */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Whether every reader of YAML 1.1 takes a text as it is; otherwise it needs escapes. */
export function isReadable(text: string): boolean {
  return text.search(unreadable) === -1;
}

/**
 * Text that may be a number to somebody. The yaml package knows YAML's own forms, and kubectl's reader knows more
 * (0X1A, 0b1, 1_0): a rule id read as a number would stop Argo's controllers. Source: sigs.k8s.io/yaml, resolve.go.
 */
const numberLike = /^[-+]?[.0-9][-+.:_0-9a-fobx]*$/i;

/** Text with a meaning of its own to YAML 1.1 (merge key, default value), on which some readers stop. */
const special = /^(?:=|<<)$/;

/** How text is written, so that YAML 1.1 readers such as kubectl's find the same text. For `customTags` of the yaml package. */
export const textTag: ScalarTag = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (written) => written,
  stringify(item, context, onComment, onChompKeep) {
    const value = String(item.value);
    const awkward = !isReadable(value);
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
