import type { Span } from "../source/span.ts";
import type { Reporter } from "./reporter.ts";

/**
 * What Argo's controller changes in a constant, or cannot carry: it expands {{…}} wherever it stands in a Workflow,
 * and it writes some characters in a way that is no JSON. Source: argo-workflows util/template (strconv.Quote).
 */
const notCarried: readonly { readonly pattern: RegExp; readonly found: string }[] = [
  { pattern: /\{\{/, found: "{{" },
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  { pattern: /[\u0000-\u0007\u000b\u000e-\u001f\u007f]/, found: "a control character" },
  { pattern: /[\u{10000}-\u{10ffff}]/u, found: "a character beyond U+FFFF" },
  { pattern: /\p{Cs}/u, found: "half a surrogate pair" },
];

/** Reports a constant that would not arrive as it is written. */
export function checkConstant(field: string, value: string, span: Span, reporter: Reporter): void {
  const problem = notCarried.find(({ pattern }) => pattern.test(value));
  if (problem) reporter.report("CONSTANT_EXPANDED", span, { field, found: problem.found });
}
