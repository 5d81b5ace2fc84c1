import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** How often a group is looked at while it ends, in ms. */
const interval = 25;

/** How long processes may take to go after SIGKILL, in ms: longer ones hang in the kernel. */
const killLimit = 10_000;

/** Number of processes in a group that run. Those that have ended, and that nobody has asked for, do not count. */
function runningIn(group: number): number {
  if (!signal(group, 0)) return 0;
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isRunningIn(group, name)).length;
}

/** Fields of /proc/PID/stat behind the name, which can hold anything: state, parent, group (proc(5)). */
function isRunningIn(group: number, pid: string): boolean {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return false;
  }
  const [state, , processGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return processGroup === String(group) && state !== "Z" && state !== "X";
}

/**
 * Ends what is left of a process group: SIGTERM, SIGKILL at `deadline` (ms, of `performance.now()`) or when nothing seems
 * to run, and waits until all have gone. SIGKILL comes in any case: processes that fork and end can be missed by whoever
 * looks for them one by one, and no process forks any more once it has reached the group. Gives how many were found, and
 * how many did not even go then.
 */
export async function endGroup(
  group: number,
  deadline: number,
): Promise<{ readonly found: number; readonly left: number }> {
  if (!signal(group, "SIGTERM")) return { found: 0, left: 0 };
  const found = runningIn(group);
  await untilGone(group, deadline);
  signal(group, "SIGKILL");
  return { found, left: await untilGone(group, performance.now() + killLimit) };
}

async function untilGone(group: number, deadline: number): Promise<number> {
  let left = runningIn(group);
  while (left > 0 && performance.now() < deadline) {
    await wait(interval);
    left = runningIn(group);
  }
  return left;
}

/** Sends a signal to a group; false when there is no such group, not even of processes that have ended. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}
