import { positionAt, type SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
import { helpOf } from "./help-of.ts";
import { jsonText } from "./json-text.ts";
import { inReadingOrder } from "./order.ts";

function point(file: SourceFile, offset: number): object {
  return { ...positionAt(file, offset), offset };
}

function placeOf(span: Span): object {
  return {
    file: span.file.path,
    start: point(span.file, span.start),
    end: point(span.file, span.end),
    ...(span.approximate ? { approximate: true } : {}),
  };
}

function relatedOf(related: Related): object {
  return { message: related.message, ...placeOf(related.span) };
}

function entryOf(one: Diagnostic): object {
  return {
    code: one.code,
    severity: one.severity,
    message: one.message,
    ...(one.hint === undefined ? {} : { hint: one.hint }),
    ...(one.span === undefined ? {} : placeOf(one.span)),
    ...(one.ruleId === undefined ? {} : { ruleId: one.ruleId }),
    help: helpOf(one.code),
    ...(one.related === undefined ? {} : { related: one.related.map(relatedOf) }),
  };
}

/**
 * Renders diagnostics for programs: a JSON array, in the order of `renderText`, ending in a line feed. `file`, `start`
 * and `end` are absent when a diagnostic has no place; lines and columns are 1-based, offsets count UTF-16 units from
 * 0. Control and format characters are written as escapes, so that printing it on a terminal is safe.
 */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return jsonText(inReadingOrder(diagnostics).map(entryOf));
}
