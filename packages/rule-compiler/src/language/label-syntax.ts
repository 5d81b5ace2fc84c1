import { quote } from "./quote.ts";

const dns1123Label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const labelName = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

const longestLabel = 63;
const longestSubdomain = 253;

const nameRule = "letters, digits, '-', '_' and '.', with a letter or digit first and last";
const subdomainRule = "lower-case letters, digits and '-', in parts joined by '.', such as example.com";

/** A problem of a label key or value, yet without a place. */
export interface SyntaxProblem {
  readonly message: string;
  readonly hint: string;
}

/**
 * Tells whether a text is a DNS label as Kubernetes takes it for namespaces and container names.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
 */
export function isDns1123Label(text: string): boolean {
  return text.length <= longestLabel && dns1123Label.test(text);
}

/**
 * Tells whether a text is a DNS subdomain as Kubernetes takes it for most object names.
 * Only the whole length is limited, not each part, as in Kubernetes.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
 */
export function isDns1123Subdomain(text: string): boolean {
  return text.length <= longestSubdomain && text.split(".").every((part) => dns1123Label.test(part));
}

/**
 * Tells whether a text is a label key: a name, with or without `prefix/`.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function isLabelKey(text: string): boolean {
  return labelKeyProblem(text) === undefined;
}

/**
 * Tells whether a text is a label value; the empty text is one.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function isLabelValue(text: string): boolean {
  return labelValueProblem(text) === undefined;
}

/** Says why a text is no label key; undefined when it is one. */
export function labelKeyProblem(text: string): SyntaxProblem | undefined {
  const slash = text.indexOf("/");
  const name = text.slice(slash + 1);
  if (name.includes("/")) {
    return {
      message: `the label key ${quote(text)} has more than one '/'`,
      hint: "write a key such as example.com/name",
    };
  }
  if (slash !== -1 && !isDns1123Subdomain(text.slice(0, slash))) {
    return {
      message: `the prefix of the label key ${quote(text)} is no DNS subdomain`,
      hint: `a prefix has at most ${longestSubdomain} characters: ${subdomainRule}`,
    };
  }
  if (name.length > longestLabel) {
    return {
      message: `the name in the label key ${quote(text)} has ${name.length} characters`,
      hint: `at most ${longestLabel} are allowed`,
    };
  }
  if (labelName.test(name)) return undefined;
  return {
    message: `${quote(text)} is no label key`,
    hint: `a key has ${nameRule}; a prefix such as example.com/ may stand before it`,
  };
}

/** Says why a text is no label value; undefined when it is one. */
export function labelValueProblem(text: string): SyntaxProblem | undefined {
  if (text.length > longestLabel) {
    return {
      message: `the label value ${quote(text)} has ${text.length} characters`,
      hint: `at most ${longestLabel} are allowed`,
    };
  }
  if (text === "" || labelName.test(text)) return undefined;
  return {
    message: `${quote(text)} is no label value`,
    hint: `a value has ${nameRule}, or is empty; it is never quoted`,
  };
}
