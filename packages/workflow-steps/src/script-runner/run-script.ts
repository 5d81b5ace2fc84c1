import { once } from "node:events";
import type { Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { execa } from "execa";
import type { Log } from "../runtime/log.ts";
import { OutputBudget, shownOutput, showLines } from "./output.ts";
import { endGroup } from "./process-group.ts";

/** Time between SIGTERM and SIGKILL, in ms. */
const grace = 5000;

/** How long output may still come when all of the script's processes have ended, in ms. */
const drainLimit = 1000;

/** What to run, and where its output goes. */
export interface ScriptRun {
  /** The script, or its interpreter and the script. */
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Ends the script. */
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** How a script ended. `stopped`: by the signal of its run, whatever it made of SIGTERM, or before it was started. */
export type ScriptEnd =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "killed"; readonly signal: NodeJS.Signals }
  | { readonly kind: "stopped"; readonly started: boolean }
  /** It was never started; `code` is that of the system's error, such as ENOENT. */
  | { readonly kind: "notStarted"; readonly code: string };

/**
 * Runs a script in a process group of its own and without input, and shows its output line by line. When the signal of
 * the run ends, the whole group gets SIGTERM, and after the grace SIGKILL. Resolves when nothing of the group runs any
 * more: what a script leaves in the background is ended, too. A process that has left the group (setsid) is not found; it
 * ends with its pod, of which the step is the main process. Never rejects for what a script does.
 */
export async function runScript({ command, env, cwd, signal, log, stdout, stderr }: ScriptRun): Promise<ScriptEnd> {
  if (signal.aborted) return { kind: "stopped", started: false };
  const [program, ...args] = command;
  const child = execa(program, args, {
    cwd,
    env,
    extendEnv: false,
    stdin: "ignore",
    // Lines can be of any length here, and bytes that are no text: execa's own lines are kept in memory whole.
    buffer: false,
    encoding: "buffer",
    reject: false,
    cancelSignal: signal,
    killDescendants: true,
    forceKillAfterDelay: grace,
  });
  if (child.pid === undefined) return { kind: "notStarted", code: (await child).code ?? "unknown" };
  const exit = once(child.nodeChildProcess, "exit") as Promise<[number | null, NodeJS.Signals | null]>;
  const stop = stopTime(signal);
  const budget = new OutputBudget(() =>
    log.warn(`the script printed more than ${shownOutput} bytes: the rest is not shown`),
  );
  const shown = Promise.all([showLines(child.stdout, stdout, budget), showLines(child.stderr, stderr, budget)]);
  const [code, killedBy] = await exit;
  const stopped = signal.aborted;
  await endRest(child.pid, stop() ?? performance.now(), log);
  await Promise.race([shown, wait(drainLimit, undefined, { ref: false })]);
  child.stdout.destroy();
  child.stderr.destroy();
  await Promise.all([shown, child]);
  if (stopped) return { kind: "stopped", started: true };
  return killedBy === null ? { kind: "exited", code: code ?? 1 } : { kind: "killed", signal: killedBy };
}

/** Tells since when a signal has ended, in ms of `performance.now()`. */
function stopTime(signal: AbortSignal): () => number | undefined {
  let at: number | undefined;
  signal.addEventListener("abort", () => (at = performance.now()), { once: true });
  return () => at;
}

async function endRest(group: number, since: number, log: Log): Promise<void> {
  const { found, left } = await endGroup(group, since + grace);
  if (left > 0) log.error(`${left} processes of the script do not end, even after SIGKILL`);
  else if (found > 0) log.info(`${found} processes that the script had left running were ended`);
}
