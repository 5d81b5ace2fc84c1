import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { SpoolDatabase } from "../src/spool/database.ts";
import { openSpool, spoolFile } from "../src/spool/open-spool.ts";
import { folder, jobOf, keysIn, mebi, nothing, openedDatabase } from "./support.ts";

/** A folder with a spool of 200 events of 2 KB and one dead letter, closed. */
function filled(): string {
  const made = folder();
  const { database: spool } = openSpool(made, { limit: 16 * mebi, now: 1 });
  const jobs = Array.from({ length: 201 }, (_, at) => ({ ...jobOf(`${at}`), body: Buffer.alloc(2000, at) }));
  spool.commit({ ...nothing, jobs }, 1);
  spool.commit({ ...nothing, deaths: [{ seq: 201, reason: "attempts", detail: "status 500", attempts: 5 }] }, 1);
  spool.close();
  return made;
}

it.each<{ name: string; damage: (path: string) => void; least: number }>([
  { name: "garbage", damage: (path) => writeFileSync(path, "no database"), least: 0 },
  { name: "cut off in the middle", damage: (path) => truncateSync(path, statSync(path).size / 2), least: 1 },
  { name: "without its header", damage: (path) => overwrite(path, 0, 100), least: 0 },
  {
    name: "damaged in the middle",
    damage: (path) => overwrite(path, Math.floor(statSync(path).size / 8192) * 4096, 8192),
    least: 50,
  },
  { name: "cut off at its beginning", damage: (path) => truncateSync(path, 0), least: 0 },
])("moves a spool aside that is $name, and keeps what can be read of it", ({ damage, least }) => {
  const made = filled();
  damage(join(made, spoolFile));
  const { database: spool, damage: told } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  expect(told?.movedTo).toBe(join(made, `${spoolFile}.damaged-5`));
  expect(readdirSync(made)).toContain(`${spoolFile}.damaged-5`);
  const kept = keysIn(spool);
  expect(kept.length).toBeGreaterThanOrEqual(least);
  expect(told?.events).toBe(kept.length);
  expect(new Set(kept).size).toBe(kept.length);
  expect(spool.commit({ ...nothing, jobs: [jobOf("new")] }, 6)).toMatchObject({ full: false });
});

function overwrite(path: string, at: number, length: number): void {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(file);
}

it("begins again with a damaged spool after a crash while it was rebuilt", () => {
  const made = filled();
  const path = join(made, spoolFile);
  overwrite(path, Math.floor(statSync(path).size / 8192) * 4096, 8192);
  // What a crash leaves: a new database that is not complete.
  new SpoolDatabase(`${path}.rebuilt`, mebi).close();
  const { database: spool, damage } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  expect(damage?.events).toBeGreaterThanOrEqual(50);
  expect(keysIn(spool)).toHaveLength(damage?.events ?? 0);
});

it("takes the rebuilt spool after a crash between the damaged one and it", () => {
  const made = filled();
  const path = join(made, spoolFile);
  renameSync(path, `${path}.rebuilt`);
  const { database: spool } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  expect(keysIn(spool)).toHaveLength(200);
});

it("takes events again that a damaged spool has lost", () => {
  const made = filled();
  const path = join(made, spoolFile);
  overwrite(path, Math.floor(statSync(path).size / 8192) * 4096, 8192);
  const { database: spool, damage } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  const kept = new Set(keysIn(spool));
  const jobs = Array.from({ length: 200 }, (_, at) => jobOf(`${at}`));
  const { stored } = spool.commit({ ...nothing, jobs }, 6);
  expect(damage?.complete).toBe(false);
  expect(stored.map((one) => one === "duplicate")).toEqual(jobs.map(({ key }) => kept.has(key)));
});

it("delivers an event whose facts are no longer readable", () => {
  const path = join(folder(), spoolFile);
  const spool = openedDatabase(path);
  spool.commit({ ...nothing, jobs: [jobOf("a")] }, 1);
  const raw = new DatabaseSync(path);
  raw.exec("UPDATE events SET facts = '{'");
  raw.close();
  expect(spool.load("eventsRunner", { after: 0, limit: 1, bytes: 1 })).toMatchObject([
    { key: "a", facts: { ruleId: "" } },
  ]);
});

it("leaves a sound spool where it is", () => {
  const made = filled();
  const { database: spool, damage } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  expect(damage).toBeUndefined();
  expect(keysIn(spool)).toHaveLength(200);
  expect(readFileSync(join(made, spoolFile)).subarray(0, 15).toString()).toBe("SQLite format 3");
});
