/*
 * Where the parts of a gjson path end. gjson finds ends in several ways that do not agree with each other; each
 * function here is one of them.
 */

/** The index of the closing quote of a string whose content starts at `at`, or the end of the text. */
function closingQuote(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return Math.min(end, text.length);
}

/**
 * The end of a bracket whose first character, whatever it is, has been read: behind the closing bracket of any kind
 * that balances it, or the end of the text. Source: gjson parseSquash.
 */
export function bracketEnd(text: string, at: number): number {
  let depth = 1;
  for (let end = at; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '"') end = closingQuote(text, end + 1);
    else if ("{[(".includes(character)) depth++;
    else if ("}])".includes(character) && --depth === 0) return end + 1;
  }
  return text.length;
}

/** What `#.key` and queries look up in each element, and what they do with all of it. Source: gjson splitPossiblePipe. */
export function splitAtPipe(text: string): readonly [left: string, right: string] | undefined {
  if (!text.includes("|")) return undefined;
  if (text.startsWith("{")) {
    const squashed = text[1] === '"' ? closingQuote(text, 2) + 1 : bracketEnd(text, 2);
    return text[squashed] === "|" ? [text.slice(0, squashed), text.slice(squashed + 1)] : undefined;
  }
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "|") return [text.slice(0, at), text.slice(at + 1)];
    else if (text[at] === ".") {
      if (at === text.length - 1) return undefined;
      if (text[at + 1] !== "#") continue;
      at += 2;
      if (at === text.length) return undefined;
      if (text[at] === "[" || text[at] === "(") at = selectorEnd(text, at);
    }
  }
  return undefined;
}

/** The index of the bracket that closes the one at `at`; brackets of the other kind do not count. */
function selectorEnd(text: string, at: number): number {
  const open = text.charAt(at);
  const close = open === "[" ? "]" : ")";
  let depth = 1;
  for (let end = at + 1; end < text.length; end++) {
    const character = text[end];
    if (character === "\\") end++;
    else if (character === '"') end = closingQuote(text, end + 1);
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return end;
  }
  return text.length;
}

/** One member of a multipath. */
export interface Selector {
  readonly name: string;
  readonly path: string;
}

/**
 * The members of the multipath that a text starts with, and where it ends. Undefined when it does not end.
 * Source: gjson parseSubSelectors.
 */
export function splitSelectors(
  text: string,
): { readonly selectors: readonly Selector[]; readonly end: number } | undefined {
  const selectors: Selector[] = [];
  let hasModifier = false;
  let colon = 0;
  let start = 1;
  let depth = 1;
  const push = (end: number): void => {
    const name = colon === 0 ? "" : text.slice(start, colon);
    selectors.push({ name, path: text.slice(colon === 0 ? start : colon + 1, end) });
    hasModifier = false;
    colon = 0;
    start = end + 1;
  };
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "@") hasModifier ||= text[at - 1] === "." || text[at - 1] === "|";
    else if (character === ":") colon = hasModifier || colon !== 0 || depth !== 1 ? colon : at;
    else if (character === "," && depth === 1) push(at);
    else if (character === '"') at = closingQuote(text, at + 1);
    else if ("[({".includes(character)) depth++;
    else if ("])}".includes(character) && --depth === 0) {
      push(at);
      return { selectors, end: at + 1 };
    }
  }
  return undefined;
}
