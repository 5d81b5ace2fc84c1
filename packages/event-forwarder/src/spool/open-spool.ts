import { accessSync, constants, existsSync, mkdirSync, renameSync } from "node:fs";
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

/**
 * Opens the spool of a folder, which is made if it is not there. A damaged one is moved aside, with a name that ends in
 * the time, and what can be read of it is put into a new one. Throws when the folder cannot be used.
 */
export function openSpool(
  folder: string,
  { limit, now }: { readonly limit: number; readonly now: number },
): { readonly database: SpoolDatabase; readonly damage?: Damage } {
  makeFolder(folder);
  const path = join(folder, spoolFile);
  try {
    const database = new SpoolDatabase(path, limit);
    if (isSound(path)) return { database };
    database.close();
  } catch (error) {
    if (!isDamaged(error)) throw error;
  }
  const movedTo = `${path}.damaged-${now}`;
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, movedTo + suffix);
  }
  const database = new SpoolDatabase(path, limit);
  return { database, damage: { movedTo, ...salvage(movedTo, path) } };
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
