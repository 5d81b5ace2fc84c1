import { join } from "node:path";
import { root, runOk } from "./run.ts";

/** The help text of a command, or the program's own. */
export function helpOf(...command: readonly string[]): string {
  return runOk(process.execPath, [join(root, "packages/rule-compiler/src/cli/main.ts"), "help", ...command]).stdout;
}

/** The commands of the program, as its help lists them. */
export function commandNames(): readonly string[] {
  const [, list = ""] = /\nCommands:\n((?: .*\n)+)/.exec(helpOf()) ?? [];
  return [...list.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name ?? "");
}

/** The long options that a help text lists. */
export function optionNames(help: string): readonly string[] {
  return [...help.matchAll(/^ {2,6}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option ?? "");
}
