import {
  openSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
  statSync,
  mkdirSync,
} from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Batch } from "../src/spool/batch.ts";
import { SpoolDatabase, duplicateWindow } from "../src/spool/database.ts";
import { DeadLetters } from "../src/spool/dead-letters.ts";
import { openSpool, spoolFile } from "../src/spool/open-spool.ts";
import { Spool, SpoolFull } from "../src/spool/spool.ts";
import { folder, jobOf } from "./support.ts";

const nothing: Batch = { jobs: [], letters: [], done: [], retries: [], deaths: [] };
const mebi = 1024 ** 2;

function database(path = join(folder(), "spool.db"), limit = 16 * mebi): SpoolDatabase {
  const opened = new SpoolDatabase(path, limit);
  onTestFinished(() => opened.close());
  return opened;
}

function loaded(spool: SpoolDatabase): readonly string[] {
  return spool.load("eventsRunner", { after: 0, limit: 1000, bytes: mebi }).map(({ key }) => key);
}

it("holds what was committed, in order, until it is done", () => {
  const spool = database();
  const { stored } = spool.commit({ ...nothing, jobs: [jobOf("a"), jobOf("b"), jobOf("c")] }, 1);
  expect(loaded(spool)).toEqual(["a", "b", "c"]);
  spool.commit({ ...nothing, done: [Number(stored[1])] }, 2);
  expect(loaded(spool)).toEqual(["a", "c"]);
  expect(spool.counts()).toMatchObject({ queued: { eventsRunner: 2, workflow: 0 }, dead: 0, oldest: 1 });
});

it("gives back each event as it was given", () => {
  const spool = database();
  const job = { ...jobOf("a", "line"), body: Buffer.from([0, 255, 1]) };
  spool.commit({ ...nothing, jobs: [job] }, 77);
  const [row] = spool.load("eventsRunner", { after: 0, limit: 1, bytes: 1 });
  const { key, orderKey, facts } = job;
  expect(row).toMatchObject({ key, orderKey, facts, attempts: 0, accepted: 77, due: 0 });
  expect(Buffer.from(row?.body ?? []).equals(job.body)).toBe(true);
});

it("recognises a second delivery, in the same batch, later, and after the event is done or dead", () => {
  const spool = database();
  const first = spool.commit({ ...nothing, jobs: [jobOf("a"), jobOf("a"), jobOf("b")] }, 1).stored;
  expect(first).toEqual([1, "duplicate", 2]);
  const deaths = [{ seq: 2, reason: "attempts" as const, detail: "status 500", attempts: 5 }];
  spool.commit({ ...nothing, done: [1], deaths }, 2);
  expect(spool.commit({ ...nothing, jobs: [jobOf("a"), jobOf("b")] }, 3).stored).toEqual(["duplicate", "duplicate"]);
});

it("forgets after a day which events it has seen, a thousand at a time", () => {
  const spool = database();
  const many = (from: number): readonly ReturnType<typeof jobOf>[] =>
    Array.from({ length: 600 }, (_, at) => jobOf(`${from + at}`));
  spool.commit({ ...nothing, jobs: many(0) }, 1);
  const later = 2 + duplicateWindow.milliseconds;
  spool.commit({ ...nothing, jobs: many(1000) }, later);
  expect(spool.commit({ ...nothing, jobs: [jobOf("0"), jobOf("1000")] }, later).stored[1]).toBe("duplicate");
  expect(spool.commit({ ...nothing, jobs: [jobOf("1")] }, later).stored).not.toEqual(["duplicate"]);
});

it("keeps attempts and the time of the next one", () => {
  const spool = database();
  spool.commit({ ...nothing, jobs: [jobOf("a")] }, 1);
  spool.commit({ ...nothing, retries: [{ seq: 1, attempts: 3, due: 99 }] }, 1);
  expect(spool.load("eventsRunner", { after: 0, limit: 1, bytes: 1 })).toMatchObject([{ attempts: 3, due: 99 }]);
});

