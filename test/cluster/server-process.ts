import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

/** A program that runs until it is ended, or until the process that started it ends in whatever way. */
export interface ServerProcess {
  readonly name: string;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** What it wrote last. */
  readonly log: () => string;
  /** Sends it a signal; the signals that end it resolve `ended`. */
  readonly signal: (signal: NodeJS.Signals) => void;
}

/** Starts a program in a folder, where it also logs to `<name>.log`. */
export function startProcess(folder: string, name: string, program: string, args: readonly string[]): ServerProcess {
  const path = join(folder, `${name}.log`);
  const file = openSync(path, "a");
  // The kernel ends it with us, also when nobody can tell it any more.
  const command = ["--pdeathsig", "KILL", "--", program, ...args];
  const child = spawn("setpriv", command, { cwd: folder, stdio: ["ignore", file, file] });
  closeSync(file);
  return {
    name,
    ended: once(child, "close").then(
      () => undefined,
      () => undefined,
    ),
    log: () => readFileSync(path, "utf8").slice(-5000),
    signal: (signal) => void child.kill(signal),
  };
}

/** A TCP port of 127.0.0.1 that nobody listened to just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}
