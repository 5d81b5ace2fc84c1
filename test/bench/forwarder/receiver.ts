import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** What a receiver has got since it started. */
export interface Received {
  /** Events by their numbers. */
  readonly distinct: number;
  readonly requests: number;
}

/** The receiver of the bench, as a process of its own. */
export interface Receiver {
  readonly port: number;
  readonly received: () => Promise<Received>;
  /** Waits until so many events have come; rejects when none comes for half a minute. */
  readonly until: (distinct: number) => Promise<Received>;
  readonly end: () => Promise<void>;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<Receiver> {
  const child = fork(join(import.meta.dirname, "sink.ts"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = once(child, "close");
  const [{ port }] = (await once(child, "message")) as [{ readonly port: number }];
  const received = async (): Promise<Received> => {
    const told = once(child, "message");
    child.send("count");
    const [counts] = (await told) as [Received];
    return counts;
  };
  return {
    port,
    received,
    until: async (wanted) => {
      let last = { distinct: -1, at: 0 };
      for (;;) {
        const counts = await received();
        if (counts.distinct >= wanted) return counts;
        if (counts.distinct > last.distinct) last = { distinct: counts.distinct, at: performance.now() };
        if (performance.now() - last.at > 30_000) throw new Error(`${counts.distinct} of ${wanted} events came`);
        await pause(20);
      }
    },
    end: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
