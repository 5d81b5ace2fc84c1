import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { expect, it, onTestFinished } from "vitest";
import type { Outcome } from "../src/deliver/outcome.ts";
import { readRequest } from "../src/event/read-request.ts";
import type { Guard } from "../src/spool/guard.ts";
import { Spool } from "../src/spool/spool.ts";
import { KubernetesApi } from "../src/workflow/kubernetes-api.ts";
import { Workflows } from "../src/workflow/workflows.ts";
import { startApi, statusOf, type ApiServer, type Fault } from "./api-server.ts";
import { orderOf } from "./orders.ts";
import { folder } from "./support.ts";

const reading = { ruleSet: "rules", stripManagedFields: true, hasEventsRunner: false, hasWorkflows: true };
const create = "POST /apis/argoproj.io/v1alpha1/namespaces/actions/workflows";

interface Started {
  readonly api: ApiServer;
  readonly client: KubernetesApi;
  readonly workflows: Workflows;
  readonly guard: Guard;
  /** Carries out an order, after it was read as one from a Sensor. */
  readonly send: (order: object, guard?: Guard) => Promise<Outcome>;
}

async function start(url?: string, timeout = 10_000): Promise<Started> {
  const api = await startApi();
  const client = new KubernetesApi({ url: url ?? api.url, connections: 4, timeout }, api.credentials);
  const workflows = new Workflows(client, "actions");
  const { spool } = await Spool.open(folder(), 16 * 1024 ** 2, {
    foreign: () => undefined,
    trouble: () => undefined,
    broken: (error) => expect.fail(error.message),
  });
  onTestFinished(async () => {
    await client.close();
    await spool.close();
  });
  const send = (order: object, guard: Guard = spool): Promise<Outcome> => {
    const meaning = readRequest("order", {}, Buffer.from(JSON.stringify(order)), reading);
    if (meaning.do !== "deliver") throw new Error(JSON.stringify(meaning));
    return workflows.send(meaning.job, AbortSignal.timeout(60_000), guard);
  };
  return { api, client, workflows, guard: spool, send };
}

function isCreation(method: string): boolean {
  return method === "POST";
}

it("creates a Workflow, and takes one that exists for done", async () => {
  const { api, send } = await start();
  expect(await send(orderOf("u-1"))).toEqual({ kind: "delivered" });
  expect(await send(orderOf("u-1"))).toEqual({ kind: "delivered" });
  expect([...api.workflows.values()]).toMatchObject([
    { kind: "Workflow", metadata: { namespace: "actions", labels: { "rule-compiler/uid": "u-1" } } },
  ]);
  expect(api.requests).toEqual(["GET /api/v1/namespaces/actions/configmaps/kill-switch", create, create]);
});

it.each<readonly [string, Fault, object]>([
  ["429", { ...statusOf(429, "TooManyRequests"), headers: { "retry-after": "2" } }, { kind: "away", afterMs: 2000 }],
  [
    "503",
    statusOf(503, "ServiceUnavailable"),
    { kind: "away", detail: "the API server answers 503 ServiceUnavailable" },
  ],
  ["500 that is no JSON", { status: 500, body: "<html>" }, { kind: "away", detail: "the API server answers 500" }],
  ["403", statusOf(403, "Forbidden"), { kind: "failed", detail: "the API server answers 403 Forbidden" }],
  ["a reason with more in it", statusOf(422, "s3cret value"), { kind: "failed", detail: "the API server answers 422" }],
  ["307", { status: 307, headers: { location: "https://127.0.0.1:1/" } }, { kind: "failed" }],
  ["a reset", "reset", { kind: "away", detail: "the API server does not answer: UND_ERR_SOCKET" }],
])("judges %s", async (_, fault, wanted) => {
  const { api, send } = await start();
  api.fault = (method) => (isCreation(method) ? fault : undefined);
  const outcome = await send(orderOf("u-1"));
  expect(outcome).toMatchObject(wanted);
  expect(JSON.stringify(outcome)).not.toMatch(/s3cret|t0ken/);
  expect(api.workflows.size).toBe(0);
});

it.each<readonly [string, Fault, object]>([
  ["that never ends, by its status", { status: 201, drip: true }, { kind: "delivered" }],
  ["that never ends, of a refusal", { status: 403, drip: true }, { kind: "failed" }],
  ["that never comes", "silent", { kind: "timeout", detail: "the API server does not answer: TimeoutError" }],
])("judges an answer %s, once its time is over", async (_, fault, wanted) => {
  const { api, send } = await start(undefined, 300);
  await send(orderOf("u-0"));
  api.fault = (method) => (isCreation(method) ? fault : undefined);
  expect(await send(orderOf("u-1"))).toMatchObject(wanted);
});

