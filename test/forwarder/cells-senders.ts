import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { eventsPath } from "@argo-rules/contracts";
import { Agent, request } from "undici";
import { expect } from "vitest";
import type { Cell } from "./cell.ts";
import { makeEvent } from "./events.ts";
import type { World } from "./world.ts";

const mebi = 1024 * 1024;

/** A body that is no event, or too much of one, and how it is answered. */
interface Hostile {
  readonly what: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** To a Sensor, which would repeat a refusal for ever. */
  readonly toSensor: number;
}

const json = { "Content-Type": "application/json" };
const sensor = { "X-Rules-Sender": "sensor" };

const hostile: readonly Hostile[] = [
  { what: "not JSON", body: "ruleID: x", status: 400, toSensor: 200 },
  { what: "nothing", body: "", status: 400, toSensor: 200 },
  { what: "null", body: "null", status: 400, toSensor: 200 },
  { what: "another shape", body: '{"ruleID":["x"],"eventType":"added","objects":{}}', status: 400, toSensor: 200 },
  { what: "not UTF-8", body: Buffer.from([0x22, 0xff, 0xfe, 0x22]), status: 400, toSensor: 200 },
  { what: "nested a million times", body: "[".repeat(1_000_000), status: 400, toSensor: 200 },
  { what: "nested and closed", body: "[".repeat(500_000) + "]".repeat(500_000), status: 400, toSensor: 200 },
  { what: "5 MiB", body: `"${"x".repeat(5 * mebi)}"`, status: 413, toSensor: 200 },
  { what: "17 MiB", body: `"${"x".repeat(17 * mebi)}"`, status: 413, toSensor: 200 },
  {
    what: "another type",
    body: makeEvent("type", 0).body,
    headers: { "Content-Type": "text/plain" },
    status: 415,
    toSensor: 200,
  },
  {
    what: "compressed",
    body: gzipSync(makeEvent("gzip", 0).body),
    headers: { ...json, "Content-Encoding": "gzip" },
    status: 415,
    toSensor: 200,
  },
];

/** Sends a body on a connection of its own; gives the status. */
async function post(world: World, body: string | Buffer, headers: Readonly<Record<string, string>>): Promise<number> {
  const agent = new Agent();
  try {
    const answer = await request(world.url + eventsPath, { method: "POST", headers, body, dispatcher: agent });
    await answer.body.dump();
    return answer.statusCode;
  } finally {
    await agent.destroy();
  }
}

/** Opens a connection to the forwarder. */
async function dial(world: World): Promise<Socket> {
  const socket = connect(world.forwarder.port, "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

/** Begins a request and goes away in the middle. */
async function breakOff(world: World, text: string): Promise<void> {
  const socket = await dial(world);
  await new Promise((resolve) => socket.write(text, resolve));
  const closed = once(socket, "close");
  socket.resetAndDestroy();
  await closed;
}

/** As `post`, again while there is no answer: a refusal may end the connection before a large body has gone. */
async function postAgain(...request: Parameters<typeof post>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await post(...request);
    } catch (error) {
      if (tries === 100) throw error;
    }
  }
}

/** Posts as a Sensor does: again while there is no room, which large bodies find only beside few others. */
async function postAsSensor(world: World, { body, headers = json }: Hostile): Promise<number> {
  for (;;) {
    const status = await postAgain(world, body, { ...headers, ...sensor });
    if (status !== 503) return status;
  }
}

async function sendHostile(world: World): Promise<void> {
  const sending = world.client.send("x", 2000);
  const letters = async (): Promise<number> => (await world.metric("event_forwarder_dead_letters")) ?? -1;
  const answers: string[] = [];
  const wanted: string[] = [];
  for (const one of hostile) {
    const { what, body, headers = json, status, toSensor } = one;
    answers.push(`${what}: ${await postAgain(world, body, headers)}, ${await postAsSensor(world, one)}`);
    wanted.push(`${what}: ${status}, ${toSensor}`);
  }
  expect(answers).toEqual(wanted);
  const head = `POST ${eventsPath} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
  for (const rest of ["Content-Le", "Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\nffff\r\n{"]) {
    await breakOff(world, head + rest);
  }
  await sending;
  // Everything a Sensor was answered 200 for, but the event of another type, which a Sensor cannot get wrong.
  expect(await letters()).toBe(hostile.filter(({ toSensor }) => toSensor === 200).length - 1);
}

/** Sends a byte of each text at a time, and gives the connections once the forwarder has ended all of them. */
async function drip(world: World, texts: readonly string[], done: () => boolean): Promise<void> {
  const sockets = await Promise.all(texts.map(() => dial(world)));
  const closed = sockets.map((socket) => new Promise<void>((resolve) => void socket.once("close", () => resolve())));
  let at = 0;
  const timer = setInterval(() => {
    for (const [n, socket] of sockets.entries()) if (socket.writable) socket.write(texts[n]?.[at] ?? "x");
    at += 1;
  }, 100);
  for (const socket of sockets) socket.resume();
  await Promise.all(closed);
  clearInterval(timer);
  expect(done()).toBe(true);
}

/** What senders can do. */
export const senderCells: readonly Cell[] = [
  {
    fault: "1,000 connections at a time",
    prepare: () => ({ client: { connections: 1000 } }),
    run: (world) => world.client.send("x", 10_000),
  },
  {
    fault: "slow-loris: 200 heads and 100 bodies, a byte each 100 ms",
    run: async (world) => {
      const head = `POST ${eventsPath} HTTP/1.1\r\nHost: x\r\nX-Slow: ${"x".repeat(10_000)}`;
      const body = `POST ${eventsPath} HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n`;
      let sent = false;
      const sending = world.client.send("x", 2000).then(() => (sent = true));
      const bodies = Array.from({ length: 100 }, () => body);
      const dripping = drip(world, [...Array.from({ length: 200 }, () => head), ...bodies], () => sent);
      await Promise.all([sending, dripping]);
    },
  },
  { fault: "bodies oversized, cut off, not JSON, wrong, nested, compressed", run: sendHostile },
];
