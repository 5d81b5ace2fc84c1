import { closeSync, mkdirSync, openSync, readdirSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { runAsRoot } from "../support/run.ts";
import type { Cell } from "./cell.ts";
import type { World } from "./world.ts";

/** Sends more than there is room for, and lets the receiver take events once the forwarder has said that it is full. */
async function fillUp(world: World): Promise<void> {
  await world.receiver.setFaults({ retryAfter: { status: 503, seconds: 1 } });
  const sending = world.client.send("x", 2000);
  await expect.poll(() => world.client.answers["503"] ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(await world.isReady()).toBe(false);
  await world.receiver.setFaults({});
  await sending;
  await expect.poll(() => world.isReady(), { timeout: 60_000 }).toBe(true);
}

const stored = 2000;

/** Fills the spool while the receiver takes nothing, kills the forwarder, damages files, starts, and sends more. */
function damaged(fault: string, damage: (folder: string) => void, mayLose: number): Cell {
  return {
    fault,
    run: async (world) => {
      await world.receiver.setFaults({ retryAfter: { status: 503, seconds: 1 } });
      await world.client.send("x", stored);
      // Ends in order, so that all events are in the database itself and none in its journal.
      await world.forwarder.end("SIGTERM");
      damage(world.spoolFolder);
      await world.receiver.setFaults({});
      await world.startForwarder();
      const names = readdirSync(world.spoolFolder);
      expect(names.filter((name) => name.includes("damaged")).length, names.join()).toBeGreaterThan(0);
      expect(await world.metric("event_forwarder_spool_damaged")).toBe(1);
      expect(world.forwarder.log.some(({ level }) => level === "error")).toBe(true);
      await world.client.send("y", 500);
    },
    mayLose,
  };
}

function overwrite(path: string, from: number, bytes: number): void {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, from);
  closeSync(file);
}

const database = (folder: string): string => join(folder, "spool.db");

/** What can happen to the disk. */
export const diskCells: readonly Cell[] = [
  {
    fault: "spool full (spoolSize)",
    prepare: () => ({
      config: { forwarder: { spoolSize: "2Mi", maxBody: "64Ki", maxSensorBody: "64Ki" } },
      client: { padding: 2000 },
    }),
    run: fillUp,
  },
  {
    fault: "spool full of events that are given up, then they are replayed",
    mayOvertake: true,
    prepare: () => ({
      config: { maxTryCount: 1, forwarder: { spoolSize: "2Mi", maxBody: "64Ki", maxSensorBody: "64Ki" } },
      client: { padding: 2000 },
    }),
    run: async (world) => {
      await world.receiver.setFaults({ fail: { status: 400 } });
      const sending = world.client.send("x", 2000);
      await expect.poll(() => world.client.answers["503"] ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
      // Requests under way are accepted meanwhile.
      const without = async () =>
        world.client.accepted.size - ((await world.metric("event_forwarder_dead_letters")) ?? 0);
      await expect.poll(without, { timeout: 60_000 }).toBe(0);
      await world.receiver.setFaults({});
      world.command("dead", "replay", "--all");
      await sending;
    },
  },
  {
    fault: "disk full (tmpfs of 16 MiB)",
    prepare: (folder) => {
      mkdirSync(join(folder, "spool"));
      runAsRoot("mount", ["-t", "tmpfs", "-o", "size=16m,mode=1777", "tmpfs", join(folder, "spool")]);
      return {
        client: { padding: 5000 },
        cleanUp: () => void runAsRoot("umount", ["--lazy", join(folder, "spool")]),
      };
    },
    run: fillUp,
  },
  damaged(
    "events destroyed: spool cut to two thirds",
    (folder) => {
      truncateSync(database(folder), Math.floor((statSync(database(folder)).size * 2) / 3 / 4096) * 4096);
    },
    stored,
  ),
  damaged("events destroyed: spool cut to 100 bytes", (folder) => truncateSync(database(folder), 100), stored),
  damaged(
    "events destroyed: 16 KiB in the middle of the spool overwritten",
    (folder) => {
      overwrite(database(folder), Math.floor(statSync(database(folder)).size / 2 / 4096) * 4096, 16_384);
    },
    stored / 10,
  ),
  damaged(
    "events destroyed: first 4 KiB of the spool overwritten",
    (folder) => overwrite(database(folder), 0, 4096),
    stored,
  ),
  damaged(
    "events destroyed: spool replaced by a text",
    (folder) => {
      writeFileSync(database(folder), "no database, but text\n".repeat(1000));
    },
    stored,
  ),
];
