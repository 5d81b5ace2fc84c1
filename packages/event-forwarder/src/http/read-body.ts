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
export function readBody(request: IncomingMessage, limit: number, admit: (bytes: number) => boolean): Promise<Body> {
  // With listeners, as the iterator of a stream takes several times as long for a small body.
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    let refused = false;
    let hash: Hash | undefined;
    const settle = (): void => {
      request.off("data", take).off("end", settle).off("error", reject).off("close", gone);
      const oversized = size > limit;
      const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      // A copy: a part would keep the whole.
      const kept = oversized ? Buffer.from(bytes.subarray(0, shown)) : bytes;
      resolve({ bytes: kept, oversized, hash: hash?.digest("hex") ?? "", refused });
    };
    const gone = (): void => reject(new Error("the sender went away"));
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        if (!refused && admit(chunk.length)) chunks.push(chunk);
        else refused = true;
        if (refused) chunks = [];
        return;
      }
      hash ??= chunks.reduce((sum, one) => sum.update(one), createHash("sha256"));
      hash.update(chunk);
      if (size <= 4 * limit) return;
      // What is left is not read: the answer still has to go over the connection.
      request.pause();
      settle();
    };
    request.on("data", take).on("end", settle).on("error", reject).on("close", gone);
  });
}

/**
 * Reads a body that is refused and throws it away, up to so many bytes and ms, so that the sender gets to read the answer
 * instead of a broken connection. Says whether it came to its end.
 */
export function drainBody(request: IncomingMessage, bytes: number, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    let left = bytes;
    const settle = (ended: boolean): void => {
      clearTimeout(timer);
      request.off("data", take).off("end", end).off("close", stop).off("error", stop).pause();
      resolve(ended);
    };
    const end = (): void => settle(true);
    const stop = (): void => settle(false);
    const take = (chunk: Buffer): void => {
      left -= chunk.length;
      if (left < 0) stop();
    };
    const timer = setTimeout(stop, ms);
    request.on("data", take).on("end", end).on("close", stop).on("error", stop);
  });
}
