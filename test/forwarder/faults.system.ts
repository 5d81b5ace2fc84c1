import { afterAll, expect, it, onTestFinished } from "vitest";
import { answersTooEarly, breakBuild, forgetsTooEarly } from "./broken-builds.ts";
import type { Cell } from "./cell.ts";
import { clockCells } from "./cells-clock.ts";
import { crashCells, killAtRandom } from "./cells-crash.ts";
import { destinationCells } from "./cells-destination.ts";
import { diskCells } from "./cells-disk.ts";
import { rotationCell } from "./cells-rotation.ts";
import { senderCells } from "./cells-senders.ts";
import { printTable, type Row } from "./table.ts";
import { World } from "./world.ts";

// Real processes and sockets. What was accepted is what the client was answered 200 for, by its own ledger.

const rows: Row[] = [];

afterAll(() => void process.stdout.write(printTable(rows)));

const cells: readonly Cell[] = [
  ...crashCells,
  ...destinationCells,
  ...diskCells,
  ...clockCells,
  ...senderCells,
  await rotationCell(),
];

// Tables of vitest cut names short.
for (const { fault, prepare, run, mayLose = 0, mayOvertake } of cells) {
  const promise = mayLose === 0 ? "loses no accepted event" : "says that it lost events, and goes on";
  it(`${promise}: ${fault}`, async () => {
    const world = await World.start((folder) => prepare?.(folder) ?? {});
    onTestFinished(() => world.close());
    await run(world);
    const tally = await world.tally(mayLose === 0 ? 20_000 : 5000);
    rows.push({ fault, tally });
    expect(tally).toMatchObject({ mislabelled: 0, ...(mayOvertake ? {} : { overtaken: 0 }) });
    expect(tally.accepted).toBeGreaterThan(0);
    expect(tally.lost).toBeLessThanOrEqual(mayLose);
  });
}

// A table that nothing could make show a loss would prove nothing.
for (const mistake of [answersTooEarly, forgetsTooEarly]) {
  it(`finds events that are lost when the forwarder ${mistake.name}`, async () => {
    const { command, remove } = breakBuild(mistake);
    onTestFinished(remove);
    const world = await World.start(() => ({ command }));
    onTestFinished(() => world.close());
    await killAtRandom(world, { kills: 10, events: 1000 });
    const tally = await world.tally(5000);
    rows.push({ fault: `broken build: ${mistake.name}`, tally });
    expect(tally.lost).toBeGreaterThan(0);
  });
}
