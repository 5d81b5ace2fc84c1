import { once } from "node:events";
import { connect } from "node:net";
import { bodyOf, numberBody } from "./body.ts";

/**
 * Writes events as lines over a number of connections for so many seconds, as fast as they are taken. Nothing is answered
 * to them. Their numbers begin at `from`; gives how many there were.
 */
export async function writeLines(
  port: number,
  {
    connections,
    seconds,
    size,
    from,
  }: { readonly connections: number; readonly seconds: number; readonly size: number; readonly from: number },
): Promise<number> {
  let next = from;
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = Buffer.from(`${bodyOf(size)}\n`);
      const socket = connect({ port, host: "127.0.0.1" });
      await once(socket, "connect");
      socket.setTimeout(30_000, () => socket.destroy(new Error("nothing was taken for half a minute")));
      while (performance.now() < end) {
        numberBody(line, next++);
        // The buffer is used again once the kernel has taken it.
        await new Promise<void>((resolve, reject) => {
          socket.write(line, (error) => (error ? reject(error) : resolve()));
        });
      }
      socket.end();
      await once(socket, "close");
    }),
  );
  return next - from;
}
