import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runOk, root } from "./run.ts";

/** Folder of the built forwarder. */
export const forwarderDist: string = join(root, "packages/event-forwarder/dist");

/** Builds the forwarder's bundle. */
export function buildForwarder(): void {
  runOk("pnpm", ["--filter", "@argo-rules/event-forwarder", "build"]);
}

/** A forwarder that runs, as a process of its own. */
export interface RunningForwarder {
  readonly url: string;
  readonly pid: number;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** All it has written until now. */
  readonly log: () => string;
  /** Sends a signal, and waits for the end. */
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
}

/** Starts a forwarder by any command, and waits until it listens. Rejects with all it wrote when it ends before that. */
export async function startForwarder(
  command: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = process.env,
): Promise<RunningForwarder> {
  const [program, ...args] = command;
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (text: Buffer) => (log += text.toString()));
  const ended = once(child, "close").then(([code]) => code as number | null);
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      log += `${line}\n`;
      const { msg, port: told } = JSON.parse(line) as { readonly msg: string; readonly port?: number };
      if (msg === "listening" && told !== undefined) resolve(told);
    });
    ended.then((code) => reject(new Error(`${command.join(" ")}: exit ${code}\n${log}`)), reject);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    ended,
    log: () => log,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Token that senders show in the tests. */
export const token = "a-token-of-the-tests";

/**
 * Writes a configuration and what it names into a folder, readable for everybody, as another user may run the forwarder.
 * `at` is the path under which the forwarder sees the folder. Gives the path of the configuration in `at`.
 */
export function writeConfig(
  folder: string,
  {
    at = folder,
    spoolDir,
    eventsRunner,
  }: { readonly at?: string; readonly spoolDir: string; readonly eventsRunner: string },
): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "token"), `Bearer ${token}\n`);
  // JSON is YAML.
  const config = {
    authType: "jwt",
    eventsRunnerBaseURL: eventsRunner,
    requeueDelay: "1s",
    jwtToken: "for-events-runner",
    forwarder: { listenAddress: "127.0.0.1", listenPort: 0, spoolDir, tokenPath: join(at, "token") },
  };
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  return join(at, "config.yaml");
}

/** An event about a ConfigMap; `fill` bytes of data. */
export function eventOf(uid: string, fill = 0): Readonly<Record<string, unknown>> {
  const metadata = { name: `cm-${uid}`, namespace: "shop", uid, resourceVersion: "7" };
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { fill: "x".repeat(fill) } };
  return { ruleID: "configmaps", eventType: "added", objects: [object] };
}

/** Posts an event as a Sensor does, and gives the status and the body of the answer. */
export async function postEvent(
  url: string,
  event: unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${token}`,
    "x-rules-sender": "sensor",
    "x-rules-set": "rules",
  };
  const answer = await fetch(`${url}/api/v1/events`, { method: "POST", headers, body: JSON.stringify(event) });
  return { status: answer.status, text: await answer.text() };
}

/** Tries again and again until a function gives true; rejects after 30 s, with what was waited for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`this did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
