import { closeSync, openSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { send, sensor, start } from "./running.ts";

/** The descriptor by which this process has a file open. */
function descriptorOf(path: string): number {
  const found = readdirSync("/proc/self/fd").filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path;
    } catch {
      return false;
    }
  });
  expect(found).toHaveLength(1);
  return Number(found[0]);
}

/** Opens a file otherwise under the descriptor that it has: the lowest one that is free is always taken. */
function reopen(path: string, descriptor: number, flags: "r" | "r+"): void {
  const below: number[] = [];
  for (let at = openSync("/dev/null", "r"); at < descriptor; at = openSync("/dev/null", "r")) below.push(at);
  closeSync(descriptor);
  expect(openSync(path, flags)).toBe(descriptor);
  for (const one of below) closeSync(one);
}

it("tells a disk that fails from one that is full, takes nothing meanwhile, and goes on afterwards", async () => {
  const { url, made } = await start();
  let count = 0;
  const post = (): ReturnType<typeof send> => send(url, { headers: sensor, body: `no event ${count++}` });
  const get = (path: string): ReturnType<typeof send> => send(url, { method: "GET", headers: {}, body: null }, path);
  expect(await post()).toMatchObject({ status: 200 });
  const journal = join(made, "spool", "spool.db-wal");
  const descriptor = descriptorOf(journal);
  reopen(journal, descriptor, "r");
  const refused = await post();
  expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  expect(refused.body).toContain("SPOOL_FAILING");
  expect(await get("/readyz")).toMatchObject({ status: 503, body: "the disk of the spool fails\n" });
  expect(await get("/healthz")).toMatchObject({ status: 200 });
  const { body } = await get("/metrics");
  expect(body).toContain("event_forwarder_spool_failing 1");
  expect(body).toContain("event_forwarder_spool_full 0");
  reopen(journal, descriptor, "r+");
  await expect.poll(async () => (await get("/readyz")).status, { timeout: 20_000 }).toBe(200);
  expect(await post()).toMatchObject({ status: 200 });
  expect((await get("/metrics")).body).toMatch(/event_forwarder_spool_failing 0[^]*event_forwarder_dead_letters 2/);
});