it("waits while the API server is not there", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const { send } = await start(`https://127.0.0.1:${port}`);
  expect(await send(orderOf("u-1"))).toEqual({
    kind: "away",
    detail: "the kill switch cannot be read: ECONNREFUSED",
  });
});

it("says nothing to a server whose certificate the CA of the cluster did not sign", async () => {
  const { api, client, send } = await start();
  const other = await generate([{ name: "commonName", value: "kubernetes" }]);
  client.renew({ token: "t0ken", ca: other.cert });
  expect(await send(orderOf("u-1"))).toMatchObject({ kind: "away", detail: expect.stringMatching(/CERT/) as string });
  expect(api.requests).toEqual([]);
  client.renew(api.credentials);
  expect(await send(orderOf("u-1"))).toEqual({ kind: "delivered" });
});

it("waits with a token that is not taken any more, until there is another", async () => {
  const { api, client, send } = await start();
  await send(orderOf("u-1"));
  api.tokens.clear();
  api.tokens.add("n3w");
  expect(await send(orderOf("u-2"))).toEqual({ kind: "away", detail: "the API server answers 401 Unauthorized" });
  client.renew({ ...api.credentials, token: "n3w" });
  expect(await send(orderOf("u-2"))).toEqual({ kind: "delivered" });
  expect(api.workflows.size).toBe(2);
});

it.each([
  ["says disabled", { actions: "disabled" }],
  ["says nothing", {}],
  ["is missing", undefined],
])("creates nothing when the kill switch %s", async (_, killSwitch) => {
  const { api, send, guard } = await start();
  api.killSwitch = killSwitch;
  const order = orderOf("u-1", { budget: { max: 1, seconds: 60 } });
  expect(await send(order)).toMatchObject({ kind: "hopeless", reason: "switchedOff" });
  expect(api.requests.filter((one) => one === create)).toEqual([]);
  expect(await guard.reserve({ name: "free", limits: [] })).toBe("reserved");
});

it("creates nothing while the kill switch cannot be read", async () => {
  const { api, send } = await start();
  api.fault = (method) =>
    method === "GET" ? { ...statusOf(403, "Forbidden"), headers: { "retry-after": "1" } } : undefined;
  expect(await send(orderOf("u-1"))).toEqual({
    kind: "away",
    detail: "the kill switch cannot be read: status 403",
    afterMs: 1000,
  });
  expect(api.requests).not.toContain(create);
});

const cooled = { cooldownSeconds: 60 };
const onlyOne = { budget: { max: 1, seconds: 60 } };

/** Another event about the object. */
function later(order: object, resourceVersion: string): object {
  const metadata = { uid: "u-1", resourceVersion };
  return { ...order, route: "modified", eventType: "modified", event: { objects: [{ metadata }] } };
}

it("leaves out what comes in the cool-down of an object, a second delivery excepted", async () => {
  const { api, send } = await start();
  expect(await send(orderOf("u-1", cooled))).toEqual({ kind: "delivered" });
  expect(await send(later(orderOf("u-1", cooled), "2"))).toMatchObject({ kind: "skipped" });
  expect(await send(orderOf("u-1", cooled))).toEqual({ kind: "delivered" });
  expect(await send(orderOf("u-2", cooled))).toEqual({ kind: "delivered" });
  expect(await send(orderOf("u-1", { ...cooled, ruleID: "other" }))).toEqual({ kind: "delivered" });
  expect(api.workflows.size).toBe(3);
});

it("creates no more Workflows of a rule than its budget, however many are ordered at once", async () => {
  const { api, send } = await start();
  const budget = { budget: { max: 5, seconds: 3600 } };
  const outcomes = await Promise.all(Array.from({ length: 30 }, (_, at) => send(orderOf(`u-${at}`, budget))));
  expect(outcomes.filter(({ kind }) => kind === "delivered")).toHaveLength(5);
  expect(outcomes.filter((one) => one.kind === "hopeless" && one.reason === "budget")).toHaveLength(25);
  expect(api.workflows.size).toBe(5);
});

