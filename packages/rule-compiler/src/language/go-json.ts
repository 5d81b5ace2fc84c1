/**
 * Bytes of a value as Go's encoding/json writes it: UTF-8, with & < > as six-character escapes, and U+2028 and U+2029
 * likewise. Source: Go encoding/json, HTMLEscape.
 */
export function goJsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x2028 || code === 0x2029) bytes += 6;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Each half of a surrogate pair counts two of the four bytes of its character.
    else bytes += code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
