import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Readable } from "node:stream";
import type { request } from "undici";
import { expect, it } from "vitest";
import { headers, send, sensor, start, type Answer } from "./running.ts";
import { eventOf, folder } from "./support.ts";

it("answers 200 with an empty body to what it took", async () => {
  const { url } = await start();
  const log = { ...headers, "x-rules-action": "log" };
  expect(await send(url, { headers: log })).toMatchObject({
    status: 200,
    body: "",
    headers: { "content-length": "0" },
  });
});

it.each<{ name: string; status: number; code: string; path?: string; options?: Parameters<typeof request>[1] }>([
  { name: "no token", status: 401, code: "UNAUTHORIZED", options: { headers: { "content-type": "application/json" } } },
  {
    name: "another token",
    status: 401,
    code: "UNAUTHORIZED",
    options: { headers: { ...headers, authorization: "Bearer other" } },
  },
  {
    name: "the token in another scheme",
    status: 401,
    code: "UNAUTHORIZED",
    options: { headers: { ...headers, authorization: "Basic secret" } },
  },
  { name: "GET", status: 405, code: "WRONG_METHOD", options: { method: "GET", body: null } },
  { name: "PUT", status: 405, code: "WRONG_METHOD", options: { method: "PUT" } },
  { name: "another path", status: 404, code: "NOT_FOUND", path: "/api/v1/other" },
  {
    name: "another type of content",
    status: 415,
    code: "NOT_JSON",
    options: { headers: { ...headers, "content-type": "text/plain" } },
  },
  {
    name: "a compressed body",
    status: 415,
    code: "ENCODED_BODY",
    options: { headers: { ...headers, "content-encoding": "gzip" } },
  },
  { name: "no JSON", status: 400, code: "INVALID", options: { body: "{" } },
  { name: "no event", status: 400, code: "INVALID", options: { body: "{}" } },
  { name: "no Events Runner to send to", status: 400, code: "INVALID" },
  { name: "too large a body", status: 413, code: "TOO_LARGE", options: { body: "x".repeat(5000) } },
])("refuses $name with $status", async ({ status, code, path, options }) => {
  const { url } = await start({ maxBody: "4Ki" });
  const answer = await send(url, options, path);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({ code, message: expect.any(String) as string });
  const told = path ?? "/api/v1/events";
  const metrics = await send(url, { method: "GET", headers: {}, body: null }, "/metrics");
  const known = told === "/api/v1/events" ? told : "other";
  expect(metrics.body).toContain(`event_forwarder_requests_total{path="${known}",status="${status}"} 1`);
});

it("refuses a body that grows too large while it comes", async () => {
  const { url } = await start({ maxBody: "4Ki" });
  const chunks = Array.from({ length: 10 }, () => Buffer.alloc(1000, 0x20));
  expect(await send(url, { body: Readable.from(chunks) })).toMatchObject({ status: 413 });
});

it.each([
  { name: "no JSON", body: "{", reason: "invalid" },
  { name: "too much", body: "x".repeat(9000), reason: "oversized" },
])("takes $name from a Sensor, as a dead letter", async ({ body, reason }) => {
  const { url } = await start({ maxSensorBody: "8Ki" });
  expect(await send(url, { headers: sensor, body })).toMatchObject({ status: 200 });
  const { body: text } = await send(url, { method: "GET", headers: {}, body: null }, "/metrics");
  expect(text).toContain(`event_forwarder_dead_letters_total{reason="${reason}"} 1`);
  expect(text).toContain("event_forwarder_dead_letters 1");
});

