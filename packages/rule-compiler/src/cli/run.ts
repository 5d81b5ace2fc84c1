import { jsonSchemaText } from "@argo-rules/contracts";
import { parseCommand } from "./args.ts";
import { build, check, isRuleSetName } from "./build.ts";
import { helpText } from "./help.ts";
import type { Host } from "./host.ts";
import { usage } from "./usage.ts";
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
      return command.kind === "build" ? build(command.options, host) : check(command.options, host);
    }
  }
}
