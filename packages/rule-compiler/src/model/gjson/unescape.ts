const surrogateEscape = /\\u[dD][89a-fA-F]/;
const anyEscape = /\\(?:u([0-9a-fA-F]{4})|(.))/y;

/**
 * The text of a JSON string, given with its quotes, as gjson decodes it: an escape of half a surrogate pair takes the
 * escape after it along, whatever that is, and both become U+FFFD unless they are a pair. Source: gjson unescape.
 */
export function unescapeJson(token: string): string {
  if (!surrogateEscape.test(token)) return JSON.parse(token) as string;
  let text = "";
  let at = 1;
  while (at < token.length - 1) {
    anyEscape.lastIndex = at;
    const [found, digits, letter] = anyEscape.exec(token) ?? [];
    if (found === undefined) {
      text += token.charAt(at++);
      continue;
    }
    at += found.length;
    if (digits === undefined) {
      text += JSON.parse(`"\\${letter}"`) as string;
      continue;
    }
    const unit = Number.parseInt(digits, 16);
    if (unit < 0xd800 || unit > 0xdfff) {
      text += String.fromCharCode(unit);
      continue;
    }
    anyEscape.lastIndex = at;
    const [second, low] = anyEscape.exec(token) ?? [];
    if (second === undefined || low === undefined) {
      text += "\ufffd";
      continue;
    }
    at += second.length;
    const pair = String.fromCharCode(unit, Number.parseInt(low, 16));
    text += pair.isWellFormed() && (pair.codePointAt(0) ?? 0) > 0xffff ? pair : "\ufffd";
  }
  return text;
}
