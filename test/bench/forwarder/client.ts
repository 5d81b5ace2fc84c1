import { connect, type Socket } from "node:net";
import { once } from "node:events";
import { bodyOf, numberBody } from "./body.ts";

/** What a client was answered. */
export interface Posted {
  readonly count: number;
  readonly seconds: number;
  /** How long each answer took, in ms, in ascending order. */
  readonly latencies: Float64Array;
}

/**
 * Posts events over a number of connections, one after the other on each, for so many seconds. Their numbers begin at
 * `from`. Each request is one write from a buffer that is used again, as what is measured is not the client. Rejects at
 * the first answer that is not 200.
 */
export async function post(
  port: number,
  {
    connections,
    seconds,
    size,
    from,
  }: { readonly connections: number; readonly seconds: number; readonly size: number; readonly from: number },
): Promise<Posted> {
  let next = from;
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const request = requestOf(size);
      const socket = connect({ port, host: "127.0.0.1", noDelay: true });
      await once(socket, "connect");
      await talk(
        socket,
        () => {
          if (performance.now() >= end) return undefined;
          numberBody(request, next++);
          return request;
        },
        latencies,
      );
      socket.destroy();
    }),
  );
  return {
    count: next - from,
    seconds: (performance.now() - began) / 1000,
    latencies: Float64Array.from(latencies).toSorted(),
  };
}

function requestOf(size: number): Buffer {
  const body = bodyOf(size);
  const head = [
    "POST /api/v1/events HTTP/1.1",
    "host: bench",
    "content-type: application/json",
    "authorization: Bearer bench",
    `content-length: ${body.length}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** Sends what `next` gives, each when the one before is answered, until it gives nothing. */
function talk(socket: Socket, next: () => Buffer | undefined, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let text = "";
    const send = (): void => {
      const request = next();
      if (!request) return resolve();
      sent = performance.now();
      socket.write(request);
    };
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (!text.endsWith("\r\n\r\n")) return;
      if (!/^HTTP\/1.1 200 .*\r\ncontent-length: 0\r\n/is.test(text)) return reject(new Error(`answered:\n${text}`));
      text = "";
      latencies.push(performance.now() - sent);
      send();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the connection was closed")));
    send();
  });
}
