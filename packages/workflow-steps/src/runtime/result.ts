import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { stepResultPath } from "@argo-rules/contracts/steps";

/**
 * Names another file than the one that Argo takes the result from, for tests and for runs outside of a cluster. Rules
 * cannot set it: their variables do not begin with ARGO_.
 */
const resultVariable = "ARGO_STEP_RESULT";

/** Where the result goes. */
export function resultPath(env: Readonly<Record<string, string | undefined>>): string {
  return env[resultVariable] || stepResultPath;
}

/** Writes the result as one JSON object. Whoever reads the file finds all of it or nothing. Throws as `node:fs` does. */
export function writeResult(path: string, result: object): void {
  const partial = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    // Exclusive: a link that a script has left there is not followed.
    const file = openSync(partial, "wx", 0o644);
    try {
      writeSync(file, `${JSON.stringify(result)}\n`);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
