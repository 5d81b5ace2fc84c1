import { jsonSchemaText } from "@argo-rules/contracts";
import { parseCommand } from "./args.ts";
import { build, check, isRuleSetName, overwritesInput } from "./build.ts";
import { helpText } from "./help.ts";
import type { Host } from "./host.ts";
import { version } from "./version.ts";

/** Runs a command line and gives the exit code. */
export function run(argv: readonly string[], host: Host): number {
  const command = parseCommand(argv);
  switch (command.kind) {
    case "help":
      host.stdout(helpText(command.topic));
      return 0;
    case "version":
      host.stdout(`${version}\n`);
      return 0;
    case "schema":
      host.stdout(jsonSchemaText(command.schema));
      return 0;
    case "usage":
      return usage(command.problem, host);
    case "build":
    case "check": {
      const { name } = command.options;
      if (name !== undefined && !isRuleSetName(name)) {
        return usage(`--name must be a DNS label of at most 20 characters, found ${JSON.stringify(name)}`, host);
      }
      if (command.kind === "check") return check(command.options, host);
      if (overwritesInput(command.options, host)) {
        return usage(`--out ${command.options.out} is one of the inputs and would be overwritten`, host);
      }
      return build(command.options, host);
    }
  }
}

function usage(problem: string, host: Host): number {
  host.stderr(`rule-compiler: ${problem}\nrule-compiler --help tells how to use it.\n`);
  return 2;
}
