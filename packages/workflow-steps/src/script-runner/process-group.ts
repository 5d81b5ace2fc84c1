import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** How often a group is looked at while it ends, in ms. */
const interval = 25;

/** How long processes may take to go after SIGKILL, in ms: longer ones hang in the kernel. */
const killLimit = 10_000;

/** Number of processes in a group that run. Those that have ended, and that nobody has asked for, do not count. */
export function runningIn(group: number): number {
  try {
    process.kill(-group, 0);
  } catch {
    return 0;
  }
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
 * Ends what is left of a process group: SIGTERM, SIGKILL to those that still run at `deadline` (ms, of
 * `performance.now()`), and waits until they have gone. Gives how many there were, and how many did not even go then.
 */
export async function endGroup(
  group: number,
  deadline: number,
): Promise<{ readonly found: number; readonly left: number }> {
  const found = runningIn(group);
  if (found === 0) return { found, left: 0 };
  signal(group, "SIGTERM");
  if ((await untilGone(group, deadline)) === 0) return { found, left: 0 };
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

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // It has gone meanwhile.
  }
}
