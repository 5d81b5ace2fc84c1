#!/usr/bin/env node
import { run } from "./run.ts";

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`event-forwarder: this is a bug of the program; please report it.\n${trace}\n`);
  process.exitCode = 70;
}
