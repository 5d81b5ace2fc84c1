import { closeSync, openSync, readSync } from "node:fs";

const chunkBytes = 1 << 20;
const pieceBytes = 1 << 16;

/**
 * Reads a pipe, a device or standard input up to one byte more than the limit, whatever else there is. Waits where the
 * other end has made the pipe non-blocking, which reading at once would take for an error.
 */
export function readBounded(source: string | 0, limit: number): Uint8Array {
  const descriptor = source === 0 ? 0 : openSync(source, "r");
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length <= limit) {
      const chunk = new Uint8Array(Math.min(chunkBytes, limit + 1 - length));
      const count = readWaiting(descriptor, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      length += count;
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
  return Buffer.concat(chunks, length);
}

/** Reads a file, a pipe, a device or standard input to its end, piece by piece, each as soon as it is there. */
export function* readChunks(source: string | 0): Generator<Uint8Array> {
  const descriptor = source === 0 ? 0 : openSync(source, "r");
  try {
    for (;;) {
      const chunk = new Uint8Array(pieceBytes);
      const count = readWaiting(descriptor, chunk);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

function readWaiting(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      // Nothing there yet: sleep a little, as a blocking read would.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
