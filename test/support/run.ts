import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The root folder of the repository. */
export const root: string = join(import.meta.dirname, "../..");

/**
 * PATH without what pnpm put before it for this process: the machine's own Node. npm looks for its global configuration,
 * where a CA may be named, beside the Node that runs it.
 */
export const machinePath: string = (process.env["PATH"] ?? "")
  .split(":")
  .filter((folder) => !/node_modules|pnpm/.test(folder))
  .join(":");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and returns what it printed; throws only when the program cannot be started. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Outcome {
  const { cwd = root, env = process.env } = options;
  const done = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.error !== undefined) throw done.error;
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Like `run`, but a non-zero exit code throws with all that the program printed. */
export function runOk(program: string, args: readonly string[], options: RunOptions = {}): Outcome {
  const outcome = run(program, args, options);
  if (outcome.code === 0) return outcome;
  throw new Error(`${program} ${args.join(" ")}: exit ${outcome.code}\n${outcome.stdout}\n${outcome.stderr}`);
}

/** Like `runOk`, as root: by sudo, where it asks for no password, when this process is not root's. */
export function runAsRoot(program: string, args: readonly string[]): Outcome {
  return process.getuid?.() === 0 ? runOk(program, args) : runOk("sudo", ["-n", program, ...args]);
}