it("gives the place back when the API server has refused the Workflow", async () => {
  const { api, send } = await start();
  for (const fault of [statusOf(422, "Invalid"), statusOf(429, "TooManyRequests"), statusOf(409, "Conflict")]) {
    api.fault = (method) => (isCreation(method) ? fault : undefined);
    await send(orderOf("u-1", { ...cooled, ...onlyOne }));
    api.fault = undefined;
  }
  expect(await send(later(orderOf("u-1", { ...cooled, ...onlyOne }), "2"))).toEqual({ kind: "delivered" });
  expect(await send(orderOf("u-2", onlyOne))).toMatchObject({ kind: "hopeless", reason: "budget" });
});

it("keeps the place when nobody can tell whether the Workflow was created, for the next attempt", async () => {
  const { api, send } = await start();
  api.fault = (method) => (isCreation(method) ? "resetLate" : undefined);
  expect(await send(orderOf("u-1", onlyOne))).toMatchObject({ kind: "away" });
  api.fault = undefined;
  expect(await send(orderOf("u-2", onlyOne))).toMatchObject({ kind: "hopeless", reason: "budget" });
  expect(await send(orderOf("u-1", onlyOne))).toEqual({ kind: "delivered" });
  expect(api.workflows.size).toBe(1);
});

it("keeps the place while a later attempt is refused, since an earlier one may have created the Workflow", async () => {
  const { api, send } = await start();
  api.fault = (method) => (isCreation(method) ? "resetLate" : undefined);
  expect(await send(orderOf("u-1", onlyOne))).toMatchObject({ kind: "away" });
  for (const fault of [statusOf(429, "TooManyRequests"), statusOf(403, "Forbidden")]) {
    api.fault = (method) => (isCreation(method) ? fault : undefined);
    await send(orderOf("u-1", onlyOne));
  }
  api.fault = undefined;
  expect(await send(orderOf("u-2", onlyOne))).toMatchObject({ kind: "hopeless", reason: "budget" });
  expect(api.workflows.size).toBe(1);
});

it("carries out no order with a limit where nothing keeps count", async () => {
  const { api, workflows } = await start();
  for (const limit of [cooled, onlyOne]) {
    const meaning = readRequest("order", {}, Buffer.from(JSON.stringify(orderOf("u-1", limit))), reading);
    if (meaning.do !== "deliver") throw new Error(meaning.do);
    expect(await workflows.send(meaning.job, AbortSignal.timeout(60_000), undefined)).toEqual({
      kind: "failed",
      detail: "a cool-down or a budget needs forwarder.spoolDir",
    });
  }
  expect(api.workflows.size).toBe(0);
});

it.each([
  ["for another namespace", orderOf("u-1", {}, { namespace: "kube-system" }), /^the order is for another namespace/],
  ["about an object without identity", orderOf(""), /^the object has no uid/],
])("gives up an order %s before it asks anything", async (_, order, detail) => {
  const { api, send } = await start();
  expect(await send(order)).toEqual({
    kind: "hopeless",
    reason: "workflow",
    detail: expect.stringMatching(detail) as string,
  });
  expect(api.requests).toEqual([]);
});

it.each(["", "{", "[]", '{"ruleID":"s3cret"}', "\u0000"])("gives up a stored order that reads %j", async (text) => {
  const { workflows, guard } = await start();
  const object = { apiVersion: "", kind: "", namespace: "", name: "", uid: "", resourceVersion: "" };
  const facts = { ruleSet: "rules", ruleId: "rule", eventClass: "added", object } as const;
  const sent = workflows.send({ key: "k", facts, body: Buffer.from(text) }, AbortSignal.timeout(60_000), guard);
  expect(await sent).toEqual({
    kind: "hopeless",
    reason: "workflow",
    detail: "the order that was stored cannot be read",
  });
});

it("ends at once when it is told to", async () => {
  const { api, workflows, guard } = await start();
  const abort = new AbortController();
  api.fault = (method) => {
    if (isCreation(method)) abort.abort();
    return undefined;
  };
  const meaning = readRequest("order", {}, Buffer.from(JSON.stringify(orderOf("u-1"))), reading);
  if (meaning.do !== "deliver") throw new Error(meaning.do);
  expect(await workflows.send(meaning.job, abort.signal, guard)).toMatchObject({ kind: "away" });
});

it("says whether a Workflow exists, where the API server says so", async () => {
  const { api, workflows, send } = await start();
  await send(orderOf("u-1"));
  const [name = ""] = api.workflows.keys();
  expect(await workflows.exists(name)).toBe(true);
  expect(await workflows.exists("none")).toBe(false);
  for (const fault of [statusOf(403, "Forbidden"), statusOf(500, ""), "reset" as const]) {
    api.fault = () => fault;
    expect(await workflows.exists(name)).toBeUndefined();
  }
});
