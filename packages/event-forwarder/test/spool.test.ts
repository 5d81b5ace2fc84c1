import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { destinations, type Letter } from "../src/event/job.ts";
import { SpoolDatabase, duplicateWindow } from "../src/spool/database.ts";
import { DeadLetters } from "../src/spool/dead-letters.ts";
import { openSpool, spoolFile } from "../src/spool/open-spool.ts";
import { migrate } from "../src/spool/migrations.ts";
import { Spool, SpoolFull } from "../src/spool/spool.ts";
import { folder, jobOf, keysIn, letterOf, mebi, nothing, openedDatabase } from "./support.ts";

it("holds what was committed, in order, until it is done", () => {
  const spool = openedDatabase();
  const { stored } = spool.commit({ ...nothing, jobs: [jobOf("a"), jobOf("b"), jobOf("c")] }, 1);
  expect(keysIn(spool)).toEqual(["a", "b", "c"]);
  spool.commit({ ...nothing, done: [Number(stored[1])] }, 2);
  expect(keysIn(spool)).toEqual(["a", "c"]);
  expect(spool.counts()).toMatchObject({ queued: { eventsRunner: 2, workflow: 0 }, dead: 0, oldest: 1 });
});

it("gives back each event as it was given", () => {
  const spool = openedDatabase();
  const job = { ...jobOf("a", "line"), body: Buffer.from([0, 255, 1]) };
  spool.commit({ ...nothing, jobs: [job] }, 77);
  const [row] = spool.load("eventsRunner", { after: 0, limit: 1, bytes: 1 });
  const { key, orderKey, facts } = job;
  expect(row).toMatchObject({ key, orderKey, facts, attempts: 0, accepted: 77, due: 0 });
  expect(Buffer.from(row?.body ?? []).equals(job.body)).toBe(true);
});

it("recognises a second delivery, in the same batch, later, and after the event is done or dead", () => {
  const spool = openedDatabase();
  const first = spool.commit({ ...nothing, jobs: [jobOf("a"), jobOf("a"), jobOf("b")] }, 1).stored;
  expect(first).toEqual([1, "duplicate", 2]);
  const deaths = [{ seq: 2, reason: "attempts" as const, detail: "status 500", attempts: 5 }];
  spool.commit({ ...nothing, done: [1], deaths }, 2);
  expect(spool.commit({ ...nothing, jobs: [jobOf("a"), jobOf("b")] }, 3).stored).toEqual(["duplicate", "duplicate"]);
});

it("forgets after a day which events it has seen, a thousand at a time", () => {
  const spool = openedDatabase();
  const many = (from: number): readonly ReturnType<typeof jobOf>[] =>
    Array.from({ length: 600 }, (_, at) => jobOf(`${from + at}`));
  const { stored } = spool.commit({ ...nothing, jobs: many(0) }, 1);
  spool.commit({ ...nothing, done: stored.map(Number) }, 1);
  const later = 2 + duplicateWindow.milliseconds;
  spool.commit({ ...nothing, jobs: many(1000) }, later);
  expect(spool.commit({ ...nothing, jobs: [jobOf("0"), jobOf("1000")] }, later).stored[1]).toBe("duplicate");
  expect(spool.commit({ ...nothing, jobs: [jobOf("1")] }, later).stored).not.toEqual(["duplicate"]);
});

it("recognises what is queued or a dead letter for as long as it is", () => {
  const path = join(folder(), spoolFile);
  const spool = openedDatabase(path);
  const days = (count: number): number => 1 + count * (1 + duplicateWindow.milliseconds);
  let key = 1000;
  /** Lets others come and go, so that what was seen is looked at. */
  const others = (now: number): void => {
    for (let round = 0; round < 4; round++) {
      const jobs = Array.from({ length: 600 }, () => jobOf(`${key++}`));
      spool.commit({ ...nothing, done: spool.commit({ ...nothing, jobs }, now).stored.map(Number) }, now);
    }
  };
  const dead = (key_: string): Letter => letterOf({ ...jobOf(key_), once: key_ });
  spool.commit({ ...nothing, jobs: ["queued", "dead", "done"].map((one) => jobOf(one)), letters: [dead("kept")] }, 1);
  spool.commit({ ...nothing, done: [3], deaths: [{ seq: 2, reason: "attempts", detail: "", attempts: 1 }] }, 1);
  for (const day of [1, 2]) {
    others(days(day));
    const { stored, kept } = spool.commit(
      { ...nothing, jobs: ["queued", "dead"].map((one) => jobOf(one)), letters: [dead("kept")] },
      days(day),
    );
    expect({ stored, kept }).toEqual({ stored: ["duplicate", "duplicate"], kept: [false] });
  }
  expect(spool.commit({ ...nothing, jobs: [jobOf("done")] }, days(2)).stored).not.toEqual(["duplicate"]);
  const letters = new DeadLetters(path, mebi);
  letters.replay(undefined, destinations);
  letters.close();
  others(days(4));
  expect(spool.commit({ ...nothing, jobs: [jobOf("dead")] }, days(4)).stored).toEqual(["duplicate"]);
  spool.commit(
    { ...nothing, done: spool.load("eventsRunner", { after: 0, limit: 9, bytes: mebi }).map(({ seq }) => seq) },
    days(4),
  );
  others(days(6));
  const again = ["queued", "dead", "kept"].map((one) => jobOf(one));
  expect(spool.commit({ ...nothing, jobs: again }, days(6)).stored).not.toContain("duplicate");
});

