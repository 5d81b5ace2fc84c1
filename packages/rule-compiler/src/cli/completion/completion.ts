import type { Host } from "../host.ts";
import type { OptionsOf } from "../options-of.ts";
import { bashCompletion } from "./bash.ts";
import { fishCompletion } from "./fish.ts";
import { zshCompletion } from "./zsh.ts";

const scripts: Readonly<Record<string, () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `completion`: prints the script that completes commands, options, choices and files in that shell. */
export function completion({ operands: [shell = ""] }: OptionsOf<"completion">, host: Host): number {
  const script = scripts[shell];
  if (!script) throw new Error(`the table of commands offers the shell ${shell}, which has no script`);
  host.stdout(script());
  return 0;
}
