import { positionAt, type SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
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
    help: `docs/diagnostics.md#${one.code.toLowerCase()}`,
    ...(one.related === undefined ? {} : { related: one.related.map(relatedOf) }),
  };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Renders diagnostics for programs: a JSON array, in the order of `renderText`, ending in a line feed. `file`, `start`
 * and `end` are absent when a diagnostic has no place; lines and columns are 1-based, offsets count UTF-16 units from
 * 0. Control and format characters are written as escapes, so that printing it on a terminal is safe.
 */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const entries = inReadingOrder(diagnostics).map(entryOf);
  return `${JSON.stringify(entries, undefined, 2).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, escaped)}\n`;
}
