import { error } from "./entry.ts";

/** Codes about what `build` writes and compares. */
export const outputCatalog = {
  OUTPUT_DIFFERS: error<{ what: "file" | "folder"; how: "missing" | "stale" | "superfluous" }>(
    (p) => `the ${p.what} is ${p.how}`,
    () => "build again without --check",
  ),
  OUTPUT_NOT_OURS: error<{ why: string }>(
    (p) => `it ${p.why}`,
    () => "move away what is not ours, or name another folder with --out; until then nothing is written",
  ),
  OUTPUT_FAILED: error<{ what: "read" | "remove" | "write"; reason: string }>(
    (p) => `cannot ${p.what} it: ${p.reason}`,
    () => "check the path and its permissions",
  ),
} as const;