it("recognises what was queued when an older version wrote the spool", () => {
  const path = join(folder(), spoolFile);
  const raw = new DatabaseSync(path);
  migrate(raw, 3);
  raw.exec(`INSERT INTO events (destination, key, order_key, facts, attempts, accepted, due, body)
    VALUES ('eventsRunner', 'old', 'old', '{}', 0, 1, 0, x'00')`);
  raw.exec("INSERT INTO seen (key, at) VALUES ('gone', 1), ('old', 1)");
  raw.close();
  const spool = openedDatabase(path);
  const later = 2 + duplicateWindow.milliseconds;
  spool.commit({ ...nothing, jobs: Array.from({ length: 600 }, (_, at) => jobOf(`${at}`)) }, later);
  const { stored } = spool.commit({ ...nothing, jobs: [jobOf("old"), jobOf("gone")] }, later);
  expect(stored).toEqual(["duplicate", 602]);
});

it("keeps a letter once, however often it is sent", () => {
  const spool = openedDatabase();
  const letter = letterOf(jobOf("a"));
  const other = { ...letter, once: "other" };
  expect(spool.commit({ ...nothing, letters: [letter, letter, other] }, 1).kept).toEqual([true, false, true]);
  expect(spool.commit({ ...nothing, letters: [letter] }, 2).kept).toEqual([false]);
  expect(spool.counts()).toMatchObject({ dead: 2 });
});

it("keeps attempts and the time of the next one", () => {
  const spool = openedDatabase();
  spool.commit({ ...nothing, jobs: [jobOf("a")] }, 1);
  spool.commit({ ...nothing, retries: [{ seq: 1, attempts: 3, due: 99 }] }, 1);
  expect(spool.load("eventsRunner", { after: 0, limit: 1, bytes: 1 })).toMatchObject([{ attempts: 3, due: 99 }]);
});

it("loads no more bytes than asked for, and at least one event", () => {
  const spool = openedDatabase();
  spool.commit({ ...nothing, jobs: ["a", "b", "c"].map((key) => ({ ...jobOf(key), body: Buffer.alloc(1000) })) }, 1);
  expect(spool.load("eventsRunner", { after: 0, limit: 10, bytes: 1 })).toHaveLength(1);
  expect(spool.load("eventsRunner", { after: 0, limit: 10, bytes: 1500 })).toHaveLength(2);
  expect(spool.load("eventsRunner", { after: 2, limit: 10, bytes: 9999 })).toHaveLength(1);
  expect(spool.load("workflow", { after: 0, limit: 10, bytes: 9999 })).toHaveLength(0);
});

it("stores nothing of events that have no room, and notes all the same what is done", () => {
  const spool = openedDatabase(undefined, mebi);
  const large = (key: string, size = 400_000): ReturnType<typeof jobOf> => ({
    ...jobOf(key),
    body: Buffer.alloc(size),
  });
  expect(spool.commit({ ...nothing, jobs: [large("a"), large("b")] }, 1)).toMatchObject({ full: false });
  const full = spool.commit({ ...nothing, jobs: [large("c", 700_000)], done: [1] }, 2);
  expect(full).toEqual({ stored: [], kept: [], full: true, settled: true });
  expect(keysIn(spool)).toEqual(["b"]);
  expect(spool.probe()).toEqual({ room: true, fault: undefined });
  expect(spool.commit({ ...nothing, jobs: [large("c")] }, 3)).toMatchObject({ full: false, stored: [3] });
  expect(spool.commit({ ...nothing, jobs: [large("d")] }, 3)).toMatchObject({ full: true });
  expect(spool.commit({ ...nothing, jobs: [large("c")] }, 3).stored).toEqual(["duplicate"]);
});

it("makes a letter of a large event in a spool without room for a second one", () => {
  const spool = openedDatabase(undefined, mebi);
  spool.commit({ ...nothing, jobs: [{ ...jobOf("a"), body: Buffer.alloc(900_000) }] }, 1);
  const deaths = [{ seq: 1, reason: "attempts" as const, detail: "status 500", attempts: 5 }];
  expect(spool.commit({ ...nothing, deaths }, 2)).toEqual({ stored: [], kept: [], full: false, settled: true });
  expect(spool.counts()).toMatchObject({ queued: { eventsRunner: 0 }, dead: 1 });
});

