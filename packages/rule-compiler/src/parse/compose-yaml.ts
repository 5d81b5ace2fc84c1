import type { Document, ParsedNode } from "yaml";
import { Composer, Lexer, Parser } from "yaml";
import { MAX_DEPTH, MAX_DIAGNOSTICS, MAX_YAML_DOCUMENTS, MAX_YAML_TOKENS } from "./limits.ts";

/** One document as the `yaml` library composed it. */
export type YamlDocument = Document.Parsed<ParsedNode>;

/** How far composing came: through, or given up at an offset. */
export type Composed =
  | { readonly kind: "done"; readonly documents: readonly YamlDocument[] }
  | { readonly kind: "tooDeep"; readonly at: number }
  | { readonly kind: "tooComplex"; readonly at: number; readonly what: string; readonly limit: number }
  | { readonly kind: "otherVersion"; readonly at: number; readonly directive: string };

const collections = new Set(["block-map", "block-seq", "flow-collection"]);

/** Whether the lists and mappings the parser has open go beyond the allowed depth. */
function isTooDeep(stack: Parser["stack"]): boolean {
  if (stack.length <= MAX_DEPTH) return false;
  return stack.filter((token) => collections.has(token.type)).length > MAX_DEPTH;
}

/**
 * Runs the `yaml` library's lexer, parser and composer token by token and watches what the parser has open, so that
 * neither nesting nor size can exhaust its recursion or the memory: composing, which recurses, sees a document only
 * when all of it is known to be shallow. YAML 1.2 core schema; no merge keys; duplicate keys are left to us.
 */
export function composeYaml(text: string): Composed {
  const parser = new Parser();
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents: YamlDocument[] = [];
  let tokens = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens++;
    if (tokens > MAX_YAML_TOKENS)
      return { kind: "tooComplex", at: parser.offset, what: "tokens", limit: MAX_YAML_TOKENS };
    for (const token of parser.next(lexeme)) {
      if (token.type === "directive" && /^%YAML\s+(?!1\.2(?:\s|$))/.test(token.source)) {
        return { kind: "otherVersion", at: token.offset, directive: token.source };
      }
      if (token.type === "error") errors++;
      for (const document of composer.next(token)) documents.push(document);
    }
    // Each error of the library carries a stack trace, so that millions of them would take minutes.
    if (errors > MAX_DIAGNOSTICS) break;
    if (isTooDeep(parser.stack)) return { kind: "tooDeep", at: parser.offset };
    if (documents.length > MAX_YAML_DOCUMENTS) {
      return { kind: "tooComplex", at: parser.offset, what: "documents", limit: MAX_YAML_DOCUMENTS };
    }
  }
  for (const token of parser.end()) for (const document of composer.next(token)) documents.push(document);
  // Without forcing, errors and directives after the last document would be lost; an empty document is ignored later.
  for (const document of composer.end(true, text.length)) documents.push(document);
  return { kind: "done", documents };
}
