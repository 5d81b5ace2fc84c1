import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { debianProgram } from "../support/debian-program.ts";
import { answersTooEarly, breakBuild } from "./broken-builds.ts";
import { forwarderCommand, type Command } from "../support/forwarder-process.ts";
import { proveSynced, readTrace, type Proof } from "./trace.ts";
import { World } from "./world.ts";

const events = 1200;
const calls = "trace=read,recvfrom,write,writev,sendto,sendmsg,pwrite64,pwritev,fsync,fdatasync";

/** Sends events, one change of an object each, to a forwarder under strace. */
async function trace(command: Command): Promise<Proof> {
  let file = "";
  const world = await World.start((folder) => {
    file = join(folder, "trace");
    // With -D it is strace that is the child, so that signals go to the forwarder.
    const options = ["-D", "-f", "-yy", "-s", "20000", "-e", calls, "-o", file];
    return { command: [debianProgram("strace"), ...options, ...command], client: { connections: 8 } };
  });
  onTestFinished(() => world.close());
  await world.client.send("traced", events);
  expect(world.client.accepted.size).toBe(events);
  await world.forwarder.end("SIGTERM");
  const identities = [...world.client.accepted];
  const proof = proveSynced(readTrace(readFileSync(file, "utf8")), identities);
  process.stdout.write(`sync: ${proof.synced} of ${proof.answered} events were on disk before their answer began\n`);
  return proof;
}

it("answers no request before a sync of the journal that holds its event has returned", async () => {
  expect(await trace(forwarderCommand)).toEqual({ answered: events, synced: events });
});

it("would notice answers that come too early", async () => {
  const { command, remove } = breakBuild(answersTooEarly);
  onTestFinished(remove);
  const { answered, synced } = await trace(command);
  expect(answered).toBe(events);
  expect(synced).toBeLessThan(events);
});
