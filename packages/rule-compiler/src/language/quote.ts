const longestQuote = 60;

/** Quotes a found text for a message: as a JSON string on one line, cut when it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}
