import { constants } from "node:fs";
import { access, open, readdir, realpath, stat } from "node:fs/promises";
import { scriptExitCodes } from "@argo-rules/contracts/steps";
import { Ended } from "../outcome/outcome.ts";
import { errorCode } from "./error-code.ts";
import { findProgram, isExecutable } from "./find-program.ts";
import { readStart, startLength, type ScriptStart } from "./shebang.ts";

/** A script that was found to be one, and what runs it. */
export interface ScriptFile {
  readonly path: string;
  /** Absolute path of the interpreter that the rule names; undefined when the kernel finds it by the first line. */
  readonly interpreter: string | undefined;
}

/** Where a script is looked for, and what may run it. */
export interface ScriptQuestion {
  readonly path: string;
  /** The folder that it must lie in, behind all links. */
  readonly folder: string;
  /** Name or absolute path; empty when the script's first line decides. */
  readonly interpreter: string;
  /** PATH of the script. */
  readonly programs: string;
}

/**
 * Looks at a script as closely as the kernel and a shell would, and says what is wrong with it before anything is
 * changed. Ends the step when it cannot be run.
 */
export async function findScript({ path, folder, interpreter, programs }: ScriptQuestion): Promise<ScriptFile> {
  if (!path.startsWith(`${folder}/`) || !/^(?!\.\.?$)[-._A-Za-z0-9]{1,253}$/.test(path.slice(folder.length + 1))) {
    throw new Ended({
      result: "badInput",
      reason: "BadScriptPath",
      message: `the parameter script is not the path of a file in ${folder}`,
    });
  }
  await checkFile(path, folder);
  if (interpreter !== "") return { path, interpreter: await interpreterOf(interpreter, programs) };
  await checkStart(path, programs);
  return { path, interpreter: undefined };
}

/** Ends the step: the script is missing or cannot be run, and trying again changes nothing. */
export function notExecutable(reason: string, message: string): never {
  throw new Ended({ result: "badInput", reason, message, exitCode: scriptExitCodes.notExecutable });
}

async function checkFile(path: string, folder: string): Promise<void> {
  const found = await stat(path).catch(errorCode);
  if (typeof found === "string") {
    if (found === "ENOENT") notExecutable("ScriptMissing", `there is no script ${path}: ${await keysIn(folder)}`);
    notExecutable("ScriptUnreadable", `the script ${path} cannot be looked at (${found})`);
  }
  if (found.isDirectory()) notExecutable("ScriptNotFile", `${path} is a directory, not a script`);
  if (!found.isFile()) notExecutable("ScriptNotFile", `${path} is not a regular file`);
  // What a ConfigMap holds is mounted as links within its folder.
  if (!(await realpath(path)).startsWith(`${await realpath(folder)}/`)) {
    notExecutable("ScriptOutside", `${path} is a link that leads out of ${folder}`);
  }
  if (!(await may(path, constants.R_OK))) {
    notExecutable("ScriptUnreadable", `user ${process.getuid?.()} may not read the script ${path}`);
  }
}

async function checkStart(path: string, programs: string): Promise<void> {
  if (!(await may(path, constants.X_OK))) {
    notExecutable(
      "ScriptNotExecutable",
      `the script ${path} is not executable: mount it with mode 0555, or name an interpreter in the rule`,
    );
  }
  const start = await startOf(path);
  if (start.kind === "shebang") await checkShebang(path, start, programs);
  else notExecutable("ScriptWithoutShebang", `the script ${path} ${advice[start.kind]}`);
}

const advice: Readonly<Record<Exclude<ScriptStart["kind"], "shebang">, string>> = {
  empty: "is empty",
  none: "does not say what runs it: begin it with a line such as #!/bin/sh, or name an interpreter in the rule",
  byteOrderMark: "begins with a byte order mark, before #!: save it as UTF-8 without one",
  carriageReturn: "ends its first line with a carriage return, as on Windows: write its lines with LF alone",
  tooLong: `has a first line of more than ${startLength - 1} bytes, which the kernel does not read`,
};

async function checkShebang(
  path: string,
  { interpreter, argument }: ScriptStart & { readonly kind: "shebang" },
  programs: string,
): Promise<void> {
  if (!interpreter.startsWith("/")) {
    notExecutable("InterpreterMissing", `the first line of ${path} must name its interpreter by an absolute path`);
  }
  if (!(await isExecutable(interpreter))) notExecutable("InterpreterMissing", missing(interpreter));
  // `env` alone would say so with 127, after which Argo would try again.
  const byEnv = interpreter.endsWith("/env") && /^[\w.+-]+$/.test(argument) && !argument.startsWith("-");
  if (byEnv && (await findProgram(argument, programs)) === undefined) {
    notExecutable("InterpreterMissing", missing(argument));
  }
}

async function interpreterOf(name: string, programs: string): Promise<string> {
  if (!/^(?!.*\.\.)(?:\/[\w./+-]{1,254}|[\w.+-]{1,255})$/.test(name)) {
    throw new Ended({
      result: "badInput",
      reason: "BadInterpreter",
      message: "the parameter interpreter is no program",
    });
  }
  return (await findProgram(name, programs)) ?? notExecutable("InterpreterMissing", missing(name));
}

function missing(program: string): string {
  return `there is no program ${program} in this image: use one that the image has, or an image that has it`;
}

async function startOf(path: string): Promise<ScriptStart> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
    return readStart(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** What there is instead: names of files are keys of a ConfigMap, no secret. */
async function keysIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const keys = names.filter((name) => !name.startsWith("..")).toSorted();
  if (keys.length === 0) return `nothing is mounted in ${folder}`;
  const more = keys.length > 5 ? ", …" : "";
  return `the ConfigMap that is mounted in ${folder} has ${keys.slice(0, 5).join(", ")}${more}`;
}

async function may(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
