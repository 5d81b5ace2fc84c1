import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

/** Whether there is a file that this process may run. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The program of a name in the folders of a PATH, or of an absolute path; undefined when there is none to run. */
export async function findProgram(name: string, path: string): Promise<string | undefined> {
  if (isAbsolute(name)) return (await isExecutable(name)) ? name : undefined;
  for (const folder of path.split(":").filter(isAbsolute)) {
    const program = join(folder, name);
    if (await isExecutable(program)) return program;
  }
  return undefined;
}
