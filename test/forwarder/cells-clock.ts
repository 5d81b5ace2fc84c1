import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debianProgram } from "../support/debian-program.ts";
import type { Cell } from "./cell.ts";
import type { World } from "./world.ts";

/** Writes how far the clock is off to where libfaketime looks for it, at once as a whole. */
function setClock(folder: string, offset: string): void {
  const path = join(folder, "clock");
  writeFileSync(`${path}.new`, `${offset}\n`);
  renameSync(`${path}.new`, path);
}

/** The path of libfaketime, which comes with Debian's faketime. */
function faketimeLibrary(): string {
  debianProgram("faketime");
  const found = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"]
    .map((folder) => join(folder, "faketime/libfaketime.so.1"))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error("faketime is installed, yet there is no libfaketime.so.1");
  return found;
}

/** Sends events while the clock jumps from one offset to the next. */
async function jump(world: World, offsets: readonly string[]): Promise<void> {
  await world.receiver.setFaults({ slow: 5, fail: { status: 500, ratio: 0.1 } });
  for (const [at, offset] of offsets.entries()) {
    const sending = world.client.send("x", 500);
    while (world.client.accepted.size < at * 500 + 250) await world.client.nextAccepted();
    setClock(world.folder, offset);
    await sending;
  }
  await world.receiver.setFaults({});
}

/** What clocks do. */
export const clockCells: readonly Cell[] = [
  {
    fault: "clock jumps by up to two days, forth and back",
    prepare: (folder) => {
      setClock(folder, "+0");
      return {
        // The clock of the wall alone: the monotonic one never jumps.
        env: {
          LD_PRELOAD: faketimeLibrary(),
          FAKETIME_TIMESTAMP_FILE: join(folder, "clock"),
          FAKETIME_NO_CACHE: "1",
          FAKETIME_DONT_FAKE_MONOTONIC: "1",
          DONT_FAKE_MONOTONIC: "1",
        },
      };
    },
    run: (world) => jump(world, ["+2d", "-2d", "+1h", "-1h", "+0"]),
  },
];
