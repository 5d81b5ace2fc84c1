import { decode, NotText } from "./decode.ts";
import type { Host } from "./host.ts";

/** Why a file gives no text. */
export type Unreadable =
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "tooLarge"; readonly bytes: number }
  | { readonly kind: "notText"; readonly found: string };

/** Reads a file, or standard input for `-`, of at most that many bytes as UTF-8 text, a byte order mark kept. */
export function readText(path: string, maxBytes: number, host: Host): string | Unreadable {
  try {
    const found = path === "-" ? undefined : host.stat(path);
    if (found?.kind === "folder") return { kind: "unreadable", reason: "it is a folder" };
    // Looked at before reading, so that a file of any size costs nothing; pipes have no size and are read to the limit.
    if (found?.kind === "file" && found.size > maxBytes) return { kind: "tooLarge", bytes: found.size };
    const bytes = host.read(path, maxBytes);
    return bytes.length > maxBytes ? { kind: "tooLarge", bytes: bytes.length } : decode(bytes);
  } catch (error) {
    if (error instanceof NotText) return { kind: "notText", found: error.message };
    return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error) };
  }
}
