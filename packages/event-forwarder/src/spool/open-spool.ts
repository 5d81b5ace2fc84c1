import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { SpoolDatabase, openDatabase } from "./database.ts";
import { isDamaged } from "./errors.ts";
import { salvage, type Salvaged } from "./salvage.ts";

/** What became of a damaged spool. */
export interface Damage extends Salvaged {
  /** Where its files were moved. */
  readonly movedTo: string;
}

/** Name of the database in the folder of the spool. */
export const spoolFile = "spool.db";

/** Files of a SQLite database in WAL mode, by what their names end in. */
const suffixes = ["", "-wal", "-shm"] as const;

/**
 * Opens the spool of a folder, which is made if it is not there. A damaged one is moved aside, with a name that ends in
 * the time, and what can be read of it is put into a new one. Throws when the folder cannot be used, or has no room for
 * the new one.
 */
export function openSpool(
  folder: string,
  { limit, now }: { readonly limit: number; readonly now: number },
): { readonly database: SpoolDatabase; readonly damage?: Damage } {
  makeFolder(folder);
  const path = join(folder, spoolFile);
  const rebuilt = `${path}.rebuilt`;
  const movedTo = `${path}.damaged-${now}`;
  // A crash after the damaged one was moved: the new one was complete before.
  if (!existsSync(path) && existsSync(rebuilt)) exchange(folder, { path, rebuilt, movedTo });
  const sound = openSound(path, limit);
  if (sound) return { database: sound };
  // Whatever happens up to the exchange, the damaged one is still there, to begin again with.
  for (const suffix of suffixes) rmSync(rebuilt + suffix, { force: true });
  new SpoolDatabase(rebuilt, limit).close();
  const salvaged = salvage(path, rebuilt);
  exchange(folder, { path, rebuilt, movedTo });
  return { database: new SpoolDatabase(path, limit), damage: { movedTo, ...salvaged } };
}

function openSound(path: string, limit: number): SpoolDatabase | undefined {
  // SQLite takes an empty file for a new database; one of ours has been cut off.
  if (existsSync(path) && statSync(path).size === 0) return undefined;
  try {
    const database = new SpoolDatabase(path, limit);
    if (isSound(path)) return database;
    database.close();
  } catch (error) {
    if (!isDamaged(error)) throw error;
  }
  return undefined;
}

/** Puts the new database into the place of the damaged one: first that one goes, then its journal, then the new one comes. */
function exchange(
  folder: string,
  { path, rebuilt, movedTo }: { readonly path: string; readonly rebuilt: string; readonly movedTo: string },
): void {
  for (const suffix of suffixes) if (existsSync(path + suffix)) renameSync(path + suffix, movedTo + suffix);
  renameSync(rebuilt, path);
  // Names, too, are lost when the power is, until the folder is synced.
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
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

/** Whether all pages of a database hang together (https://www.sqlite.org/pragma.html#pragma_quick_check). */
function isSound(path: string): boolean {
  const database = openDatabase(path, { readOnly: true });
  try {
    return database.prepare("PRAGMA quick_check(1)").get()?.["quick_check"] === "ok";
  } catch (error) {
    if (isDamaged(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}
