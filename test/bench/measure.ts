import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** User and system time of all its threads. */
  readonly cpuSeconds: number;
  readonly rssMiB: number;
  readonly stdout: Buffer;
}

const time = "/usr/bin/time";

/** Runs a program under GNU time; throws when it fails, since a failed run measures nothing. */
export function measure(program: string, args: readonly string[], cwd?: string): Run {
  if (!existsSync(time)) throw new Error(`the bench needs GNU time at ${time} (Debian: apt-get install time)`);
  const result = spawnSync(time, ["-f", "@@ %e %U %S %M", program, ...args], { cwd, maxBuffer: 2 ** 30 });
  const stderr = String(result.stderr);
  const [, wall, user, system, rss] = /@@ (\S+) (\S+) (\S+) (\S+)\s*$/.exec(stderr) ?? [];
  if (result.status !== 0 || rss === undefined) throw new Error(`${program} ${args.join(" ")} failed:\n${stderr}`);
  return {
    seconds: Number(wall),
    cpuSeconds: Number(user) + Number(system),
    rssMiB: Math.round(Number(rss) / 1024),
    stdout: result.stdout,
  };
}

/** The run with the median wall time of several. */
export function median(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[sorted.length >> 1];
  if (!middle) throw new Error("no runs");
  return middle;
}