it("loads no more bytes than asked for, and at least one event", () => {
  const spool = database();
  spool.commit({ ...nothing, jobs: ["a", "b", "c"].map((key) => ({ ...jobOf(key), body: Buffer.alloc(1000) })) }, 1);
  expect(spool.load("eventsRunner", { after: 0, limit: 10, bytes: 1 })).toHaveLength(1);
  expect(spool.load("eventsRunner", { after: 0, limit: 10, bytes: 1500 })).toHaveLength(2);
  expect(spool.load("eventsRunner", { after: 2, limit: 10, bytes: 9999 })).toHaveLength(1);
  expect(spool.load("workflow", { after: 0, limit: 10, bytes: 9999 })).toHaveLength(0);
});

it("stores nothing of events that have no room, and notes all the same what is done", () => {
  const spool = database(undefined, mebi);
  const large = (key: string, size = 400_000): ReturnType<typeof jobOf> => ({
    ...jobOf(key),
    body: Buffer.alloc(size),
  });
  expect(spool.commit({ ...nothing, jobs: [large("a"), large("b")] }, 1)).toMatchObject({ full: false });
  const full = spool.commit({ ...nothing, jobs: [large("c", 700_000)], done: [1] }, 2);
  expect(full).toEqual({ stored: [], full: true, settled: true });
  expect(loaded(spool)).toEqual(["b"]);
  expect(spool.probe()).toBe(true);
  expect(spool.commit({ ...nothing, jobs: [large("c")] }, 3)).toMatchObject({ full: false, stored: [3] });
  expect(spool.commit({ ...nothing, jobs: [large("d")] }, 3)).toMatchObject({ full: true });
  expect(spool.commit({ ...nothing, jobs: [large("c")] }, 3).stored).toEqual(["duplicate"]);
});

it("makes a letter of a large event in a spool without room for a second one", () => {
  const spool = database(undefined, mebi);
  spool.commit({ ...nothing, jobs: [{ ...jobOf("a"), body: Buffer.alloc(900_000) }] }, 1);
  const deaths = [{ seq: 1, reason: "attempts" as const, detail: "status 500", attempts: 5 }];
  expect(spool.commit({ ...nothing, deaths }, 2)).toEqual({ stored: [], full: false, settled: true });
  expect(spool.counts()).toMatchObject({ queued: { eventsRunner: 0 }, dead: 1 });
});

it("does not open a spool that a newer version wrote", () => {
  const path = join(folder(), spoolFile);
  database(path);
  const raw = new DatabaseSync(path);
  raw.exec("PRAGMA user_version = 99");
  raw.close();
  expect(() => new SpoolDatabase(path, mebi)).toThrow("schema 99");
  expect(() => openSpool(join(path, ".."), { limit: mebi, now: 1 })).toThrow("schema 99");
});

