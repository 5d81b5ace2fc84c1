/**
 * A text in UTF-8, in memory of its own. What `Buffer.from` gives may be part of a larger block, which would be kept, and
 * copied to the thread of the spool, as a whole.
 */
export function bytesOf(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
