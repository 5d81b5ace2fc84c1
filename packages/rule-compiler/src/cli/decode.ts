/** Bytes are no text; the message says where or why. */
export class NotText extends Error {}

/** UTF-8 as text, a byte order mark kept. Throws NotText with the place of the first byte that is none. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) throw new NotText("it is UTF-16");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) throw new NotText("it is UTF-16");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotText(`byte ${firstBadByte(bytes)} is not part of a UTF-8 character`);
  }
}

/** Offset of the first byte that decodes to nothing: the longest prefix that decodes, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` keeps an unfinished character at the end from counting as bad.
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // An unfinished character that nothing finishes is the bad one itself; its other bytes stand before this place.
  while (good > 0 && !decodes(bytes.subarray(0, good))) good--;
  return good;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
