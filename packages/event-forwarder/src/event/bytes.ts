import type { Given } from "./given.ts";

/**
 * A text in UTF-8, in memory of its own: what `Buffer.from` gives may be part of a larger block, which would be kept as a
 * whole. A text that is as it came is not written again: its bytes are there.
 */
export function bytesOf(text: string, { text: came, body }: Pick<Given, "text" | "body">): Uint8Array {
  if (text === came) return body.byteLength === body.buffer.byteLength ? body : Uint8Array.from(body);
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
