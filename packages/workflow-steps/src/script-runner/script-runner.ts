import type { Writable } from "node:stream";
import { scriptFolder } from "@argo-rules/contracts/steps";
import type { Subject } from "../event/step-event.ts";
import { end, type Outcome } from "../outcome/outcome.ts";
import type { Step, StepRun, Target } from "../runtime/step.ts";
import { declaredVariables, pathOf, scriptEnvironment } from "./environment.ts";
import { errorCode } from "./error-code.ts";
import { readResultFile } from "./result-values.ts";
import { runScript } from "./run-script.ts";
import { findScript, type ScriptFile } from "./script-file.ts";
import { makeScriptFolder, type ScriptFolder } from "./script-folder.ts";
import { scriptOutcome } from "./script-outcome.ts";

/** What script-runner has of its process. */
export interface ScriptRunnerOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Where scripts are mounted, if not where Workflows mount them. */
  readonly folder?: string;
  /** Where a run may write, if not where pods can. */
  readonly writable?: string;
}

/** A script that may be run, with its variables. */
interface CheckedScript extends ScriptFile {
  readonly declared: Readonly<Record<string, string>>;
}

/**
 * The step that runs a script, with the event in EVENT and EVENT_FILE. What the script prints goes to the step's own
 * streams; what it writes to RESULT_FILE becomes part of the result.
 */
export function scriptRunner(options: ScriptRunnerOptions): Step {
  return {
    name: "script-runner",
    targetOf: ({ event }) => (event.subject === undefined ? undefined : targetOf(event.subject)),
    prepare: async (run, target) => {
      const script = await checkScript(run, options);
      const by = script.interpreter === undefined ? "" : ` with ${script.interpreter}`;
      return { target, intent: `run the script ${script.path}${by}`, act: () => act(script, run, options) };
    },
  };
}

function targetOf(subject: Subject): Target {
  const { kind, namespace, name } = subject;
  return { ...subject, words: `the ${kind} ${namespace === "" ? "" : `${namespace}/`}${name}` };
}

async function checkScript({ parameters }: StepRun, options: ScriptRunnerOptions): Promise<CheckedScript> {
  const { env, folder = scriptFolder } = options;
  const declared = declaredVariables(parameters.text("env"), env);
  const [path, interpreter] = [parameters.text("script"), parameters.text("interpreter")];
  return { ...(await findScript({ path, folder, interpreter, programs: pathOf(env) })), declared };
}

async function act(
  script: CheckedScript,
  { event, signal, log }: StepRun,
  options: ScriptRunnerOptions,
): Promise<Outcome> {
  const { env, stdout, stderr } = options;
  const { path, interpreter, declared } = script;
  const folder = await makeScriptFolder(event.text, options.writable).catch(noFolder);
  try {
    const scriptEnd = await runScript({
      command: interpreter === undefined ? [path] : [interpreter, path],
      env: scriptEnvironment({ env, declared, text: event.text }, folder),
      cwd: folder.home,
      signal,
      log,
      stdout,
      stderr,
    });
    const outcome = scriptOutcome(scriptEnd, isTimeout(signal.reason));
    return { ...outcome, ...(await outputsOf(folder, outcome)) };
  } finally {
    await folder.remove();
  }
}

/** The reason that `AbortSignal.timeout` gives. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "TimeoutError";
}

async function outputsOf(
  { result }: ScriptFolder,
  { details }: Outcome,
): Promise<Pick<Outcome, "outputs"> & Pick<Outcome, "details">> {
  const read = await readResultFile(result);
  if ("problem" in read) return { details: { ...details, outputs: `left out: ${read.problem}` } };
  return Object.keys(read.values).length === 0 ? {} : { outputs: read.values };
}

function noFolder(error: unknown): never {
  return end(
    "failed",
    "NoRoom",
    `there is no folder for the event (${errorCode(error)}): is /tmp writable, and not full?`,
  );
}
