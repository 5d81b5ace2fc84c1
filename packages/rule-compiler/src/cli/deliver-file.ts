import type { Host } from "./host.ts";

/** Writes a text to a file where it differs, or compares the two. Exit code 0 or 1; what is wrong is told. */
export function deliverFile(text: string, path: string, compare: boolean, host: Host): number {
  const old = compare || isFile(path, host) ? textOf(path, host) : undefined;
  if (compare) {
    if (old === text) return 0;
    host.stderr(`${path} ${old === undefined ? "does not exist" : "is stale"}: build it again without --check\n`);
    return 1;
  }
  try {
    if (old !== text) host.write(path, text);
    return 0;
  } catch (error) {
    return cannot("write", path, error, host);
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

/** Tells that something cannot be done to a path, and why; exit code 1. */
export function cannot(what: string, path: string, error: unknown, host: Host): number {
  host.stderr(`rule-compiler: cannot ${what} ${path}: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
