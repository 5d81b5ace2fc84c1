import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";
import { credentialsIn } from "./credentials.ts";
import type { Manifest } from "./manifest.ts";

/** The diagnostics, without excerpts of lines on which credentials stand. */
export function hideCredentials(
  diagnostics: readonly Diagnostic[],
  manifests: readonly Manifest[],
): readonly Diagnostic[] {
  const secrets = manifests.flatMap(({ node }) => credentialsIn(node)).map(({ span }) => span);
  if (secrets.length === 0) return diagnostics;
  const hide = (span: Span): Span =>
    secrets.some((secret) => secret.file === span.file && shareLine(span, secret))
      ? { ...span, confidential: true }
      : span;
  return diagnostics.map((one) => ({
    ...one,
    ...(one.span ? { span: hide(one.span) } : {}),
    ...(one.related ? { related: one.related.map((other) => ({ ...other, span: hide(other.span) })) } : {}),
  }));
}

/** Whether the line on which a stretch begins, which is what is shown of it, holds part of another. */
function shareLine({ file, start }: Span, other: Span): boolean {
  const from = file.text.lastIndexOf("\n", start - 1) + 1;
  const end = file.text.indexOf("\n", start);
  return other.start < (end === -1 ? file.text.length : end) && other.end > from;
}
