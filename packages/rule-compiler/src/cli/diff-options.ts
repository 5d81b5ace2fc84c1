import type { OptionRow } from "./option-row.ts";

/** Options of `diff` alone. */
export const diffOptions = [
  {
    name: "corpus",
    of: "diff",
    takes: "texts",
    placeholder: "FILE",
    file: true,
    help: "recorded events for both versions to judge, - for standard input; may be repeated",
  },
  {
    name: "old-config",
    of: "diff",
    takes: "text",
    placeholder: "FILE",
    file: true,
    help: "configuration of OLD, where it is another than that of NEW",
  },
  {
    name: "fail-on",
    of: "diff",
    takes: "choice",
    placeholder: "WHAT",
    choices: ["error", "warning", "widened", "changed"],
    help: "what fails the command",
  },
  {
    name: "output",
    short: "o",
    of: "diff",
    takes: "choice",
    placeholder: "NOTATION",
    choices: ["text", "json", "markdown"],
    help: "how to write it",
  },
] as const satisfies readonly OptionRow[];
