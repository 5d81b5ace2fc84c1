/**
 * Whether a regular expression reads as if its author meant a whole text: it has no anchor at either end, nothing that
 * stands for any text, and no choice that would need parentheses first.
 */
export function looksUnanchored(pattern: string): boolean {
  return !/^(?:\^|\\A|\(\?[a-zA-Z]+\)\^|\.\*|\.\+)|(?:\$|\\z|\.\*|\.\+)$/.test(pattern) && pattern !== "";
}