it("does not open a spool that a newer version wrote", () => {
  const path = join(folder(), spoolFile);
  openedDatabase(path);
  const raw = new DatabaseSync(path);
  raw.exec("PRAGMA user_version = 99");
  raw.close();
  expect(() => new SpoolDatabase(path, mebi)).toThrow("schema 99");
  expect(() => openSpool(join(path, ".."), { limit: mebi, now: 1 })).toThrow("schema 99");
});

it("tells a folder that cannot be used", async () => {
  const path = join(folder(), "file");
  writeFileSync(path, "");
  const listener = { foreign: () => undefined, trouble: () => undefined, broken: () => undefined };
  await expect(Spool.open(path, mebi, listener)).rejects.toThrow(`the spool in ${path} cannot be opened`);
});

it("has its folder to itself until it is closed", async () => {
  const made = folder();
  const listener = { foreign: () => undefined, trouble: () => undefined, broken: () => undefined };
  const first = await Spool.open(made, mebi, listener);
  await expect(Spool.open(made, mebi, listener, 50)).rejects.toThrow(
    `the spool in ${made} cannot be opened: another forwarder uses this folder`,
  );
  expect(readdirSync(made)).not.toContain("lock.db-journal");
  const second = Spool.open(made, mebi, listener);
  await first.spool.close();
  await (await second).spool.close();
});

it("looks for room again though what it wrote to find out was left behind", () => {
  const path = join(folder(), spoolFile);
  const spool = openedDatabase(path);
  const raw = new DatabaseSync(path);
  raw.exec(
    "INSERT INTO dead (id, key, order_key, facts, attempts, accepted, died, reason, detail, body) VALUES (-1, '', '', '{}', 0, 0, 0, '', '', x'00')",
  );
  expect(spool.counts()).toMatchObject({ dead: 1 });
  expect([spool.probe().room, spool.probe().room]).toEqual([true, true]);
  expect(spool.counts()).toMatchObject({ dead: 0 });
  raw.close();
});

it("keeps room for events in a small spool that has seen many", () => {
  const spool = openedDatabase(undefined, mebi);
  for (let round = 0; round < 60; round++) {
    const jobs = Array.from({ length: 500 }, (_, at) => ({ ...jobOf(`${round}-${at}`), body: Buffer.alloc(10) }));
    const { stored, full } = spool.commit({ ...nothing, jobs }, 1);
    expect(full).toBe(false);
    spool.commit({ ...nothing, done: stored.map(Number) }, 1);
  }
});

async function opened(limit = 16 * mebi): Promise<{ spool: Spool; path: string; told: string[] }> {
  const made = join(folder(), "deep", "er");
  mkdirSync(made, { recursive: true });
  const told: string[] = [];
  const { spool } = await Spool.open(made, limit, {
    foreign: () => told.push("foreign"),
    trouble: (trouble) => told.push(trouble ?? "room"),
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
  expect(spool.trouble).toBe("full");
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
  await spool.keep({ ...letterOf(jobOf("x")), reason: "invalid", destination: undefined });
  const letters = new DeadLetters(path, mebi);
  onTestFinished(() => letters.close());
  expect(letters.list().map(({ id, reason, attempts }) => ({ id, reason, attempts }))).toEqual([
    { id: 1, reason: "attempts", attempts: 5 },
    { id: 2, reason: "attempts", attempts: 5 },
    { id: 3, reason: "invalid", attempts: 0 },
  ]);
  expect(letters.show(1)?.body).toBe(jobOf("a").body.toString());
  expect(letters.show(9)).toBeUndefined();
  expect(letters.replay([1, 2], ["workflow"])).toEqual({ done: 0, missing: [], impossible: [], nowhere: [1, 2] });
  expect(letters.replay([1, 1, 3, 9], destinations)).toEqual({ done: 1, missing: [9], impossible: [3], nowhere: [] });
  expect(letters.drop([2, 8])).toEqual({ done: 1, missing: [8], impossible: [], nowhere: [] });
  await spool.look();
  expect(told).toEqual(["foreign"]);
  const rows = await spool.load("eventsRunner", 0, 10, mebi);
  expect(rows.map(({ seq, key: one }) => [seq, one])).toEqual([
    [3, "c"],
    [4, "a"],
  ]);
  expect(letters.replay(undefined, destinations)).toEqual({ done: 0, missing: [], impossible: [], nowhere: [] });
  expect(letters.drop(undefined)).toEqual({ done: 1, missing: [], impossible: [], nowhere: [] });
});

it("notices what another process changed while it is full", async () => {
  const { spool, path, told } = await opened(mebi);
  const letters = new DeadLetters(path, mebi);
  const body = Buffer.alloc(9000);
  await spool.keep({ ...letterOf(jobOf("dead")), body });
  for (let at = 0; spool.trouble !== "full"; at += 1)
    await spool.accept({ ...jobOf(`${at}`), body }).catch(() => undefined);
  letters.replay(undefined, destinations);
  letters.close();
  await spool.look();
  expect(told).toEqual(["full", "foreign"]);
});
