import { expect } from "vitest";
import type { FaultPlan } from "../events-runner/fault-plan.ts";
import type { Cell } from "./cell.ts";
import type { World } from "./world.ts";

const events = 2000;

/** A fault of the receiver that some requests meet, until the fault takes no more or for ever. */
function sometimes(fault: string, plan: FaultPlan): Cell {
  return {
    fault,
    run: async (world) => {
      await world.receiver.setFaults(plan);
      await world.client.send("x", events);
    },
  };
}

/** A fault that every request meets, until all events are accepted. */
function meanwhile(fault: string, plan: FaultPlan): Cell {
  return {
    fault,
    run: async (world) => {
      await acceptAllDuring(world, plan);
      await world.receiver.setFaults({});
    },
  };
}

/** Sends all events while the receiver takes none: whatever it does, they are accepted. */
async function acceptAllDuring(world: World, plan: FaultPlan): Promise<void> {
  await world.receiver.setFaults(plan);
  await world.client.send("x", events);
  expect(world.client.accepted.size).toBe(events);
  expect(world.receiver.counts.accepted).toBe(0);
}

/** What a destination can do. */
export const destinationCells: readonly Cell[] = [
  sometimes("destination down for 5 s", { down: 5000 }),
  sometimes("destination slow: 20 ms", { slow: 20 }),
  sometimes("destination resets before it accepts", { drop: { at: "request", first: 10, ratio: 0.02 } }),
  sometimes("destination resets after it accepted", { drop: { at: "answer", first: 10, ratio: 0.02 } }),
  sometimes("destination answers 500 to a third", { fail: { status: 500, ratio: 0.33 } }),
  meanwhile("destination answers 500", { fail: { status: 500 } }),
  meanwhile("destination redirects (301) to what answers 200", { redirect: { to: "/faults" } }),
  sometimes("destination answers noise", { garble: { as: "statusLine", first: 10, ratio: 0.02 } }),
  sometimes("destination answers 200 and half a head", { garble: { as: "head", first: 10, ratio: 0.02 } }),
  sometimes("destination answers 200 and half a body", { garble: { as: "body" } }),
  meanwhile("destination half-open: never answers", { halfOpen: {} }),
  sometimes("destination answers 429, Retry-After 1", { retryAfter: { status: 429, seconds: 1, first: 10 } }),
  meanwhile("destination answers 503, Retry-After 2", { retryAfter: { status: 503, seconds: 2 } }),
  {
    fault: "destination answers 400 until events are given up, then they are replayed",
    prepare: () => ({ config: { maxTryCount: 2 } }),
    run: async (world) => {
      await acceptAllDuring(world, { fail: { status: 400 } });
      const letters = () => world.metric("event_forwarder_dead_letters");
      await expect.poll(letters, { timeout: 60_000 }).toBe(events);
      expect(world.deadLetters()).toEqual(world.client.accepted);
      await world.receiver.setFaults({});
      world.command("dead", "replay", "--all");
    },
  },
  {
    fault: "destination restarted ten times",
    run: async (world) => {
      const sending = world.client.send("x", events);
      for (let n = 0; n < 10; n += 1) {
        await world.receiver.setFaults({ down: 50 });
        await expect.poll(() => world.receiver.counts.accepted, { timeout: 30_000 }).toBeGreaterThan(n * 50);
      }
      await sending;
    },
  },
];
