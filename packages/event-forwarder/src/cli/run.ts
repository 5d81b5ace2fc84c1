import { parseArgs } from "node:util";
import manifest from "../../package.json" with { type: "json" };
import { messageOf } from "../event/visible.ts";
import { checkConfig } from "./check-config.ts";
import { dead } from "./dead.ts";
import { help } from "./help.ts";
import { send } from "./send.ts";
import { serve } from "./serve.ts";
import { usage, type Given } from "./usage.ts";

/** Options of the commands, as `parseArgs` of Node takes them. */
const options = {
  config: { type: "string", short: "c" },
  url: { type: "string" },
  "token-file": { type: "string" },
  "ca-file": { type: "string" },
  "cert-file": { type: "string" },
  "key-file": { type: "string" },
  all: { type: "boolean" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const commands: Readonly<Record<string, (given: Given) => number | Promise<number>>> = {
  serve,
  "check-config": checkConfig,
  dead,
  send,
};

/** Runs a command line, and gives the exit code: 0 done, 1 it failed, 2 the command line is wrong. */
export async function run(argv: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return usage(messageOf(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return print(help);
  if (values.version === true) return print(`${manifest.version}\n`);
  const [name = "serve", ...args] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command({ args, options: values }) : usage(`there is no command ${name}`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
