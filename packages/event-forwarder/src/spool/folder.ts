import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isBusy } from "./errors.ts";

/** Name of the file by whose lock a forwarder has the folder of a spool to itself. */
const lockFile = "lock.db";

/**
 * Takes the folder of a spool for one forwarder, and makes it if it is not there; gives what lets it go. The lock is
 * SQLite's own, on an empty database beside the spool: the kernel ends it with the process, however that ends, and
 * commands beside the server do not need it. Throws, with a sentence for the operator, when the folder cannot be used, or
 * another forwarder has it for longer than `patience` ms: one that was told to end may need a moment.
 */
export function takeFolder(folder: string, patience: number): () => void {
  makeFolder(folder);
  const lock = new DatabaseSync(join(folder, lockFile), { timeout: patience });
  try {
    // Without a journal on disk, which would need room.
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new Error("another forwarder uses this folder, and each needs one of its own");
    throw error;
  }
  return () => lock.close();
}

/** SQLite would say no more than that it cannot open the file. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const user = process.getuid?.() ?? "that runs this";
    throw new Error(
      `the folder is not writable (${reason}): is a volume mounted there that user ${user} may write to?`,
    );
  }
}
