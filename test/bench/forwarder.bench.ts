import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runOk } from "../support/run.ts";
import { syncEvents } from "./forwarder/bare-sync.ts";
import { post } from "./forwarder/client.ts";
import { writeLines } from "./forwarder/lines.ts";
import { startOwn } from "./forwarder/own.ts";
import { startNginx, startSyslogNg } from "./forwarder/peers.ts";
import { startReceiver, type Receiver } from "./forwarder/receiver.ts";
import type { Started } from "./forwarder/started.ts";
import { usageOf, type Usage } from "./forwarder/usage.ts";

// How many events the forwarder takes and delivers, beside others that pass events on, with the same client and receiver,
// and beside a disk that is only synced. Client, receiver and what is measured are processes on the same cores.
// `--seconds N` for each of them, 10 by default; the forwarder with a spool runs six times as long for small events.

const connections = 50;
const warmUp = 2;
const at = process.argv.indexOf("--seconds");
const seconds = at < 0 ? 10 : Number(process.argv[at + 1]);
const [small, large] = [2048, 204_800];

/** One row of the table; what is undefined has no such figure. */
interface Figures {
  readonly accepted?: number;
  readonly delivered?: number;
  readonly latencies?: Float64Array;
  readonly cpuMicroseconds?: number;
  readonly peakMiB?: number;
  /** Requests beyond the first one of an event. */
  readonly twice?: number;
}

type Start = (folder: string, receiver: number) => Promise<Started>;

/** Starts a receiver, and what stands before it, if anything does; measures, and ends both. */
async function withReceiver(
  folder: string,
  start: Start | undefined,
  measure: (receiver: Receiver, started: Started | undefined) => Promise<Figures>,
): Promise<Figures> {
  const receiver = await startReceiver();
  let started: Started | undefined;
  try {
    started = await start?.(folder, receiver.port);
    return await measure(receiver, started);
  } finally {
    await started?.end();
    await receiver.end();
  }
}

/** Measures what takes events over HTTP; without `start` the receiver alone. */
function overHttp(folder: string, size: number, seconds: number, start?: Start): Promise<Figures> {
  return withReceiver(folder, start, async (receiver, started) => {
    const port = started?.port ?? receiver.port;
    const warm = await post(port, { connections, seconds: warmUp, size, from: 0 });
    const { requests: first } = await receiver.until(warm.count);
    const used = started && usageOf(started.pid);
    const began = performance.now();
    const { count, seconds: took, latencies } = await post(port, { connections, seconds, size, from: warm.count });
    const { requests: last } = await receiver.until(warm.count + count);
    const delivered = count / ((performance.now() - began) / 1000);
    return {
      accepted: count / took,
      delivered,
      latencies,
      ...(used && started ? usedFor(count, used, usageOf(started.pid)) : {}),
      twice: last - first - count,
    };
  });
}

/** Measures what takes events as lines, and answers nobody. */
function overLines(folder: string, size: number, start: Start): Promise<Figures> {
  return withReceiver(folder, start, async (receiver, started) => {
    if (!started) throw new Error("nothing takes lines");
    const warm = await writeLines(started.port, { connections, seconds: warmUp, size, from: 0 });
    await receiver.until(warm);
    const used = usageOf(started.pid);
    const began = performance.now();
    const count = await writeLines(started.port, { connections, seconds, size, from: warm });
    await receiver.until(warm + count);
    const delivered = count / ((performance.now() - began) / 1000);
    return { delivered, ...usedFor(count, used, usageOf(started.pid)) };
  });
}

function usedFor(count: number, before: Usage, { cpu, peak }: Usage): Figures {
  return { cpuMicroseconds: ((cpu - before.cpu) / count) * 1e6, peakMiB: peak };
}

function synced(folder: string, size: number, together: number): Figures {
  const { perSecond, latencies } = syncEvents(folder, { size, together, seconds });
  return { accepted: perSecond, latencies };
}

const measured: Readonly<Record<string, (folder: string, size: number) => Figures | Promise<Figures>>> = {
  "forwarder, durable": (folder, size) =>
    overHttp(folder, size, size === small ? seconds * 6 : seconds, (own, receiver) =>
      startOwn(own, "durable", receiver, connections),
    ),
  "the same, never synced": (folder, size) =>
    overHttp(folder, size, seconds, (own, receiver) => startOwn(own, "unsynced", receiver, connections)),
  "forwarder, pass-through": (folder, size) =>
    overHttp(folder, size, seconds, (own, receiver) => startOwn(own, "pass-through", receiver, connections)),
  "nginx, proxy_pass": (folder, size) =>
    overHttp(folder, size, seconds, (own, receiver) => startNginx(own, receiver, connections)),
  "syslog-ng, disk buffer": (folder, size) =>
    overLines(folder, size, (own, receiver) => startSyslogNg(own, receiver, connections)),
  "receiver alone": (folder, size) => overHttp(folder, size, seconds),
  "fdatasync for each event": (folder, size) => synced(folder, size, 1),
  [`fdatasync for ${connections} together`]: (folder, size) => synced(folder, size, connections),
};

const digits = (value: number | undefined, places = 0): string => value?.toFixed(places) ?? "";

function row(name: string, { accepted, delivered, latencies, cpuMicroseconds, peakMiB, twice }: Figures): string {
  const share = (part: number): number | undefined => latencies?.[Math.floor(latencies.length * part)];
  const rates = [digits(accepted), digits(delivered), digits(share(0.5), 1), digits(share(0.99), 1)];
  return `| ${[name, ...rates, digits(cpuMicroseconds), digits(peakMiB), digits(twice)].join(" | ")} |`;
}

runOk("pnpm", ["--filter", "@argo-rules/event-forwarder", "build"]);
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${connections} connections, ${seconds} s each`);
for (const size of [small, large]) {
  console.log(`\n| ${size} bytes | accepted/s | delivered/s | p50 ms | p99 ms | CPU µs/event | peak MiB | twice |`);
  console.log(`|---${"|--:".repeat(7)}|`);
  for (const [name, measure] of Object.entries(measured)) {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    try {
      console.log(row(name, await measure(folder, size)));
    } catch (error) {
      console.error(`\n!!! NOT MEASURED: ${name}\n${String(error)}\n`);
      process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
