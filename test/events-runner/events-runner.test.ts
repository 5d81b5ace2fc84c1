import { once } from "node:events";
import { connect } from "node:net";
import { Agent, request, type Dispatcher } from "undici";
import { afterEach, expect, it } from "vitest";
import { makeCertificates } from "../../packages/rule-compiler/test/support/certificates.ts";
import type { LedgerEntry } from "./accept.ts";
import type { FaultPlan } from "./fault-plan.ts";
import { startEventsRunner, type EventsRunner, type EventsRunnerOptions } from "./server.ts";

const event = {
  eventType: "modified",
  ruleID: "cm-rule-1",
  objects: [{ metadata: { uid: "u1", resourceVersion: "1" } }, { metadata: { uid: "u1", resourceVersion: "2" } }],
};

const open: (EventsRunner | Agent)[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function start(options: EventsRunnerOptions = {}): Promise<EventsRunner> {
  const runner = await startEventsRunner(options);
  open.push(runner);
  return runner;
}

interface Sent {
  readonly path?: string;
  readonly method?: Dispatcher.HttpMethod;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly dispatcher?: Dispatcher;
}

/** Sends an event, or what is asked for. */
async function send({ url }: EventsRunner, sent: Sent = {}): Promise<{ status: number; text: string; retry: unknown }> {
  const { path = "/api/v1/events", method = "POST", body = JSON.stringify(event), ...rest } = sent;
  const answer = await request(`${url}${path}`, { method, body: method === "GET" ? null : body, ...rest });
  return { status: answer.statusCode, text: await answer.body.text(), retry: answer.headers["retry-after"] };
}

/** What comes of sending so many events one after the other: the status, or that there was none. */
async function statuses(runner: EventsRunner, count: number): Promise<readonly (number | "none")[]> {
  const got: (number | "none")[] = [];
  for (let n = 0; n < count; n += 1) {
    got.push(
      await send(runner).then(
        ({ status }) => status,
        () => "none",
      ),
    );
  }
  return got;
}

it("answers an event with 200 and an empty body, and tells of it by identity", async () => {
  const ledger: LedgerEntry[] = [];
  const runner = await start({ onEvent: (entry) => ledger.push(entry) });
  const { status, text } = await send(runner, { headers: { "Idempotency-Key": "0a1b" } });
  expect({ status, text }).toEqual({ status: 200, text: "" });
  expect(ledger).toEqual([
    {
      key: "0a1b",
      ruleID: "cm-rule-1",
      eventType: "modified",
      uid: "u1",
      resourceVersion: "2",
      at: expect.any(Number),
    },
  ]);
});

const refused: readonly { readonly why: string; readonly sent: Sent; readonly status: number }[] = [
  { why: "another method", sent: { method: "GET" }, status: 405 },
  { why: "another method, before the token", sent: { method: "PUT", headers: {} }, status: 405 },
  { why: "no token", sent: { headers: {} }, status: 401 },
  { why: "another token", sent: { headers: { Authorization: "Bearer wrong" } }, status: 401 },
  { why: "a token of another scheme", sent: { headers: { Authorization: "Basic right" } }, status: 401 },
  { why: "what is not JSON", sent: { body: '{"ruleID":' }, status: 400 },
  { why: "no ruleID", sent: { body: '{"eventType":"added","objects":[{}]}' }, status: 400 },
  { why: "a ruleID that is no text", sent: { body: '{"ruleID":1}' }, status: 400 },
  { why: "null", sent: { body: "null" }, status: 400 },
  { why: "another path", sent: { path: "/api/v1/event" }, status: 404 },
];

it.for(refused)("answers $why with $status and keeps nothing", async ({ sent, status }) => {
  const runner = await start({ token: "right" });
  const answer = await send(runner, { headers: { Authorization: "Bearer right" }, ...sent });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({ code: status, message: expect.any(String) });
  expect(runner.counts.accepted).toBe(0);
  expect((await send(runner, { headers: { Authorization: "Bearer right" } })).status).toBe(200);
});

it("takes only clients with a certificate of its authority", async () => {
  const { authority, server, client, foreign } = await makeCertificates();
  const runner = await start({ tls: { ...server, clientCa: authority.cert } });
  const agentWith = (own: object): Agent => {
    const agent = new Agent({ connect: { ca: authority.cert, ...own } });
    open.push(agent);
    return agent;
  };
  expect((await send(runner, { dispatcher: agentWith(client) })).status).toBe(200);
  await expect(send(runner, { dispatcher: agentWith({}) })).rejects.toThrow(/certificate|closed|reset/i);
  await expect(send(runner, { dispatcher: agentWith(foreign) })).rejects.toThrow(
    /certificate|unknown ca|closed|reset/i,
  );
  expect(runner.counts).toMatchObject({ requests: 1, accepted: 1 });
});

const faults: readonly {
  readonly plan: FaultPlan;
  readonly got: readonly (number | "none")[];
  readonly accepted: number;
}[] = [
  { plan: {}, got: [200, 200, 200], accepted: 3 },
  { plan: { slow: 1 }, got: [200, 200], accepted: 2 },
  { plan: { fail: { status: 500 } }, got: [500, 500, 500], accepted: 0 },
  { plan: { fail: { status: 500, first: 2 } }, got: [500, 500, 200, 200], accepted: 2 },
  { plan: { fail: { status: 500, ratio: 0.5 } }, got: [200, 500, 200, 500, 500, 200, 500, 200], accepted: 4 },
  { plan: { drop: { at: "request", first: 1 } }, got: ["none", 200], accepted: 1 },
  { plan: { drop: { at: "answer", first: 1 } }, got: ["none", 200], accepted: 2 },
  { plan: { garble: { as: "statusLine", first: 1 } }, got: ["none", 200], accepted: 1 },
  { plan: { garble: { as: "head", first: 1 } }, got: ["none", 200], accepted: 1 },
  { plan: { garble: { as: "body", first: 1 } }, got: ["none", 200], accepted: 2 },
  { plan: { redirect: { to: "/elsewhere", first: 1 } }, got: [301, 200], accepted: 1 },
  { plan: { retryAfter: { status: 429, seconds: 2, first: 1 } }, got: [429, 200], accepted: 1 },
  {
    plan: { drop: { at: "request", first: 1 }, fail: { status: 503, first: 1 } },
    got: ["none", 503, 200],
    accepted: 1,
  },
];

it.for(faults)("does wrong what it is told to: $plan", async ({ plan, got, accepted }) => {
  const runner = await start();
  await runner.setFaults(plan);
  expect(await statuses(runner, got.length)).toEqual(got);
  expect(runner.counts).toMatchObject({ accepted, requests: got.length });
});

it("says with Retry-After when it wants to be asked again", async () => {
  const runner = await start();
  await runner.setFaults({ retryAfter: { status: 503, seconds: 7, first: 1 } });
  expect(await send(runner)).toMatchObject({ status: 503, retry: "7" });
});

it("never answers while it is half open, and takes the next event once it is not", async () => {
  const runner = await start();
  await runner.setFaults({ halfOpen: {} });
  const { hostname, port } = new URL(runner.url);
  const socket = connect(Number(port), hostname);
  const answered: Buffer[] = [];
  socket.on("data", (data) => answered.push(data));
  const body = JSON.stringify(event);
  socket.write(`POST /api/v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  await expect.poll(() => runner.counts.faults.halfOpen).toBe(1);
  await runner.setFaults({});
  expect(await statuses(runner, 1)).toEqual([200]);
  expect(answered).toEqual([]);
  const closed = once(socket, "close");
  socket.destroy();
  await closed;
});

it("is down for as long as it is told to, and ends its connections", async () => {
  const runner = await start();
  expect(await statuses(runner, 1)).toEqual([200]);
  await runner.setFaults({ down: 50 });
  await expect(send(runner)).rejects.toThrow("ECONNREFUSED");
  await expect.poll(() => statuses(runner, 1)).toEqual([200]);
});

it("takes and shows its faults over HTTP", async () => {
  const runner = await start({ token: "right" });
  const plan = { fail: { status: 500, first: 1 } };
  const told = await send(runner, { path: "/faults", body: JSON.stringify(plan) });
  expect(JSON.parse(told.text)).toMatchObject({ faults: plan });
  expect(await statuses(runner, 2)).toEqual([500, 401]);
  const shown = await send(runner, { path: "/faults", method: "GET" });
  expect(JSON.parse(shown.text)).toEqual({
    faults: plan,
    counts: {
      connections: expect.any(Number),
      requests: 2,
      accepted: 0,
      refused: { "401": 1, "500": 1 },
      faults: { fail: 1 },
    },
  });
  expect((await send(runner, { path: "/faults", method: "PUT" })).status).toBe(405);
});

const notPlans: readonly { readonly body: string; readonly says: string }[] = [
  { body: "{", says: "the body is not JSON" },
  { body: '{"slwo":1}', says: "slwo" },
  { body: '{"fail":{"status":200}}', says: "fail.status" },
  { body: '{"drop":{"at":"request","ratio":2}}', says: "drop.ratio" },
];

it.for(notPlans)("refuses $body as a plan of faults, and says why", async ({ body, says }) => {
  const runner = await start();
  const { status, text } = await send(runner, { path: "/faults", body });
  expect(status).toBe(400);
  expect(text).toContain(says);
  expect(runner.faults).toEqual({});
});
