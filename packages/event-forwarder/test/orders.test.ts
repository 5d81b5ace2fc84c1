import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { request } from "undici";
import { expect, it, onTestFinished, vi } from "vitest";
import { destinations } from "../src/event/job.ts";
import { createLog } from "../src/ops/log.ts";
import { checkFiles } from "../src/service/check-files.ts";
import { credentialFiles } from "../src/service/credentials.ts";
import { startForwarder } from "../src/service/forwarder.ts";
import { readConfig } from "../src/settings/read-config.ts";
import { settingsOf } from "../src/settings/settings-of.ts";
import { DeadLetters, type DeadLetterRow } from "../src/spool/dead-letters.ts";
import { spoolFile } from "../src/spool/open-spool.ts";
import { startApi, type ApiServer } from "./api-server.ts";
import { orderOf } from "./orders.ts";
import { eventOf, folder, objectOf } from "./support.ts";

// Orders and dead letters about Workflows through the whole forwarder, to a server that answers as the API server does.

interface Started {
  readonly api: ApiServer;
  readonly spool: string;
  readonly post: (path: "workflows" | "dead-letters", body: object) => Promise<number>;
  readonly letters: () => readonly DeadLetterRow[];
  readonly stop: () => Promise<void>;
}

async function start(
  given: {
    readonly api?: ApiServer;
    readonly spool?: string;
    readonly inCluster?: boolean;
    readonly maxAge?: string;
  } = {},
): Promise<Started> {
  const { api = await startApi(), spool = folder(), inCluster = true, maxAge = "24h" } = given;
  const forwarder = { listenAddress: "127.0.0.1", listenPort: 0, auth: "none", spoolDir: spool, maxAge };
  const config = { forwarder, requeueDelay: "1s", maxTryCount: 2, actionsNamespace: "actions" };
  const read = readConfig({ path: "c.yaml", text: JSON.stringify(config) }, {});
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  const { settings } = settingsOf(read.config, inCluster ? api.access : undefined);
  const files = checkFiles(settings, credentialFiles(settings));
  expect(files.problems).toEqual([]);
  const log = createLog(0);
  log.level = "silent";
  const running = await startForwarder(settings, files, { log, broken: (error) => expect.fail(error.message) });
  onTestFinished(() => running.stop());
  const headers = { "content-type": "application/json", "x-rules-sender": "sensor", "x-rules-set": "rules" };
  const post = async (path: string, body: object): Promise<number> => {
    const url = `http://127.0.0.1:${running.port}/api/v1/${path}`;
    const answer = await request(url, { method: "POST", headers, body: JSON.stringify(body) });
    await answer.body.dump();
    return answer.statusCode;
  };
  const letters = (): readonly DeadLetterRow[] => withLetters(spool, (list) => list.list());
  return { api, spool, post, letters, stop: running.stop };
}

function withLetters<T>(spool: string, use: (letters: DeadLetters) => T): T {
  const list = new DeadLetters(join(spool, spoolFile), 1024 ** 3);
  try {
    return use(list);
  } finally {
    list.close();
  }
}

it("creates the Workflows that are ordered, and each once", async () => {
  const { api, post, letters } = await start();
  for (const uid of ["u-1", "u-2", "u-1"]) expect(await post("workflows", orderOf(uid))).toBe(200);
  await vi.waitUntil(() => api.workflows.size === 2, { timeout: 10_000 });
  expect(letters()).toEqual([]);
});

it("files what the kill switch stopped as a dead letter, which can be delivered later", async () => {
  const { api, post, letters, spool } = await start();
  api.killSwitch = { actions: "disabled" };
  await post("workflows", orderOf("u-1"));
  await vi.waitUntil(() => letters().length === 1, { timeout: 10_000 });
  expect(letters()).toMatchObject([{ reason: "switchedOff", destination: "workflow", facts: { ruleId: "rule" } }]);
  expect(api.workflows.size).toBe(0);
  api.killSwitch = { actions: "enabled" };
  // What was read of the switch is believed for two seconds.
  const replay = (): boolean =>
    withLetters(spool, (list) => list.replay(undefined, destinations)).done >= 0 && api.workflows.size === 1;
  await vi.waitUntil(replay, { timeout: 20_000, interval: 500 });
  expect(letters()).toEqual([]);
});

it("tries what the API server refuses as often as maxTryCount says, and lists it then", async () => {
  const { api, post, letters } = await start();
  api.fault = (method) => (method === "POST" ? { status: 403, body: { reason: "Forbidden" } } : undefined);
  await post("workflows", orderOf("u-1"));
  await vi.waitUntil(() => letters().length === 1, { timeout: 10_000 });
  expect(letters()).toMatchObject([
    { reason: "attempts", attempts: 2, detail: "the API server answers 403 Forbidden", destination: "workflow" },
  ]);
});

