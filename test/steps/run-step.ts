import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/run.ts";

/** How a run of a step ended, and what it left. */
export interface Ran {
  /** Exit code; undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Its own JSON lines, wherever they went. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** The result that Argo would take; undefined when there is none. */
  readonly result: Readonly<Record<string, unknown>> | undefined;
}

/** A run that is under way. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ran>;
}

/** Starts the program of a step, as it stands in the repository, with this environment and nothing else. */
export function startStep(step: string, env: Readonly<Record<string, string>>): Running {
  const program = join(root, "packages/workflow-steps/src/cli", `${step}.ts`);
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] });
  return { process: child, ended: endOf(child, env["ARGO_STEP_RESULT"] ?? "") };
}

async function endOf(child: ChildProcess, resultPath: string): Promise<Ran> {
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      texts[stream] += text;
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  const lines = `${texts.stdout}\n${texts.stderr}`.split("\n").flatMap((line) => {
    if (!line.startsWith('{"time":')) return [];
    return [JSON.parse(line) as Readonly<Record<string, unknown>>];
  });
  const result = existsSync(resultPath) ? readFileSync(resultPath, "utf8") : undefined;
  return {
    code: code ?? undefined,
    ...texts,
    lines,
    result: result === undefined ? undefined : (JSON.parse(result) as Readonly<Record<string, unknown>>),
  };
}
