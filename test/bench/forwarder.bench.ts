import { fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "undici";
import { startForwarder } from "../support/forwarder.ts";
import { root } from "../support/run.ts";
import { startReceiver, type Receiver } from "./receiver.ts";

// How many events the forwarder takes and delivers, beside the same client and receiver without it, and beside a disk
// that is synced for each event. Client, receiver and forwarder are three processes on the same cores.

const connections = 50;
const events = { 2048: 40_000, 204_800: 1500 } as const;

interface Figures {
  readonly name: string;
  readonly accepted: number;
  readonly delivered: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMicroseconds?: number;
  readonly peakMiB?: number;
}

function bodyOf(at: number, size: number): string {
  const metadata = {
    namespace: "bench",
    name: `o-${at}`,
    uid: `u-${process.hrtime.bigint()}-${at}`,
    resourceVersion: "1",
  };
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { text: "" } };
  const event = { eventType: "added", ruleID: "bench", objects: [object] };
  object.data.text = "x".repeat(Math.max(0, size - JSON.stringify(event).length));
  return JSON.stringify(event);
}

/** Posts events over connections that are kept, and gives the seconds of each answer. */
async function post(url: string, count: number, size: number): Promise<readonly number[]> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const seconds: number[] = [];
  let next = 0;
  const headers = { "content-type": "application/json", authorization: "Bearer bench" };
  const worker = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) {
      const body = bodyOf(at, size);
      const began = performance.now();
      const answer = await pool.request({ path: "/api/v1/events", method: "POST", headers, body });
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
      seconds.push((performance.now() - began) / 1000);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  return seconds.toSorted((a, b) => a - b);
}

/** User and system time of a process in seconds, and the most memory it had in MiB (proc(5)). */
function usageOf(pid: number): { readonly cpu: number; readonly peak: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Math.round(Number(peak) / 1024) };
}

async function run(
  name: string,
  { url, pid, receiver, size }: { url: string; pid: number | undefined; receiver: Receiver; size: keyof typeof events },
): Promise<Figures> {
  const count = events[size];
  await post(url, Math.ceil(count / 20), size);
  await receiver.until(Math.ceil(count / 20));
  const before = pid === undefined ? undefined : usageOf(pid);
  const began = performance.now();
  const seconds = await post(url, count, size);
  const accepted = count / ((performance.now() - began) / 1000);
  await receiver.until(count + Math.ceil(count / 20));
  const delivered = count / ((performance.now() - began) / 1000);
  const after = pid === undefined ? undefined : usageOf(pid);
  const at = (share: number): number => (seconds[Math.floor(seconds.length * share)] ?? 0) * 1000;
  const used =
    before && after ? { cpuMicroseconds: ((after.cpu - before.cpu) / count) * 1e6, peakMiB: after.peak } : {};
  return { name, accepted, delivered, p50: at(0.5), p99: at(0.99), ...used };
}

async function forwarding(size: keyof typeof events, durable: boolean): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const receiver = await startReceiver();
  writeFileSync(join(folder, "token"), "bench");
  const forwarder = {
    listenAddress: "127.0.0.1",
    listenPort: 0,
    tokenPath: join(folder, "token"),
    ...(durable ? { spoolDir: join(folder, "spool") } : {}),
  };
  const config = {
    eventsRunnerBaseURL: receiver.url,
    authType: "jwt",
    jwtToken: "bench",
    workerCount: connections,
    forwarder,
  };
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  const main = join(root, "packages/event-forwarder/dist/event-forwarder.mjs");
  const flags = ["--max-old-space-size=512", "--max-semi-space-size=2"];
  const process_ = await startForwarder(
    [process.execPath, ...flags, main, "serve", "-c", join(folder, "config.yaml")],
    {
      ...process.env,
      MALLOC_ARENA_MAX: "1",
    },
  );
  try {
    const name = durable ? "durable" : "pass-through";
    return await run(name, { url: process_.url, pid: process_.pid, receiver, size });
  } finally {
    await process_.end("SIGTERM");
    await receiver.end();
    rmSync(folder, { recursive: true });
  }
}

async function direct(size: keyof typeof events): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const receiver = await startReceiver();
  try {
    return await run("no forwarder", { url: receiver.url, pid: undefined, receiver, size });
  } finally {
    await receiver.end();
    rmSync(folder, { recursive: true });
  }
}

/** Writes events to a file one after the other, each synced. */
function bareSync(size: keyof typeof events): Figures {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = openSync(join(folder, "file"), "w");
  const count = Math.floor(events[size] / 20);
  const seconds: number[] = [];
  const began = performance.now();
  for (let at = 0; at < count; at++) {
    const from = performance.now();
    writeSync(file, bodyOf(at, size));
    fdatasyncSync(file);
    seconds.push(performance.now() - from);
  }
  const rate = count / ((performance.now() - began) / 1000);
  rmSync(folder, { recursive: true });
  seconds.sort((a, b) => a - b);
  const at = (share: number): number => seconds[Math.floor(seconds.length * share)] ?? 0;
  return { name: "fdatasync for each", accepted: rate, delivered: Number.NaN, p50: at(0.5), p99: at(0.99) };
}

const number = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value) ? "" : value.toFixed(digits);

console.log(`${connections} connections; answers in ms; CPU of the forwarder alone`);
for (const size of [2048, 204_800] as const) {
  console.log(
    `\n| ${size} bytes, ${events[size]} events | accepted/s | delivered/s | p50 | p99 | CPU µs/event | peak MiB |`,
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const one of [await forwarding(size, true), await forwarding(size, false), await direct(size), bareSync(size)]) {
    const { name, accepted, delivered, p50, p99, cpuMicroseconds, peakMiB } = one;
    const cells = [
      name,
      number(accepted),
      number(delivered),
      number(p50, 1),
      number(p99, 1),
      number(cpuMicroseconds),
      number(peakMiB),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
