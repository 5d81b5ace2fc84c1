import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startForwarder } from "../../support/forwarder-process.ts";
import { forwarderDist } from "../../support/forwarder.ts";
import type { Started } from "./started.ts";

/** How the forwarder runs: with a spool, with one that is never synced, or without one. */
export type Mode = "durable" | "unsynced" | "pass-through";

/** As the image starts it (images/Containerfile). */
const flags = ["--max-old-space-size=512", "--max-semi-space-size=4"];
const env = { MALLOC_ARENA_MAX: "1" };

/** Starts the forwarder that was built, before a receiver. */
export async function startOwn(folder: string, mode: Mode, receiver: number, workerCount: number): Promise<Started> {
  const tokenPath = join(folder, "token");
  writeFileSync(tokenPath, "bench");
  const config = {
    eventsRunnerBaseURL: `http://127.0.0.1:${receiver}`,
    authType: "jwt",
    jwtToken: "bench",
    workerCount,
    forwarder: {
      listenAddress: "127.0.0.1",
      listenPort: 0,
      tokenPath,
      ...(mode === "pass-through" ? {} : { spoolDir: join(folder, "spool") }),
    },
  };
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  const program = mode === "unsynced" ? unsynced(folder) : join(forwarderDist, "event-forwarder.mjs");
  const command = [process.execPath, ...flags, program, "serve", "-c", join(folder, "config.yaml")] as const;
  const forwarder = await startForwarder(command, { ...process.env, ...env });
  return {
    port: forwarder.port,
    pid: forwarder.pid,
    end: async () => {
      await forwarder.end("SIGTERM");
    },
  };
}

/** A copy of the program that loses what it accepted when the machine fails. Nobody but the bench can have that. */
function unsynced(folder: string): string {
  const copy = join(folder, "unsynced");
  cpSync(forwarderDist, copy, { recursive: true });
  const thread = join(copy, "spool-thread.mjs");
  const parts = readFileSync(thread, "utf8").split("PRAGMA synchronous = FULL");
  if (parts.length !== 2) throw new Error("the thread of the spool does not set synchronous = FULL once");
  writeFileSync(thread, parts.join("PRAGMA synchronous = OFF"));
  return join(copy, "event-forwarder.mjs");
}
