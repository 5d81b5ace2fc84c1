import { createServer, type Socket } from "node:net";
import { numberOf } from "./body.ts";

// The receiver of the bench: reads just as much of HTTP as it takes to answer each request, so that what is measured is
// not the receiver. Counts events by their numbers: one that comes twice counts once.

const answer = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
/** The number of an event stands within so many bytes of its body. */
const shown = 256;

let seen = new Uint8Array(1 << 20);
let distinct = 0;
let requests = 0;

function count(number: number): void {
  if (!Number.isSafeInteger(number)) throw new Error("a body without a number");
  if (number >= seen.length) {
    const more = new Uint8Array(Math.max(seen.length * 2, number + 1));
    more.set(seen);
    seen = more;
  }
  requests++;
  if (seen[number] === 0) distinct++;
  seen[number] = 1;
}

/** Answers the requests of a connection. */
function serve(socket: Socket): void {
  socket.setNoDelay(true);
  let held = Buffer.alloc(0);
  // Bytes of a body whose number is known already.
  let left = 0;
  socket.on("data", (chunk) => {
    let rest = chunk;
    for (;;) {
      const passed = Math.min(left, rest.length);
      left -= passed;
      rest = rest.subarray(passed);
      if (passed > 0 && left === 0) socket.write(answer);
      if (rest.length === 0) return;
      held = held.length === 0 ? rest : Buffer.concat([held, rest]);
      const end = held.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(held.toString("latin1", 0, end))?.[1]);
      if (!(length > 0)) throw new Error(`a request without a length:\n${held.toString("latin1", 0, end)}`);
      const body = held.subarray(end + 4);
      if (body.length < Math.min(length, shown)) return;
      count(numberOf(body.subarray(0, shown)));
      left = length;
      rest = body;
      held = Buffer.alloc(0);
    }
  });
  socket.on("error", () => undefined);
}

const server = createServer(serve);
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
process.on("message", () => process.send?.({ distinct, requests }));
// Its parent is gone.
process.on("disconnect", () => process.exit());
