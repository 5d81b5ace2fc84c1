import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { SpoolDatabase } from "../src/spool/database.ts";
import type { Claim, Limit } from "../src/spool/guard.ts";
import { openSpool, spoolFile } from "../src/spool/open-spool.ts";
import { salvage } from "../src/spool/salvage.ts";
import { Spool } from "../src/spool/spool.ts";
import { folder, jobOf } from "./support.ts";

const mebi = 1024 ** 2;

function database(path = join(folder(), "spool.db"), limit = 16 * mebi): SpoolDatabase {
  const opened = new SpoolDatabase(path, limit);
  onTestFinished(() => opened.close());
  return opened;
}

function cooldown(scope: string, milliseconds = 1000): Limit {
  return { kind: "cooldown", scope, max: 1, milliseconds };
}

function budget(max: number, milliseconds = 1000): Limit {
  return { kind: "budget", scope: "rule", max, milliseconds };
}

function claim(name: string, ...limits: readonly Limit[]): Claim {
  return { name, limits };
}

it("lets as many actions through as the budget says in each of its windows, which glide", () => {
  const guard = database();
  const at = (name: string, now: number): string => guard.reserve(claim(name, budget(2)), now);
  expect([at("a", 0), at("b", 600), at("c", 999), at("d", 1000), at("e", 1001), at("f", 1600), at("g", 1601)]).toEqual([
    "reserved",
    "reserved",
    "budget",
    "reserved",
    "budget",
    "reserved",
    "budget",
  ]);
});

it("leaves out further actions on an object until its cool-down is over, and none on others", () => {
  const guard = database();
  expect(guard.reserve(claim("a", cooldown("x")), 0)).toBe("reserved");
  expect(guard.reserve(claim("b", cooldown("x")), 999)).toBe("cooldown");
  expect(guard.reserve(claim("c", cooldown("y")), 999)).toBe("reserved");
  expect(guard.reserve(claim("d", cooldown("x")), 1000)).toBe("reserved");
});

it("takes no place in the budget for what the cool-down leaves out, and none in the cool-down for what has no budget", () => {
  const guard = database();
  expect(guard.reserve(claim("a", cooldown("x"), budget(2)), 0)).toBe("reserved");
  expect(guard.reserve(claim("b", cooldown("x"), budget(2)), 1)).toBe("cooldown");
  expect(guard.reserve(claim("c", cooldown("y"), budget(2)), 2)).toBe("reserved");
  expect(guard.reserve(claim("d", cooldown("z"), budget(2)), 3)).toBe("budget");
  expect(guard.reserve(claim("e", cooldown("z")), 4)).toBe("reserved");
});

it("knows an action again that was reserved before, and counts it from its last attempt", () => {
  const guard = database();
  const own = claim("a", cooldown("x"), budget(1));
  expect([0, 500, 999].map((now) => guard.reserve(own, now))).toEqual(["reserved", "known", "known"]);
  expect(guard.reserve(claim("b", cooldown("x")), 1500)).toBe("cooldown");
  expect(guard.reserve(claim("c", budget(1)), 1998)).toBe("budget");
  expect(guard.reserve(claim("d", budget(1)), 1999)).toBe("reserved");
});

it("has a place again that was given back", () => {
  const guard = database();
  const own = claim("a", cooldown("x"), budget(1));
  guard.reserve(own, 0);
  guard.giveBack(own);
  guard.giveBack(own);
  expect(guard.reserve(claim("b", cooldown("x"), budget(1)), 1)).toBe("reserved");
});

it("keeps its count over a restart, and over the salvage of a damaged spool", () => {
  const made = folder();
  const first = openSpool(made, { limit: 16 * mebi, now: 0 }).database;
  first.reserve(claim("a", budget(1, 60_000)), 1);
  first.close();
  const second = openSpool(made, { limit: 16 * mebi, now: 2 }).database;
  expect(second.reserve(claim("b", budget(1, 60_000)), 2)).toBe("budget");
  second.close();
  const copied = join(made, "copied.db");
  const target = database(copied);
  expect(salvage(join(made, spoolFile), copied)).toMatchObject({ complete: true });
  expect(target.reserve(claim("c", budget(1, 60_000)), 3)).toBe("budget");
});

it("lasts no longer than it says when the clock is set back", () => {
  const guard = database();
  const year = 365 * 86_400_000;
  guard.reserve(claim("a", cooldown("x")), year);
  expect(guard.reserve(claim("b", cooldown("x")), 10)).toBe("cooldown");
  expect(guard.reserve(claim("c", cooldown("x")), 1009)).toBe("cooldown");
  expect(guard.reserve(claim("d", cooldown("x")), 1010)).toBe("reserved");
});

it("goes by the limits that a rule has now", () => {
  const guard = database();
  for (const name of ["a", "b", "c"]) guard.reserve(claim(name, budget(3, 60_000)), 0);
  expect(guard.reserve(claim("d", budget(4, 60_000)), 1)).toBe("reserved");
  expect(guard.reserve(claim("e", budget(2, 60_000)), 2)).toBe("budget");
  expect(guard.reserve(claim("f", budget(2, 10)), 11)).toBe("reserved");
});

it("forgets what counts no more", () => {
  const path = join(folder(), "spool.db");
  const guard = database(path);
  for (let at = 0; at < 300; at++) guard.reserve(claim(`w${at}`, cooldown(`x${at}`, 1)), at * 2);
  const before = guard.counts().bytes;
  for (let at = 300; at < 900; at++) guard.reserve(claim(`w${at}`, cooldown(`x${at}`, 1)), at * 2);
  expect(guard.counts().bytes).toBe(before);
});

it("reserves although the spool is full of orders, which only deliveries can empty", () => {
  const guard = database(undefined, mebi);
  const nothing = { letters: [], done: [], retries: [], deaths: [] };
  let key = 0;
  const fill = (size: number): void => {
    while (!guard.commit({ ...nothing, jobs: [{ ...jobOf(`${key++}`), body: Buffer.alloc(size) }] }, 0).full);
  };
  for (const size of [50_000, 4000, 1]) fill(size);
  const found = Array.from({ length: 500 }, (_, at) => guard.reserve(claim(`w${at}`, cooldown(`x${at}`, 60_000)), at));
  expect(new Set(found)).toEqual(new Set(["reserved"]));
  fill(1);
});

it("lets no more through than the budget however many ask at once", async () => {
  const { spool } = await Spool.open(folder(), 16 * mebi, {
    foreign: () => undefined,
    trouble: () => undefined,
    broken: (error) => expect.fail(error.message),
  });
  const claims = Array.from({ length: 50 }, (_, at) => claim(`w${at}`, budget(7, 60_000)));
  const found = await Promise.all(claims.map((one) => spool.reserve(one)));
  expect(found.filter((one) => one === "reserved")).toHaveLength(7);
  await spool.giveBack(claims[found.indexOf("reserved")] as Claim);
  expect(await spool.reserve(claim("last", budget(7, 60_000)))).toBe("reserved");
  expect(await spool.reserve(claim("beyond", budget(7, 60_000)))).toBe("budget");
  await spool.close();
});
