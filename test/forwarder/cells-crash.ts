import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import type { FaultPlan } from "../events-runner/fault-plan.ts";
import type { Cell } from "./cell.ts";
import type { World } from "./world.ts";

/** How often the forwarder is killed, and how many events are sent from one start to the next. */
export interface Kills {
  readonly kills: number;
  readonly events: number;
}

/** Resolves at a random moment while so many events are being accepted. */
async function randomMoment(world: World, events: number): Promise<void> {
  const { accepted } = world.client;
  const moment = accepted.size + randomInt(events);
  while (accepted.size < moment) await world.client.nextAccepted();
  await pause(randomInt(20));
}

/** What the receiver is like in turn, so that at a kill events wait, are under way, or are to be tried again. */
const moods: readonly FaultPlan[] = [{}, { slow: 10 }, { slow: 5, fail: { status: 500, ratio: 0.1 } }];

/** Kills the forwarder at random moments under load, at times once more while it starts, and starts it again. */
export async function killAtRandom(world: World, { kills, events }: Kills): Promise<void> {
  for (let n = 0; n < kills; n += 1) {
    await world.receiver.setFaults(moods[n % moods.length] ?? {});
    const sending = world.client.send("x", events);
    await randomMoment(world, events);
    expect(await world.forwarder.end("SIGKILL")).toEqual({ code: null, signal: "SIGKILL" });
    if (n % 5 === 0) await world.killWhileStarting(randomInt(400));
    await world.startForwarder();
    await sending;
  }
  await world.receiver.setFaults({});
  expect(world.client.accepted.size).toBe(kills * events);
}

/** What ends the forwarder. */
export const crashCells: readonly Cell[] = [
  { fault: "kill -9 × 50, 2,000 events each", run: (world) => killAtRandom(world, { kills: 50, events: 2000 }) },
  {
    fault: "kill -9 × 5 without a spool",
    prepare: () => ({ config: { forwarder: { spoolDir: "" } } }),
    run: (world) => killAtRandom(world, { kills: 5, events: 500 }),
  },
  {
    fault: "SIGTERM × 5 under load",
    run: async (world) => {
      for (let n = 0; n < 5; n += 1) {
        await world.receiver.setFaults({ slow: 5 });
        const sending = world.client.send("x", 1000);
        await randomMoment(world, 1000);
        expect(await world.forwarder.end("SIGTERM")).toEqual({ code: 0, signal: null });
        await world.startForwarder();
        await sending;
      }
    },
  },
  {
    fault: "SIGTERM while the destination never answers",
    prepare: () => ({ config: { requestTimeout: "30s", forwarder: { drainTimeout: "1s" } } }),
    run: async (world) => {
      await world.receiver.setFaults({ halfOpen: {} });
      await world.client.send("x", 1000);
      expect(await world.forwarder.end("SIGTERM")).toEqual({ code: 0, signal: null });
      await world.receiver.setFaults({});
      await world.startForwarder();
    },
  },
];