it("lets a sender read the answer who is refused before the body was read", async () => {
  const { port } = await start({ maxBody: "1Mi" });
  const socket = connect(port, "127.0.0.1");
  const failed: Error[] = [];
  let told = "";
  socket.on("error", (error) => failed.push(error)).on("data", (chunk) => (told += chunk.toString()));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.write("POST /api/v1/events HTTP/1.1\r\nhost: a\r\ncontent-length: 3000000\r\n\r\n");
  for (let at = 0; at < 30; at++) {
    socket.write(Buffer.alloc(100_000, 0x20));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  socket.end();
  await closed;
  expect(failed).toEqual([]);
  expect(told).toMatch(/^HTTP\/1\.1 401 /);
});

it("reads no more of a refused body than for a second", async () => {
  const { port } = await start();
  const socket = connect(port, "127.0.0.1");
  socket.write("POST /api/v1/events HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n");
  const timer = setInterval(() => socket.writable && socket.write("1\r\nx\r\n"), 50);
  const [told] = (await once(socket, "data")) as [Buffer];
  clearInterval(timer);
  expect(told.toString()).toMatch(/^HTTP\/1\.1 401 [^]*connection: close/i);
  socket.destroy();
});

it("has a sample of refused tokens before there is one, for alerts on an increase", async () => {
  const { url } = await start();
  const { body } = await send(url, { method: "GET", headers: {}, body: null }, "/metrics");
  for (const path of ["events", "workflows", "dead-letters"]) {
    expect(body).toContain(`event_forwarder_requests_total{path="/api/v1/${path}",status="401"} 0`);
  }
});

it("keeps what a Sensor sends again once, and all that differs", async () => {
  const { url } = await start({ maxSensorBody: "8Ki" });
  const large = "x".repeat(9000);
  const letter = { ruleID: "r", eventType: "added", reason: "direct", event: {} };
  const bodies = ["{", "[", "{", large, `${large}y`, large];
  for (const body of bodies) expect(await send(url, { headers: sensor, body })).toMatchObject({ status: 200 });
  for (const event of [{}, { n: 1 }, {}]) {
    const body = JSON.stringify({ ...letter, event });
    expect(await send(url, { headers: sensor, body }, "/api/v1/dead-letters")).toMatchObject({ status: 200 });
  }
  const { body: text } = await send(url, { method: "GET", headers: {}, body: null }, "/metrics");
  for (const reason of ["invalid", "oversized", "direct"]) {
    expect(text).toContain(`event_forwarder_dead_letters_total{reason="${reason}"} 2`);
  }
  expect(text).toContain("event_forwarder_dead_letters 6");
  expect(text).toContain("event_forwarder_duplicates_total 3");
});

it.each(["/healthz", "/readyz"])("answers %s without a token", async (path) => {
  const { url } = await start();
  expect(await send(url, { method: "GET", headers: {}, body: null }, path)).toMatchObject({
    status: 200,
    body: "ok\n",
  });
  expect(await send(url, { headers: {} }, path)).toMatchObject({ status: 405 });
});

it("is not ready while the spool is full, and stays alive", async () => {
  const { url } = await start({ spoolSize: "4Mi", maxBody: "1Mi", maxSensorBody: "1Mi" });
  const letter = { ruleID: "r", eventType: "added", reason: "direct", event: { n: "x".repeat(900_000) } };
  const post = (at: number): Promise<Answer> =>
    send(url, { headers: sensor, body: JSON.stringify({ ...letter, at }) }, "/api/v1/dead-letters");
  for (let at = 0; at < 4; at++) expect(await post(at)).toMatchObject({ status: 200 });
  expect(await post(4)).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  const get = { method: "GET", headers: {}, body: null } as const;
  expect(await send(url, get, "/readyz")).toMatchObject({ status: 503, body: "the spool is full\n" });
  expect(await send(url, get, "/healthz")).toMatchObject({ status: 200 });
});

it("takes the tokens of a file that changes", async () => {
  const { url, made } = await start();
  writeFileSync(join(made, "token"), "Bearer secret\nBearer next\n");
  const next = { ...headers, authorization: "Bearer next", "x-rules-action": "log" };
  await expect.poll(async () => (await send(url, { headers: next })).status, { timeout: 20_000 }).toBe(200);
  expect((await send(url, { headers: { ...headers, "x-rules-action": "log" } })).status).toBe(200);
  writeFileSync(join(made, "token"), "next");
  await expect.poll(async () => (await send(url)).status, { timeout: 20_000 }).toBe(401);
});

it("works on no more than some large bodies at a time, and on small ones all the same", async () => {
  const { url, port } = await start({ maxBody: "16Mi" });
  const head = `POST /api/v1/events HTTP/1.1\r\nhost: a\r\nauthorization: Bearer secret\r\ncontent-type: application/json\r\n`;
  const socket = connect(port, "127.0.0.1", () => {
    socket.write(`${head}content-length: 16000000\r\n\r\n`);
    socket.write(" ".repeat(15_500_000));
  });
  const large = JSON.stringify({ ...eventOf("1"), ruleID: "x".repeat(9_000_000) });
  const log = { ...headers, "x-rules-action": "log" };
  await expect.poll(async () => (await send(url, { headers: log, body: large })).status).toBe(503);
  expect((await send(url, { headers: log, body: large })).body).toContain("BUSY");
  expect((await send(url, { headers: log })).status).toBe(200);
  socket.destroy();
  await expect.poll(async () => (await send(url, { headers: log, body: large })).status).toBe(200);
});

it("is not held up by a sender that promises much and sends nothing", async () => {
  const { url, port } = await start();
  const head = "POST /api/v1/events HTTP/1.1\r\nhost: a\r\nauthorization: Bearer secret\r\n";
  const more = "x-rules-sender: sensor\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n";
  const socket = connect(port, "127.0.0.1");
  await new Promise((resolve) => socket.write(head + more, resolve));
  const large = JSON.stringify({ ...eventOf("1"), ruleID: "x".repeat(3_000_000) });
  expect((await send(url, { headers: { ...headers, "x-rules-action": "log" }, body: large })).status).toBe(200);
  socket.destroy();
});

it("keeps what a Sensor sends compressed, which it could send again for ever", async () => {
  const { url } = await start();
  const answer = await send(url, { headers: { ...sensor, "content-encoding": "gzip" }, body: "\u001f" });
  expect(answer.status).toBe(200);
});

it("is alive and not ready while the spool is being opened, and takes events afterwards", async () => {
  const made = folder();
  mkdirSync(join(made, "spool"));
  const lock = new DatabaseSync(join(made, "spool", "lock.db"));
  lock.exec("BEGIN EXCLUSIVE");
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  free.close();
  await once(free, "close");
  const starting = start({ listenPort: port }, made);
  const url = `http://127.0.0.1:${port}`;
  const get = { method: "GET", headers: {}, body: null } as const;
  await expect.poll(async () => (await send(url, get, "/healthz").catch(() => undefined))?.status).toBe(200);
  expect(await send(url, get, "/readyz")).toMatchObject({ status: 503, body: "the spool is being opened\n" });
  expect(await send(url, get, "/metrics")).toMatchObject({ status: 200 });
  expect(await send(url, { headers: sensor })).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  lock.close();
  await starting;
  expect(await send(url, get, "/readyz")).toMatchObject({ status: 200 });
  expect(await send(url, { headers: sensor })).toMatchObject({ status: 200 });
});

it("ends what it began when its address is taken", async () => {
  const { port } = await start();
  await expect(start({ listenPort: port })).rejects.toThrow("EADDRINUSE");
});

it("answers garbage that is no HTTP, and goes on", async () => {
  const { url, port } = await start();
  const told = await new Promise<string>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("\u0000\u0001garbage\r\n\r\n"));
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => resolve(text));
  });
  expect(told).toMatch(/^HTTP\/1\.1 400 /);
  expect(await send(url, { headers: { ...headers, "x-rules-action": "log" } })).toMatchObject({ status: 200 });
});

it("refuses what comes while it shuts down", async () => {
  const { url, stop } = await start();
  expect((await send(url, { headers: sensor })).status).toBe(200);
  await stop();
  await expect(send(url)).rejects.toThrow("ECONNREFUSED");
});
