import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A server that is measured. */
export interface Started {
  readonly port: number;
  readonly pid: number;
  /** Ends it, and waits for that. */
  readonly end: () => Promise<void>;
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a server that stays in the foreground, and waits until it listens. Rejects with what it wrote when it ends. */
export async function startServer(program: string, args: readonly string[], port: number): Promise<Started> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, "close").then(() => true);
  while (!(await listens(port))) {
    if (await Promise.race([ended, pause(50, false)])) throw new Error(`${program} ended:\n${text}`);
  }
  return {
    port,
    pid: child.pid ?? 0,
    end: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
