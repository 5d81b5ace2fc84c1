import { join } from "node:path";
import { root, runOk } from "./run.ts";

/** A line typed after `rule-compiler`, the cursor at its end, and what the shell offers then. */
export interface Completion {
  readonly typed: string;
  /** All that is offered; files are those of `completionFiles`. */
  readonly want: readonly string[];
}

/** Files of the folder in which the lines are typed. */
export const completionFiles: readonly string[] = ["config.yaml", "good rules.json", "good.json"];

/** What every shell has to offer. */
export const completions: readonly Completion[] = [
  { typed: "b", want: ["build"] },
  { typed: "build --em", want: ["--emit"] },
  { typed: "build --compa", want: ["--compat"] },
  { typed: "check --em", want: [] },
  { typed: "build --fail-on ", want: ["error", "warning"] },
  { typed: "build --emit p", want: ["plan"] },
  { typed: "build -o js", want: ["json"] },
  { typed: "build good.json --color al", want: ["always"] },
  { typed: "build --name ", want: [] },
  { typed: "build ", want: completionFiles },
  { typed: "build goo", want: ["good rules.json", "good.json"] },
  { typed: "build -f con", want: ["config.yaml"] },
  { typed: "check --config con", want: ["config.yaml"] },
  { typed: "check good.json con", want: ["config.yaml"] },
  { typed: "build -- con", want: ["config.yaml"] },
  { typed: "build check --em", want: ["--emit"] },
  { typed: "schema ", want: ["config", "event", "rules", "tests"] },
  { typed: "schema con", want: ["config"] },
  { typed: "completion z", want: ["zsh"] },
  { typed: "help ch", want: ["check"] },
  { typed: "version con", want: [] },
];

/** Keys typed into an interactive shell, and the arguments with which the program is then started. */
export const typedLines: readonly { readonly keys: string; readonly args: readonly string[] }[] = [
  { keys: "bui\tgood.\t--emit pl\t--stri\t", args: ["build", "good.json", "--emit", "plan", "--strict"] },
  { keys: "check good\\ r\t--fail-on w\t", args: ["check", "good rules.json", "--fail-on", "warning"] },
  { keys: "sch\teve\t", args: ["schema", "event"] },
];

/** The script that the program prints for a shell. */
export function completionScript(shell: string): string {
  const main = join(root, "packages/rule-compiler/src/cli/main.ts");
  return runOk(process.execPath, [main, "completion", shell]).stdout;
}

/** What bash offers for a line. Words are those that bash itself makes of it, `=` being one of its own. */
export function completeInBash(script: string, typed: string, folder: string): readonly string[] {
  const words = ["rule-compiler", ...typed.split(/(?=[ =])|(?<=[ =])/).filter((word) => word !== " ")];
  if (typed.endsWith(" ")) words.push("");
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _rule_compiler
((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"; true`;
  const { stdout, stderr } = runOk("bash", ["--norc", "--noprofile", "-c", `${script}\n${ask}`, "bash", ...words], {
    cwd: folder,
  });
  if (stderr !== "") throw new Error(stderr);
  return stdout.split("\n").filter((line) => line !== "");
}
