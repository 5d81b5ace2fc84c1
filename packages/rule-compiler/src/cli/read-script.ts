import type { ScriptFile } from "../validate/context.ts";
import { decode, NotText } from "./decode.ts";
import type { Host } from "./host.ts";

/** Reads the script of a rule, at most `limit` bytes of it, from a path relative to the working directory. */
export function readScriptFile(path: string, limit: number, host: Host): ScriptFile {
  try {
    const found = host.stat(path);
    if (!found) return { reason: "there is no such file" };
    if (found.kind !== "file") return { reason: `it is ${found.kind === "folder" ? "a folder" : "no regular file"}` };
    if (found.size > limit) return { bytes: found.size };
    const text = decode(host.read(path, limit));
    return text.includes("\0") ? { reason: "it is no text: it contains a NUL" } : { text };
  } catch (error) {
    if (error instanceof NotText) return { reason: `it is no text: ${error.message}` };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
