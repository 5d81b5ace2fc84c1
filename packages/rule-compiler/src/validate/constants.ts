import type { Span } from "../source/span.ts";
import type { Reporter } from "./reporter.ts";

interface NotCarried {
  readonly pattern: RegExp;
  readonly found: string;
}

/** What never arrives: Argo expands {{…}} wherever it stands in a Workflow, and no process can be handed a NUL. */
const never: readonly NotCarried[] = [
  { pattern: /\{\{/, found: "{{" },
  // oxlint-disable-next-line no-control-regex -- it is what is looked for
  { pattern: /\u0000/, found: "a NUL" },
];

/**
 * What does not arrive as an argument: Argo puts it into the template's JSON by strconv.Quote, which writes control
 * characters, and what it takes for unprintable beyond U+FFFF, in a way that is no JSON. What it takes for unprintable
 * depends on its version of Unicode. Source: argo-workflows util/template.
 */
const notAsArgument: readonly NotCarried[] = [
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  { pattern: /[\u0001-\u0007\u000b\u000e-\u001f\u007f]/, found: "a control character" },
  { pattern: /[\u{10000}-\u{10ffff}]/u, found: "a character beyond U+FFFF" },
];

/** Reports a constant of a template that would not arrive as it is written. */
export function checkConstant(field: string, value: string, span: Span, reporter: Reporter): void {
  reportFirst(never, field, value, span, reporter);
}

/** Reports a constant argument of a Workflow that would not arrive as it is written. */
export function checkArgument(field: string, value: string, span: Span, reporter: Reporter): void {
  reportFirst([...never, ...notAsArgument], field, value, span, reporter);
}

function reportFirst(kinds: readonly NotCarried[], field: string, value: string, span: Span, reporter: Reporter): void {
  const problem = kinds.find(({ pattern }) => pattern.test(value));
  if (problem) reporter.report("CONSTANT_EXPANDED", span, { field, found: problem.found });
}
