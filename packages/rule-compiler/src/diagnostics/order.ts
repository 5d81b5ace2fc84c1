import type { SourceFile } from "../source/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Sorts diagnostics for reading: those without a place first, then file by file in the order in which the files first
 * appear, in each by position. Diagnostics at one position keep their order.
 */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = new Map<SourceFile | undefined, number>([[undefined, 0]]);
  for (const { span } of diagnostics) if (!rank.has(span?.file)) rank.set(span?.file, rank.size);
  const rankOf = (one: Diagnostic): number => rank.get(one.span?.file) ?? 0;
  return diagnostics.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
