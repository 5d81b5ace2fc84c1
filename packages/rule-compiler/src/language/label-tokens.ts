/** One token of a label selector. `in` and `notin` are words: only their place makes them operators. */
export interface LabelToken {
  readonly kind: "word" | "," | "(" | ")" | "!" | "=" | "==" | "!=" | "<" | ">" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type SymbolKind = Exclude<LabelToken["kind"], "word" | "end">;

/**
 * Cuts a label selector into tokens; the last one is `end`. Cannot fail: whatever is neither blank
 * (space, tab, line feed, carriage return) nor an operator is part of a word.
 */
export function labelTokens(text: string): readonly LabelToken[] {
  const token = /(==|!=|[=!(),<>])|[^ \t\r\n=!(),<>]+/g;
  const tokens: LabelToken[] = [];
  for (const match of text.matchAll(token)) {
    const [found, symbol] = match;
    const kind = symbol === undefined ? "word" : (symbol as SymbolKind);
    tokens.push({ kind, text: found, start: match.index, end: match.index + found.length });
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
}
