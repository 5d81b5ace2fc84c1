import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { errorCode } from "./error-code.ts";

/** Most that a script may hand over, in bytes: it becomes part of the Workflow's status. */
const longestResult = 65_536;

const line = /^([A-Za-z_][A-Za-z0-9_-]{0,62})=(.*)$/s;

/** What a script handed over in RESULT_FILE, or why nothing of it is used. */
export type ResultValues = { readonly values: Readonly<Record<string, string>> } | { readonly problem: string };

/**
 * Reads the file of results: lines `name=value`, the last of a name wins, empty lines count for nothing. All or nothing:
 * half of what a script says may mean something else. Never rejects.
 */
export async function readResultFile(path: string): Promise<ResultValues> {
  try {
    // Whatever stands at the path now, a link is not followed, and a pipe is not waited for.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) return { problem: "RESULT_FILE is not a regular file any more" };
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longestResult + 1), 0, longestResult + 1, 0);
      if (bytesRead > longestResult) return { problem: `RESULT_FILE has more than ${longestResult} bytes` };
      return readResultText(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: `RESULT_FILE cannot be read (${errorCode(error)})` };
  }
}

/** Reads the text of a file of results. */
export function readResultText(bytes: Uint8Array): ResultValues {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problem: "RESULT_FILE is not UTF-8" };
  }
  const values = new Map<string, string>();
  for (const [at, written] of text.split("\n").entries()) {
    if (written === "") continue;
    const [, name, value] = line.exec(written) ?? [];
    if (name === undefined || value === undefined)
      return { problem: `line ${at + 1} of RESULT_FILE is not name=value` };
    values.set(name, value);
  }
  return { values: Object.fromEntries(values) };
}
