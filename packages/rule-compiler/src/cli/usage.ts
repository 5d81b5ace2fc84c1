import { visible } from "../diagnostics/visible.ts";
import type { Host } from "./host.ts";

/** Exit code of a command line that is wrong. */
export const wrongUsage = 2;

/** Says what is wrong with a command line, which can hold anything, names of files too; exit code 2. */
export function usage(problem: string, host: Host): number {
  host.stderr(`rule-compiler: ${visible(problem)}\nrule-compiler --help tells how to use it.\n`);
  return wrongUsage;
}

/** Says that a rule is asked for which is not there, exit code 2; undefined when all are. */
export function unknownRule(
  wanted: readonly string[],
  rules: readonly { readonly id: string }[],
  host: Host,
): number | undefined {
  const unknown = wanted.find((id) => !rules.some((rule) => rule.id === id));
  return unknown === undefined ? undefined : usage(`there is no rule ${JSON.stringify(unknown)}`, host);
}
