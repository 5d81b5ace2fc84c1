import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { stepContracts } from "@argo-rules/contracts/steps";
import { onTestFinished } from "vitest";
import type { StepEvent } from "../../src/event/step-event.ts";
import { Ended, type Outcome } from "../../src/outcome/outcome.ts";
import { readParameters, type Parameters } from "../../src/runtime/parameters.ts";
import { scriptRunner } from "../../src/script-runner/script-runner.ts";

/** What a test says of a run. */
export interface Given {
  /** Text of the script; undefined when the test makes the folder's contents itself. */
  readonly script?: string | Buffer;
  readonly mode?: number;
  /** Folder of the script. */
  readonly folder?: string;
  readonly writable?: string;
  /** Name of the file that the parameter names. */
  readonly name?: string;
  readonly interpreter?: string;
  /** Names of variables, as in STEP_ENV. */
  readonly declared?: string;
  /** Variables of the pod. */
  readonly env?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly signal?: AbortSignal;
  /** Takes the standard output instead of memory. */
  readonly stdout?: Writable;
}

/** What came of a run. */
export interface Ran {
  readonly outcome: Outcome;
  readonly stdout: string;
  readonly stderr: string;
  /** Messages of the log. */
  readonly log: readonly string[];
}

/** A folder of a test's own, which goes when the test is over. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "script-runner-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A folder as a script is mounted, with a script in it. */
export function scriptFolder(text: string | Buffer, mode = 0o555): string {
  const made = join(folder(), "script");
  mkdirSync(made);
  writeFileSync(join(made, "script"), text);
  chmodSync(join(made, "script"), mode);
  return made;
}

/** Runs a script as the runtime would have it run, after all guardrails. */
export async function runStep(given: Given): Promise<Ran> {
  const { env = {}, text = "{}", signal = new AbortController().signal } = given;
  const folderOfScript = given.folder ?? scriptFolder(given.script ?? "", given.mode);
  const log: string[] = [];
  const add = (message: string): void => void log.push(message);
  const [stdout, stderr] = [memory(), memory()];
  const step = scriptRunner({
    env: { PATH: process.env["PATH"], ...env },
    stdout: given.stdout ?? stdout.stream,
    stderr: stderr.stream,
    folder: folderOfScript,
    ...(given.writable === undefined ? {} : { writable: given.writable }),
  });
  const event: StepEvent = { kind: "other", text, subject: undefined, happenedAt: undefined };
  const run = {
    parameters: parametersOf(given, folderOfScript),
    event,
    // The step asks the API server for nothing.
    api: { namespace: "eventsrunner-actions", request: () => Promise.reject(new Error("no request was expected")) },
    signal,
    log: { info: add, warn: add, error: add },
  };
  const outcome = await ended(async () => (await step.prepare(run, step.targetOf(run))).act());
  return { outcome, stdout: stdout.text(), stderr: stderr.text(), log };
}

function parametersOf({ name = "script", interpreter, declared }: Given, folderOfScript: string): Parameters {
  const read = readParameters(stepContracts["script-runner"], {
    STEP_RULE_SET: "rules",
    STEP_RULE_ID: "rule",
    STEP_ROUTE: "added",
    STEP_EVENT: "e30=",
    STEP_PROTECTED_NAMESPACES: "eventsrunner",
    STEP_SCRIPT: join(folderOfScript, "script").replace(/script$/, name),
    ...(interpreter === undefined ? {} : { STEP_INTERPRETER: interpreter }),
    ...(declared === undefined ? {} : { STEP_ENV: declared }),
  });
  if ("mistakes" in read) throw new Error(read.mistakes.join("; "));
  return read;
}

async function ended(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Ended) return error.outcome;
    throw error;
  }
}

function memory(): { readonly stream: Writable; readonly text: () => string } {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part: Buffer, _encoding, done): void {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString() };
}
