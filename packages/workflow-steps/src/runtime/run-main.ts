import { bugExitCode } from "./exit-code.ts";
import { runProgram } from "./run-program.ts";
import type { Step } from "./step.ts";

/**
 * Runs a step as the program of this process, with its log on a stream, and ends the process. SIGTERM and SIGINT end the
 * waiting for whatever is under way, not the account of it.
 */
export async function runMain(step: Step, log: NodeJS.WriteStream): Promise<never> {
  // Until it is known how the step ended: a process that has nothing left to wait for would end with 0.
  process.exitCode = bugExitCode;
  const stopping = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stopping.abort());
  // Nobody reads it any more: no reason to leave off in the middle.
  log.on("error", () => undefined);
  const write = (line: string): void => void log.write(line);
  process.exit(await runProgram(step, { env: process.env, write, terminated: stopping.signal }));
}
