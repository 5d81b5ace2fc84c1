import { visible } from "../diagnostics/visible.ts";
import type { Host } from "./host.ts";

/** Exit code of a command line that is wrong. */
export const wrongUsage = 2;

/** Says what is wrong with a command line, which can hold anything, names of files too; exit code 2. */
export function usage(problem: string, host: Host): number {
  host.stderr(`rule-compiler: ${visible(problem)}\nrule-compiler --help tells how to use it.\n`);
  return wrongUsage;
}
