import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { root } from "../support/run.ts";

/** An Events Runner that runs as a process of its own. */
export interface Receiver {
  readonly url: string;
  /** Waits until it has accepted so many events since it started. */
  readonly until: (accepted: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<Receiver> {
  const child = spawn(process.execPath, [join(root, "test/events-runner/main.ts"), "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const { url } = JSON.parse(line) as { readonly url: string };
  const accepted = async (): Promise<number> => {
    const answer = await fetch(`${url}/faults`);
    const { counts } = (await answer.json()) as { readonly counts: { readonly accepted: number } };
    return counts.accepted;
  };
  return {
    url,
    until: async (wanted) => {
      while ((await accepted()) < wanted) await pause(20);
    },
    end: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
