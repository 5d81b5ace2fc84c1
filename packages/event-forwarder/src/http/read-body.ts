import { createHash, type Hash } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** A body; or the first bytes of one that is too large, or that there is no memory for now. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly oversized: boolean;
  /** Of an oversized body a hash of all that came. */
  readonly hash: string;
  readonly refused: boolean;
}

/** So much of an oversized body is kept, for people to see what it was. */
const shown = 65_536;

/**
 * Reads the body of a request up to a limit in bytes. What is beyond is read and thrown away, up to four times the
 * limit, so that the sender gets to read the answer. `admit` is asked for each chunk whether it may be kept, by its size;
 * after a no nothing is kept. Rejects when the sender goes away before the end.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  admit: (bytes: number) => boolean,
): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  let refused = false;
  let hash: Hash | undefined;
  // Leaving the loop must not end the connection: the answer has to go over it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) {
      if (!refused && admit(chunk.length)) chunks.push(chunk);
      else refused = true;
      if (refused) chunks.length = 0;
    } else {
      hash ??= chunks.reduce((sum, one) => sum.update(one), createHash("sha256"));
      hash.update(chunk);
      if (size > 4 * limit) break;
    }
  }
  const oversized = size > limit;
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  // A copy: a part would keep the whole.
  const kept = oversized ? Buffer.from(bytes.subarray(0, shown)) : bytes;
  return { bytes: kept, oversized, hash: hash?.digest("hex") ?? "", refused };
}
