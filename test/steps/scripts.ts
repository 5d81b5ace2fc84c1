import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ran, Running } from "./run-step.ts";
import type { Arguments, World } from "./world.ts";

/** What runs, and what its rule says of it. */
export interface ScriptGiven extends Arguments {
  /** Text of the script; a function makes the folder itself, in which `script` is looked for. */
  readonly script: string | ((folder: string) => void);
  readonly mode?: number;
  /** Further keys of the action. */
  readonly action?: object;
  /** Further variables of the pod, or other ones. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Starts a script with the account, the rights and the variables that the compiler emits for its action. */
export async function startScript(world: World, given: ScriptGiven): Promise<Running> {
  const { script, mode = 0o555, action = {}, more = {} } = given;
  // What the rule says does not matter: the file is another one, so that actions, and their rights, can be shared.
  const deployed = await world.deploy({ type: "script", inline: "#!/bin/sh\n", ...action });
  const folder = join(mkdtempSync(join(tmpdir(), "steps-script-")), "script");
  mkdirSync(folder);
  if (typeof script === "string") writeFileSync(join(folder, "script"), script);
  else script(folder);
  if (typeof script === "string") chmodSync(join(folder, "script"), mode);
  const path = { PATH: process.env["PATH"] ?? "", ARGO_STEP_SCRIPTS: folder, STEP_SCRIPT: join(folder, "script") };
  const running = await world.startStep(deployed, given, { ...path, ...more });
  const ended = running.ended.finally(() => rmSync(join(folder, ".."), { recursive: true }));
  return { ...running, ended };
}

/** Runs a script to its end. */
export async function runScript(world: World, given: ScriptGiven): Promise<Ran> {
  return (await startScript(world, given)).ended;
}

/** A script that leaves a trace, for what must not or must run. */
export const trace = "#!/bin/sh\necho it ran\n";
