import type { SourceFile } from "../source/source-file.ts";
import type { FoundRule } from "../source/found-rule.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What there is to say about one file, or about what stands in none: about each of its rules, and about the rest. */
export interface ByRule {
  readonly file: SourceFile | undefined;
  /** In the order of the text. */
  readonly rules: readonly { readonly rule: FoundRule; readonly diagnostics: readonly Diagnostic[] }[];
  readonly rest: readonly Diagnostic[];
}

interface OfFile {
  readonly rules: FoundRule[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Sorts diagnostics under the rules they are about, file by file: first the files given, then those that only
 * diagnostics name. A diagnostic belongs to the rule in which it stands; where several stand in one text whose inner
 * places are not known, its rule id decides.
 */
export function byRule(
  files: readonly SourceFile[],
  rules: readonly FoundRule[],
  diagnostics: readonly Diagnostic[],
): readonly ByRule[] {
  const all = new Map<SourceFile | undefined, OfFile>(files.map((file) => [file, { rules: [], diagnostics: [] }]));
  const ofFile = (file: SourceFile | undefined): OfFile => {
    const known = all.get(file) ?? { rules: [], diagnostics: [] };
    all.set(file, known);
    return known;
  };
  for (const rule of rules) ofFile(rule.span.file).rules.push(rule);
  for (const one of diagnostics) ofFile(one.span?.file).diagnostics.push(one);
  return [...all].map(([file, found]) => sorted(file, found));
}

function sorted(file: SourceFile | undefined, { rules, diagnostics }: OfFile): ByRule {
  const inOrder = rules.toSorted((a, b) => a.span.start - b.span.start);
  const found = new Map<FoundRule | undefined, Diagnostic[]>([undefined, ...inOrder].map((rule) => [rule, []]));
  for (const one of diagnostics) found.get(ruleOf(one, inOrder))?.push(one);
  return {
    file,
    rules: inOrder.map((rule) => ({ rule, diagnostics: found.get(rule) ?? [] })),
    rest: found.get(undefined) ?? [],
  };
}

function ruleOf({ span, ruleId }: Diagnostic, inOrder: readonly FoundRule[]): FoundRule | undefined {
  if (!span) return undefined;
  const last = lastThatBegins(inOrder, span.start);
  const nearest = inOrder[last];
  if (!nearest || span.end > nearest.span.end) return undefined;
  for (let at = last; inOrder[at]?.span.start === nearest.span.start; at--) {
    if (inOrder[at]?.id === ruleId) return inOrder[at];
  }
  return nearest;
}

/** Index of the last rule that begins at an offset or before it, −1 if none does. */
function lastThatBegins(inOrder: readonly FoundRule[], offset: number): number {
  let low = -1;
  let high = inOrder.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((inOrder[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
