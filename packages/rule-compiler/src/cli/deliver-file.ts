import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";
import type { Host } from "./host.ts";

/** Writes a text to a file where it differs, or compares the two. Gives what is wrong. */
export function deliverFile(text: string, path: string, compare: boolean, host: Host): readonly Diagnostic[] {
  const old = compare || isFile(path, host) ? textOf(path, host) : undefined;
  if (old === text) return [];
  if (compare) {
    return [diagnose("OUTPUT_DIFFERS", placeOf(path), { what: "file", how: old === undefined ? "missing" : "stale" })];
  }
  try {
    host.write(path, text);
    return [];
  } catch (error) {
    return [cannot("write", path, error)];
  }
}

function isFile(path: string, host: Host): boolean {
  try {
    return host.stat(path)?.kind === "file";
  } catch {
    return false;
  }
}

/** The text of a file, with its byte order mark; undefined when it is missing or cannot be read. */
export function textOf(path: string, host: Host): string | undefined {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.read(path, Number.MAX_SAFE_INTEGER));
  } catch {
    // Writing will tell why, comparing counts it as different.
    return undefined;
  }
}

/** The place of something written, as a whole: nothing in it is pointed at. */
export function placeOf(path: string): Span {
  return { file: { path, text: "" }, start: 0, end: 0 };
}

/** What is said when something cannot be done to a path. */
export function cannot(what: "read" | "remove" | "write", path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose("OUTPUT_FAILED", placeOf(path), { what, reason });
}
