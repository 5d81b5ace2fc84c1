import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { destinations, type Letter } from "../src/event/job.ts";
import { DeadLetters } from "../src/spool/dead-letters.ts";
import { migrate } from "../src/spool/migrations.ts";
import { spoolFile } from "../src/spool/open-spool.ts";
import { folder, jobOf, keysIn, letterOf, mebi, nothing, openedDatabase } from "./support.ts";

it("puts letters of a full spool back into the queue as long as there is room, and says when there is none", () => {
  const path = join(folder(), spoolFile);
  const spool = openedDatabase(path, mebi);
  let count = 0;
  const fill = (letter: (key: string) => Letter): void => {
    while (!spool.commit({ ...nothing, letters: [letter(`${count}`)] }, 1).full) count++;
  };
  // The first of them are known by their keys already: each takes as much room in the queue as among the dead.
  fill((key) => ({ ...letterOf({ ...jobOf(key), once: key }), body: Buffer.alloc(9000) }));
  const large = count;
  const letters = new DeadLetters(path, mebi);
  onTestFinished(() => letters.close());
  expect(letters.replay(undefined, destinations)).toMatchObject({ done: large, missing: [] });
  expect(spool.counts()).toMatchObject({ queued: { eventsRunner: large }, dead: 0 });
  fill((key) => ({ ...letterOf(jobOf(key)), body: Buffer.alloc(1) }));
  spool.commit({ ...nothing, done: keysIn(spool).map((_, at) => at + 1) }, 1);
  fill((key) => ({ ...letterOf(jobOf(key)), body: Buffer.alloc(1) }));
  const { done, stopped } = letters.replay(undefined, destinations);
  expect(stopped).toMatch(/^the spool has no room/);
  expect(done).toBeLessThan(count - large);
  expect(spool.counts()).toMatchObject({ queued: { eventsRunner: done }, dead: count - large - done });
  expect(statSync(path).size).toBeLessThanOrEqual(mebi + 65_536);
});

it("reads letters without changing anything, also those of an older version, and none of a newer one", () => {
  const path = join(folder(), spoolFile);
  const raw = new DatabaseSync(path);
  migrate(raw, 1);
  raw.exec(`INSERT INTO dead (key, order_key, facts, attempts, accepted, died, reason, detail, body)
    VALUES ('a', 'a', '{}', 1, 1, 1, 'attempts', '', x'00')`);
  const letters = new DeadLetters(path);
  expect(letters.list()).toMatchObject([{ id: 1, key: "a" }]);
  expect(letters.drop(undefined)).toMatchObject({ done: 0, stopped: expect.stringMatching("may not read") as string });
  letters.close();
  expect(raw.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  raw.exec("PRAGMA user_version = 99");
  raw.close();
  for (const limit of [undefined, mebi]) expect(() => new DeadLetters(path, limit)).toThrow("schema 99");
});
