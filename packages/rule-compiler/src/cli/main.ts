#!/usr/bin/env node
import { processHost } from "./host.ts";
import { run } from "./run.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure of ours.
  if (error.code === "EPIPE") return;
  process.stderr.write(`rule-compiler: cannot write to standard output: ${error.message}\n`);
  process.exitCode = 1;
});

process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  // Neither is a reader of diagnostics who has seen enough, and of anything else nobody could be told.
  if (error.code !== "EPIPE") process.exitCode = 1;
});

try {
  // Not process.exit: what is still on its way to a pipe would be lost.
  process.exitCode = await run(process.argv.slice(2), processHost());
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `rule-compiler: this is a bug of the program; please report it with the input that shows it.\n${trace}\n`,
  );
  process.exitCode = 70;
}
