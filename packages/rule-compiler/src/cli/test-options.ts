import type { OptionRow } from "./option-row.ts";

/** The options of `test` alone. */
export const testOptions = [
  {
    name: "rules",
    of: "test",
    takes: "texts",
    placeholder: "PATH",
    file: true,
    help: "test these rules instead of those that the tests name; may be repeated",
  },
  { name: "rule", of: "test", takes: "texts", placeholder: "ID", help: "only cases of this rule; may be repeated" },
  { name: "filter", of: "test", takes: "text", placeholder: "TEXT", help: "only cases with this in their name" },
  { name: "coverage", of: "test", takes: "nothing", help: "say which parts of the rules the cases have not shown" },
  {
    name: "min-coverage",
    of: "test",
    takes: "text",
    placeholder: "PERCENT",
    help: "exit 1 when less of the rules is shown",
  },
  { name: "watch", of: "test", takes: "nothing", help: "run again whenever a file changes, until Ctrl-C" },
  {
    name: "output",
    short: "o",
    of: "test",
    takes: "choice",
    placeholder: "NOTATION",
    choices: ["text", "json", "junit"],
    help: "how to write it",
  },
] as const satisfies readonly OptionRow[];
