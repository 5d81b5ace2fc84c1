import type { OptionRow } from "./option-row.ts";

/** The options of the commands that read events. */
export const eventOptions = [
  {
    name: "event",
    short: "e",
    of: "explain",
    takes: "text",
    placeholder: "FILE",
    file: true,
    help: "the event, - for standard input",
  },
  {
    name: "events",
    short: "e",
    of: "simulate",
    takes: "text",
    placeholder: "FILE",
    file: true,
    help: "the events, - for standard input",
  },
  {
    name: "started-at",
    of: "simulate",
    takes: "text",
    placeholder: "TIME",
    help: "when the EventSources started: what was created before is there already, and no event",
  },
  {
    name: "rule",
    of: "explain",
    takes: "texts",
    placeholder: "ID",
    help: "only this rule, also when it is about another kind; may be repeated",
  },
  {
    name: "rule",
    of: "simulate",
    takes: "texts",
    placeholder: "ID",
    help: "tell of this rule only; may be repeated",
  },
  { name: "exit-code", of: "events", takes: "nothing", help: "exit 1 when no rule fires" },
  {
    name: "output",
    short: "o",
    of: "explain",
    takes: "choice",
    placeholder: "NOTATION",
    choices: ["text", "json"],
    help: "how to write it",
  },
  {
    name: "output",
    short: "o",
    of: "simulate",
    takes: "choice",
    placeholder: "NOTATION",
    choices: ["text", "json"],
    help: "how to write it, json being one object per line",
  },
] as const satisfies readonly OptionRow[];
