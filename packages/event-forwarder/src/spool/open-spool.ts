import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
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
 * Opens the spool of a folder. A damaged one is moved aside, with a name that ends in
 * the time, and what can be read of it is put into a new one. Throws when there is no room for the
 * new one.
 */
export function openSpool(
  folder: string,
  { limit, now }: { readonly limit: number; readonly now: number },
): { readonly database: SpoolDatabase; readonly damage?: Damage } {
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