it("tells a folder that cannot be used", async () => {
  const path = join(folder(), "file");
  writeFileSync(path, "");
  const listener = { foreign: () => undefined, full: () => undefined, broken: () => undefined };
  await expect(Spool.open(path, mebi, listener)).rejects.toThrow(`the spool in ${path} cannot be opened`);
});

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
])("moves a spool aside that is $name, and keeps what can be read of it", ({ damage, least }) => {
  const made = filled();
  damage(join(made, spoolFile));
  const { database: spool, damage: told } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  expect(told?.movedTo).toBe(join(made, `${spoolFile}.damaged-5`));
  expect(readdirSync(made)).toContain(`${spoolFile}.damaged-5`);
  const kept = loaded(spool);
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

it("leaves a sound spool where it is", () => {
  const made = filled();
  const { database: spool, damage } = openSpool(made, { limit: 16 * mebi, now: 5 });
  onTestFinished(() => spool.close());
  expect(damage).toBeUndefined();
  expect(loaded(spool)).toHaveLength(200);
  expect(readFileSync(join(made, spoolFile)).subarray(0, 15).toString()).toBe("SQLite format 3");
});

async function opened(limit = 16 * mebi): Promise<{ spool: Spool; path: string; told: string[] }> {
  const made = join(folder(), "deep", "er");
  mkdirSync(made, { recursive: true });
  const told: string[] = [];
  const { spool } = await Spool.open(made, limit, {
    foreign: () => told.push("foreign"),
    full: (full) => told.push(full ? "full" : "room"),
    broken: (error) => told.push(error.message),
  });
  onTestFinished(() => spool.close());
  return { spool, path: join(made, spoolFile), told };
}

it("stores what comes together with one sync, and answers each", async () => {
  const { spool } = await opened();
  const keys = Array.from({ length: 500 }, (_, at) => `${at % 400}`);
  const stored = await Promise.all(keys.map((key) => spool.accept(jobOf(key))));
  expect(stored.filter((one) => one === "duplicate")).toHaveLength(100);
  expect(new Set(stored).size).toBe(401);
  expect(await spool.counts()).toMatchObject({ queued: { eventsRunner: 400 } });
});

it("refuses events while there is no room, and tells when there is again", async () => {
  const { spool, told } = await opened(mebi);
  const large = (key: string): ReturnType<typeof jobOf> => ({ ...jobOf(key), body: Buffer.alloc(600_000) });
  const seq = await spool.accept(large("a"));
  await expect(spool.accept(large("b"))).rejects.toThrow(SpoolFull);
  expect(spool.full).toBe(true);
  spool.done(Number(seq));
  await spool.counts();
  await spool.look();
  expect(told).toEqual(["full", "room"]);
  expect(await spool.accept(large("b"))).toBe(2);
});

it("lists, shows, replays and drops dead letters beside a spool that is open", async () => {
  const { spool, path, told } = await opened();
  for (const key of ["a", "b", "c"]) await spool.accept(jobOf(key));
  for (const seq of [1, 2]) spool.bury({ seq, reason: "attempts", detail: "status 500", attempts: 5 });
  const { facts, key, orderKey, body } = jobOf("x");
  await spool.keep({ reason: "invalid", detail: "no JSON", destination: undefined, key, orderKey, facts, body });
  const letters = new DeadLetters(path);
  onTestFinished(() => letters.close());
  expect(letters.list().map(({ id, reason, attempts }) => ({ id, reason, attempts }))).toEqual([
    { id: 1, reason: "attempts", attempts: 5 },
    { id: 2, reason: "attempts", attempts: 5 },
    { id: 3, reason: "invalid", attempts: 0 },
  ]);
  expect(letters.show(1)?.body).toBe(jobOf("a").body.toString());
  expect(letters.show(9)).toBeUndefined();
  expect(letters.replay([1, 1, 3, 9])).toEqual({ done: 1, missing: [9], impossible: [3] });
  expect(letters.drop([2, 8])).toEqual({ done: 1, missing: [8], impossible: [] });
  await spool.look();
  expect(told).toEqual(["foreign"]);
  const rows = await spool.load("eventsRunner", 0, 10, mebi);
  expect(rows.map(({ seq, key: one }) => [seq, one])).toEqual([
    [3, "c"],
    [4, "a"],
  ]);
  expect(letters.replay(undefined)).toEqual({ done: 0, missing: [], impossible: [] });
  expect(letters.drop(undefined)).toEqual({ done: 1, missing: [], impossible: [] });
});

it("notices what another process changed while it is full", async () => {
  const { spool, path, told } = await opened(mebi);
  const letters = new DeadLetters(path);
  const body = Buffer.alloc(9000);
  const letter = { ...jobOf("dead"), body, reason: "attempts", detail: "status 500" } as const;
  await spool.keep(letter);
  for (let at = 0; !spool.full; at += 1) await spool.accept({ ...jobOf(`${at}`), body }).catch(() => undefined);
  letters.replay(undefined);
  letters.close();
  await spool.look();
  expect(told).toEqual(["full", "foreign"]);
});