it.each([
  { name: "frees", fault: { status: 500, body: {} }, later: 1 },
  { name: "keeps, when it was created all the same,", fault: "resetLate" as const, later: 0 },
])("$name the cool-down of a Workflow that is given up after errors of the server", async ({ fault, later }) => {
  const { api, post, letters } = await start({ maxAge: "1s" });
  api.fault = (method) => (method === "POST" ? fault : undefined);
  const cooled = { cooldownSeconds: 3600 };
  await post("workflows", orderOf("u-1", cooled));
  // A second order about the object waits behind the first one.
  const event = { objects: [objectOf("u-1", "2")] };
  await vi.waitUntil(() => api.requests.some((one) => one.startsWith("POST")), { timeout: 10_000 });
  await post("workflows", orderOf("u-1", { ...cooled, route: "modified", eventType: "modified", event }));
  await vi.waitUntil(() => letters().length === 1, { timeout: 20_000 });
  api.fault = undefined;
  expect(letters()).toMatchObject([{ reason: "attempts", facts: { eventClass: "added" } }]);
  await post("workflows", orderOf("u-2"));
  await vi.waitUntil(() => api.workflows.size === 2, { timeout: 20_000 });
  expect([...api.workflows.keys()].filter((one) => one.includes("-m-"))).toHaveLength(later);
});

it("keeps a budget over a restart", async () => {
  const first = await start();
  const order = (uid: string): object => orderOf(uid, { budget: { max: 1, seconds: 86_400 } });
  await first.post("workflows", order("u-1"));
  await vi.waitUntil(() => first.api.workflows.size === 1, { timeout: 10_000 });
  await first.stop();
  const second = await start(first);
  await second.post("workflows", order("u-2"));
  await vi.waitUntil(() => second.letters().length === 1, { timeout: 10_000 });
  expect(second.letters()).toMatchObject([{ reason: "budget", detail: "the budget of the rule is used up" }]);
  expect(first.api.workflows.size).toBe(1);
});

it("takes a new token from the file, without losing what waited for it", async () => {
  const { api, post } = await start();
  api.tokens.clear();
  api.tokens.add("n3w");
  await post("workflows", orderOf("u-1"));
  await vi.waitUntil(() => api.requests.length > 0, { timeout: 10_000 });
  writeFileSync(api.access.tokenPath, "n3w\n");
  await vi.waitUntil(() => api.workflows.size === 1, { timeout: 20_000 });
  expect(api.requests.length).toBeGreaterThan(2);
});

it("makes letters of orders that wait when there is no access to a cluster any more", async () => {
  const first = await start();
  first.api.fault = () => "reset";
  await first.post("workflows", orderOf("u-1"));
  await vi.waitUntil(() => first.api.requests.length > 0, { timeout: 10_000 });
  await first.stop();
  const second = await start({ ...first, inCluster: false });
  await vi.waitUntil(() => second.letters().length === 1, { timeout: 10_000 });
  expect(second.letters()).toMatchObject([{ reason: "noDestination", destination: "workflow" }]);
});

it("lists orders where no Workflows can be created", async () => {
  const { post, letters } = await start({ inCluster: false });
  expect(await post("workflows", orderOf("u-1"))).toBe(200);
  expect(letters()).toMatchObject([{ reason: "noDestination", destination: "workflow" }]);
});

const letter = { ruleID: "rule", eventType: "added", reason: "workflow", route: "added", event: eventOf("u-1") };

it("knows a letter for a duplicate when the Workflow is there", async () => {
  const { api, post, letters } = await start();
  await post("workflows", orderOf("u-1"));
  await vi.waitUntil(() => api.workflows.size === 1, { timeout: 10_000 });
  expect(await post("dead-letters", letter)).toBe(200);
  expect(await post("dead-letters", { ...letter, event: eventOf("u-2") })).toBe(200);
  expect(await post("dead-letters", { ...letter, route: "entered" })).toBe(200);
  expect(await post("dead-letters", { ...letter, route: undefined })).toBe(200);
  expect(await post("dead-letters", { ...letter, reason: "tooLarge" })).toBe(200);
  expect(letters().map(({ reason, detail }) => [reason, detail])).toEqual([
    ["duplicate", "there is a Workflow of this event"],
    ["workflow", "the Sensor could not create the Workflow (route added)"],
    ["workflow", "the Sensor could not create the Workflow (route entered)"],
    ["workflow", "the Sensor could not create the Workflow"],
    ["tooLarge", "the event is larger than a Workflow can carry (route added)"],
  ]);
});

it("files a letter as it says itself when the API server cannot be asked, or there is none", async () => {
  const inCluster = await start();
  inCluster.api.fault = () => "reset";
  const outside = await start({ inCluster: false });
  for (const { post, letters } of [inCluster, outside]) {
    expect(await post("dead-letters", letter)).toBe(200);
    expect(letters()).toMatchObject([{ reason: "workflow" }]);
  }
});

it("says what is wrong with the files of the service account", async () => {
  const api = await startApi();
  writeFileSync(api.access.tokenPath, "\n");
  writeFileSync(api.access.caPath, "none");
  const read = readConfig({ path: "c.yaml", text: "forwarder: { auth: none }" }, {});
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  const { settings } = settingsOf(read.config, api.access);
  expect(checkFiles(settings, credentialFiles(settings)).problems).toEqual([
    `${api.access.caPath} holds no certificate in PEM`,
    `${api.access.tokenPath} holds no token`,
  ]);
});
