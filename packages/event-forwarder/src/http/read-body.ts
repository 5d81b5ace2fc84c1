import type { IncomingMessage } from "node:http";

/** A body, or the first bytes of one that is too large. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly oversized: boolean;
}

/** So much of an oversized body is kept, for people to see what it was. */
const shown = 65_536;

/**
 * Reads the body of a request up to a limit in bytes. What is beyond is read and thrown away, up to four times the
 * limit, so that the sender gets to read the answer. Rejects when the sender goes away before the end.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (size > 4 * limit) break;
  }
  const oversized = size > limit;
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  return { bytes: oversized ? bytes.subarray(0, shown) : bytes, oversized };
}
