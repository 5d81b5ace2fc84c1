import type { Span } from "../source/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The diagnostics, without excerpts of lines on which a part of these stretches stands. */
export function hideLines(diagnostics: readonly Diagnostic[], hidden: readonly Span[]): readonly Diagnostic[] {
  if (hidden.length === 0) return diagnostics;
  const hide = (span: Span): Span =>
    hidden.some((one) => one.file === span.file && shareLine(span, one)) ? { ...span, confidential: true } : span;
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
