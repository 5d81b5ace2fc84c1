#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import "../spool/thread.ts";
import { run } from "./run.ts";

// In the bundle the thread of the spool begins in this file, too.
if (isMainThread) {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`event-forwarder: this is a bug of the program; please report it.\n${trace}\n`);
    process.exitCode = 70;
  }
}
