import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ScriptFiles } from "./environment.ts";

/** The one folder of a step that can be written to, whatever TMPDIR says: that may be a volume, where events would stay. */
const writable = "/tmp";

/** A folder of one run, which nobody but its user can look into. */
export interface ScriptFolder extends ScriptFiles {
  /** Removes it, with whatever the script has left there. Never rejects: the pod goes, and with it the folder. */
  readonly remove: () => Promise<void>;
}

/** Makes the folder of a run, with the event in it. Rejects as `node:fs` does. */
export async function makeScriptFolder(text: string, parent: string = writable): Promise<ScriptFolder> {
  const folder = await mkdtemp(join(parent, "script-"));
  const files = { home: join(folder, "home"), event: join(folder, "event.json"), result: join(folder, "result") };
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  };
  try {
    await mkdir(files.home, { mode: 0o700 });
    await writeFile(files.event, text, { mode: 0o400, flag: "wx" });
    await writeFile(files.result, "", { mode: 0o600, flag: "wx" });
  } catch (error) {
    await remove();
    throw error;
  }
  return { ...files, remove };
}
