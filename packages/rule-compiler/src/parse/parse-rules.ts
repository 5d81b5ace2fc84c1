import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { checkSize } from "./check-text.ts";
import { createCollector, type Collector } from "./collector.ts";
import { formatOfFile } from "./format.ts";
import { DEFAULT_MAX_BYTES, MAX_DIAGNOSTICS } from "./limits.ts";
import { parseText } from "./parse-text.ts";
import { placeOfFile } from "./place.ts";
import type { Node } from "./tree.ts";
import { type RawRule, unwrapRules } from "./unwrap.ts";

/** What one file comes to: its rules in the order of the text, and all that is wrong with it. */
export interface ParsedRules {
  readonly rules: readonly RawRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a file of rules, JSON with comments or YAML, plain or wrapped in ConfigMaps.
 * `maxBytes` bounds the file in UTF-8 bytes (16 MiB). Never throws: whatever is wrong comes back as diagnostics, at
 * most 1,000. A file with a syntax error gives no rules; a ConfigMap's text with one gives none of that ConfigMap.
 */
export function parseRules(file: SourceFile, options: { readonly maxBytes?: number } = {}): ParsedRules {
  const out = createCollector(MAX_DIAGNOSTICS);
  const documents = documentsOf(file, options.maxBytes ?? DEFAULT_MAX_BYTES, out);
  const rules = documents.flatMap((document) => unwrapRules(document, out));
  return { rules, diagnostics: out.all() };
}

/** Parses a file that holds something else than rules, such as a configuration, with the same care. */
export function parseDocuments(
  file: SourceFile,
  options: { readonly maxBytes?: number } = {},
): { readonly documents: readonly Node[]; readonly diagnostics: readonly Diagnostic[] } {
  const out = createCollector(MAX_DIAGNOSTICS);
  const documents = documentsOf(file, options.maxBytes ?? DEFAULT_MAX_BYTES, out);
  return { documents, diagnostics: out.all() };
}

function documentsOf(file: SourceFile, maxBytes: number, out: Collector): readonly Node[] {
  const tooLarge = checkSize(file, maxBytes);
  if (!tooLarge) return parseText(file.text, formatOfFile(file.path, file.text), placeOfFile(file), out);
  out.add(tooLarge);
  return [];
}
