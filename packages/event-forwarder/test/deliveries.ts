import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Delivery } from "../src/deliver/delivery.ts";
import type { DeliverySettings, Send } from "../src/deliver/parts.ts";
import type { Outcome } from "../src/deliver/outcome.ts";
import { Spool } from "../src/spool/spool.ts";
import { folder, jobOf } from "./support.ts";

export const delivered: Outcome = { kind: "delivered" };
export const failed: Outcome = { kind: "failed", detail: "status 500" };
export const away: Outcome = { kind: "away", detail: "ECONNREFUSED", afterMs: 1 };

export const quick: DeliverySettings = { workers: 4, maxTryCount: 3, requeueDelay: 5, maxAge: 60_000 };

/** A delivery from a real spool, to a destination that is a function; what was told, and a way to wait for it. */
export async function start(
  send: Send,
  { settings = quick, made = folder() }: { readonly settings?: DeliverySettings; readonly made?: string } = {},
): Promise<{
  spool: Spool;
  delivery: Delivery;
  told: string[];
  accept: (key: string, orderKey?: string) => Promise<void>;
  until: (line: string) => Promise<void>;
}> {
  const told: string[] = [];
  const waiting: { readonly line: string; readonly resolve: () => void }[] = [];
  const tell = (line: string): void => {
    told.push(line);
    for (const one of waiting) if (one.line === line) one.resolve();
  };
  let delivery: Delivery | undefined;
  const { spool } = await Spool.open(join(made, "spool"), 16 * 1024 ** 2, {
    foreign: () => delivery?.reload(),
    trouble: () => undefined,
    broken: (error) => tell(error.message),
  });
  delivery = new Delivery("eventsRunner", spool, {
    send,
    settings,
    listener: {
      attempted: (_destination, { key }, { kind }) => tell(`${key} ${kind}`),
      paused: (_destination, paused) => tell(paused ? "paused" : "resumed"),
      buried: (_destination, { key }, reason) => tell(`${key} buried: ${reason}`),
    },
  });
  delivery.start();
  onTestFinished(async () => {
    await delivery.stop(0);
    await spool.close();
  });
  const accept = async (key: string, orderKey = key): Promise<void> => {
    const job = jobOf(key, orderKey);
    const seq = await spool.accept(job);
    if (seq !== "duplicate") delivery.stored({ ...job, seq, accepted: Date.now() });
  };
  const until = (line: string): Promise<void> =>
    told.includes(line) ? Promise.resolve() : new Promise((resolve) => waiting.push({ line, resolve }));
  return { spool, delivery, told, accept, until };
}
