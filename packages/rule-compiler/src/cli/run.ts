import { parseCommand, type Command } from "./args.ts";
import { helpText } from "./help.ts";
import type { Host } from "./host.ts";
import { usage } from "./usage.ts";

/**
 * Runs a command line and gives the exit code. A command is loaded when it is asked for, so that help needs no
 * compiler and a command line without a cluster no client of one.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  return await runCommand(parseCommand(argv), host);
}

async function runCommand(command: Command, host: Host): Promise<number> {
  switch (command.kind) {
    case "help":
      host.stdout(helpText(command.topic));
      return 0;
    case "usage":
      return usage(command.problem, host);
    case "version":
      return (await import("./version.ts")).version(command.options, host);
    case "schema":
      return (await import("./schema.ts")).schema(command.options, host);
    case "init":
      return (await import("./init.ts")).init(command.options, host);
    case "completion":
      return (await import("./completion/completion.ts")).completion(command.options, host);
    case "config":
      return (await import("./config.ts")).config(command.options, host);
    case "discover":
      return await (await import("./discover.ts")).discover(command.options, host);
    case "build":
      return (await import("./build.ts")).build(command.options, host);
    case "check":
      return (await import("./build.ts")).check(command.options, host);
    case "explain":
      return (await import("./explain.ts")).explain(command.options, host);
    case "simulate":
      return await (await import("./simulate.ts")).simulate(command.options, host);
    case "plan":
      return (await import("./plan.ts")).plan(command.options, host);
    case "rbac":
      return (await import("./rbac.ts")).rbac(command.options, host);
    case "steps":
      return (await import("./steps.ts")).steps(command.options, host);
    case "test":
      return await (await import("./test.ts")).test(command.options, host);
    case "diff":
      return (await import("./diff.ts")).diff(command.options, host);
    case "verify":
      return (await import("./verify.ts")).verify(command.options, host);
    case "krm":
      return (await import("./krm.ts")).krm(command.options, host);
  }
}
