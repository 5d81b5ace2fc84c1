import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "./run.ts";

/** A program and what it is given. */
export type Command = readonly [string, ...string[]];

/** The forwarder as it stands in the repository. */
export const forwarderCommand: Command = [process.execPath, join(root, "packages/event-forwarder/src/cli/main.ts")];

export type LogLine = Readonly<Record<string, unknown>>;

const linesKept = 5000;

/** How a process ended: its code, or the signal that ended it. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A forwarder that listens. */
export class ForwarderProcess {
  readonly port: number;
  /** Where it takes events, as long as it has no certificate. */
  readonly url: string;
  readonly pid: number;
  /** Its last log lines, those that were JSON. */
  readonly log: readonly LogLine[];
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;

  constructor(child: ChildProcess, port: number, log: readonly LogLine[], ended: Promise<Ended>) {
    this.#child = child;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.pid = child.pid ?? 0;
    this.log = log;
    this.ended = ended;
  }

  /** Sends a signal to this process alone; resolves when it has ended, also where it had before. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<Ended> {
    this.#child.kill(signal);
    return this.ended;
  }
}

/**
 * Runs a command that serves, and resolves when it listens. Rejects, with what it wrote, when it ends before.
 */
export async function startForwarder(
  [program, ...args]: Command,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ForwarderProcess> {
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const log: LogLine[] = [];
  let wrote = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    wrote = (wrote + text).slice(-10_000);
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }) as Ended);
  const listening = new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const entry = readLine(line);
      if (!entry) wrote = `${wrote}${line}\n`.slice(-10_000);
      else if (log.push(entry) > linesKept) log.shift();
      if (entry?.["msg"] === "listening") resolve(Number(entry["port"]));
    });
    child.once("error", reject);
    void ended.then(({ code, signal }) => {
      const said = [...log.map((entry) => JSON.stringify(entry)), wrote].join("\n").slice(-5000);
      reject(new Error(`${[program, ...args].join(" ")} ended with ${signal ?? code} before it listened:\n${said}`));
    });
  });
  return new ForwarderProcess(child, await listening, log, ended);
}

function readLine(line: string): LogLine | undefined {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return undefined;
  }
}
