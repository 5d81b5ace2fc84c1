import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { Pool } from "undici";
import { expect, it, onTestFinished } from "vitest";
import { post } from "../src/deliver/post.ts";

/** A pool of one connection to a server that answers each request with what `answer` writes. */
async function poolTo(answer: (socket: Socket) => void): Promise<{ pool: Pool; connections: Socket[] }> {
  const connections: Socket[] = [];
  const server = createServer((socket) => {
    connections.push(socket);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      if (chunk.toString().endsWith("{}")) answer(socket);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections: 1 });
  onTestFinished(async () => {
    await pool.destroy();
    server.close();
    for (const socket of connections) socket.destroy();
  });
  return { pool, connections };
}

const request = { path: "/", headers: ["content-type", "application/json"], body: "{}" };
const never = new AbortController().signal;

it("gives the status and Retry-After, and uses the connection again", async () => {
  const { pool, connections } = await poolTo((socket) =>
    socket.write(
      "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nbusy",
    ),
  );
  expect(await post(pool, request, never)).toEqual({ status: 503, retryAfter: "7" });
  expect(await post(pool, request, never)).toEqual({ status: 503, retryAfter: "7" });
  expect(connections).toHaveLength(1);
});

it.each([
  { what: "ends early", rest: "Content-Length: 9\r\n\r\nhalf", end: true },
  { what: "is too long", rest: `Content-Length: 1000000\r\n\r\n${"x".repeat(100_000)}`, end: false },
])("takes the status of an answer whose body $what, and another connection for the next one", async ({ rest, end }) => {
  const { pool, connections } = await poolTo((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${rest}`);
    if (end) socket.end();
  });
  expect(await post(pool, request, never)).toEqual({ status: 200, retryAfter: undefined });
  expect(await post(pool, request, never)).toEqual({ status: 200, retryAfter: undefined });
  expect(connections).toHaveLength(2);
});

it("waits five seconds for the body of an answer, and takes its status", async () => {
  const { pool, connections } = await poolTo((socket) =>
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
  );
  expect(await post(pool, request, never)).toEqual({ status: 200, retryAfter: undefined });
  await once(connections[0] as Socket, "close");
}, 20_000);

it("rejects when there is no answer", async () => {
  const { pool } = await poolTo((socket) => socket.resetAndDestroy());
  await expect(post(pool, request, never)).rejects.toMatchObject({ code: "ECONNRESET" });
});

it("rejects for a header that cannot be sent", async () => {
  const { pool } = await poolTo(() => undefined);
  const bad = { ...request, headers: ["authorization", "Bearer a\nb"] };
  await expect(post(pool, bad, never)).rejects.toMatchObject({ code: "UND_ERR_INVALID_ARG" });
});

it("stops at a signal what was sent and what waits for a connection, and what comes after it", async () => {
  const abort = new AbortController();
  let asked = 0;
  const { pool } = await poolTo(() => {
    asked++;
    abort.abort();
  });
  const sent = post(pool, request, abort.signal);
  const waiting = post(pool, request, abort.signal);
  await expect(sent).rejects.toThrow("aborted");
  await expect(waiting).rejects.toThrow("aborted");
  await expect(post(pool, request, abort.signal)).rejects.toThrow("aborted");
  expect(asked).toBe(1);
});
