import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { Delivery } from "../src/deliver/delivery.ts";
import { Spool } from "../src/spool/spool.ts";
import { delivered, failed, quick, start } from "./deliveries.ts";
import { folder, jobOf } from "./support.ts";

it("delivers each event once, and takes it out of the spool", async () => {
  const sent: string[] = [];
  const { spool, accept, told, until } = await start(({ key, body }) => {
    sent.push(`${key}: ${Buffer.from(body).toString()}`);
    return Promise.resolve(delivered);
  });
  const keys = Array.from({ length: 50 }, (_, at) => `${at}`);
  await Promise.all(keys.map((key) => accept(key)));
  await until("49 delivered");
  expect(sent.toSorted()).toEqual(keys.map((key) => `${key}: ${jobOf(key).body.toString()}`).toSorted());
  expect(told).toHaveLength(50);
  await spool.accept(jobOf("last"));
  expect(await spool.counts()).toMatchObject({ queued: { eventsRunner: 1 } });
});

it("delivers no more at a time than it has workers", async () => {
  let running = 0;
  let most = 0;
  const { accept, until } = await start(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return delivered;
  });
  await Promise.all(Array.from({ length: 40 }, (_, at) => accept(`${at}`)));
  await until("39 delivered");
  expect(most).toBe(4);
});

it("has no more than some bytes of large events on their way at a time", async () => {
  let running = 0;
  let most = 0;
  const { spool, delivery, until } = await start(
    async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return delivered;
    },
    { settings: { ...quick, workers: 10 } },
  );
  for (let at = 0; at < 6; at++) {
    const job = { ...jobOf(`${at}`), body: Buffer.alloc(9_000_000) };
    // The spool of these tests holds 16 MiB: what is sent makes room.
    const seq = await spool.accept({ ...job, body: Buffer.alloc(1) });
    if (seq !== "duplicate") delivery.stored({ ...job, seq, accepted: Date.now() });
  }
  await until("5 delivered");
  expect(most).toBeLessThanOrEqual(2);
});

it("delivers events about one object in order, also past one that fails", async () => {
  const sent: string[] = [];
  const { accept, until } = await start(({ key, attempts }) => {
    sent.push(key);
    return Promise.resolve(key === "a1" && attempts < 2 ? failed : delivered);
  });
  await Promise.all(["a1", "a2", "b1", "a3"].map((key) => accept(key, key.charAt(0))));
  await until("a3 delivered");
  expect(sent.filter((key) => key.startsWith("a"))).toEqual(["a1", "a1", "a1", "a2", "a3"]);
  expect(sent.indexOf("b1")).toBeLessThan(sent.indexOf("a2"));
});

it("gives an event up after as many attempts as are allowed, and lets the next one of its object go", async () => {
  const { spool, accept, told, until } = await start(({ key }) => Promise.resolve(key === "a1" ? failed : delivered));
  await accept("a1", "a");
  await accept("a2", "a");
  await until("a2 delivered");
  expect(told).toEqual(["a1 failed", "a1 failed", "a1 failed", "a1 buried: attempts", "a2 delivered"]);
  await spool.accept(jobOf("last"));
  expect(await spool.counts()).toMatchObject({ dead: 1 });
});

it("gives up at once what cannot be helped", async () => {
  const { accept, told, until } = await start(() =>
    Promise.resolve({ kind: "hopeless", reason: "template", detail: "no JSON" }),
  );
  await accept("a");
  await until("a buried: template");
  expect(told).toEqual(["a hopeless", "a buried: template"]);
});

it("goes on where it was when the spool could not be read for once", async () => {
  const made = folder();
  const first = await start(() => Promise.resolve(delivered), { made, settings: { ...quick, workers: 0 } });
  for (const key of ["a", "b"]) await first.accept(key, "line");
  await first.delivery.stop(0);
  await first.spool.close();
  const { spool } = await Spool.open(join(made, "spool"), 16 * 1024 ** 2, {
    foreign: () => undefined,
    trouble: () => undefined,
    broken: (error) => expect.fail(error.message),
  });
  onTestFinished(() => spool.close());
  const load = spool.load.bind(spool);
  const once = vi.spyOn(spool, "load").mockRejectedValueOnce(new Error("the spool failed"));
  once.mockImplementation(load);
  const sent: string[] = [];
  const all = Promise.withResolvers<void>();
  const delivery = new Delivery("eventsRunner", spool, {
    send: ({ key }) => {
      if (sent.push(key) === 3) all.resolve();
      return Promise.resolve(delivered);
    },
    settings: quick,
    listener: { attempted: () => undefined, paused: () => undefined, buried: () => undefined },
  });
  onTestFinished(() => delivery.stop(0));
  delivery.start();
  const job = jobOf("c", "line");
  delivery.stored({ ...job, seq: Number(await spool.accept(job)), accepted: Date.now() });
  await all.promise;
  expect(sent).toEqual(["a", "b", "c"]);
});

it("delivers after a start what was left, attempts and order included", async () => {
  const made = folder();
  const first = await start(() => Promise.resolve(failed), {
    made,
    settings: { ...quick, maxTryCount: 100, requeueDelay: 60_000 },
  });
  for (const key of ["a1", "b1", "a2"]) await first.accept(key, key.charAt(0));
  await first.until("b1 failed");
  await first.delivery.stop(0);
  await first.spool.close();
  const sent: string[] = [];
  const second = await start(
    ({ key, attempts }) => {
      sent.push(`${key} after ${attempts}`);
      return Promise.resolve(delivered);
    },
    { made },
  );
  await second.until("a2 delivered");
  await second.until("b1 delivered");
  expect(sent.filter((one) => one.startsWith("a"))).toEqual(["a1 after 1", "a2 after 0"]);
  expect(sent).toContain("b1 after 1");
});

it("delivers far more events than it keeps in memory", async () => {
  const many = 25_000;
  let count = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const { spool, delivery, accept, until } = await start(
    async () => {
      await gate;
      count++;
      return delivered;
    },
    { settings: { ...quick, workers: 50 } },
  );
  await Promise.all(Array.from({ length: many }, (_, at) => accept(`${at}`, `${at % 9999}`)));
  expect(delivery.state.known).toBeLessThanOrEqual(20_000);
  open();
  await until(`${many - 1} delivered`);
  while (delivery.state.known > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(count).toBe(many);
  await spool.accept(jobOf("last"));
  expect(await spool.counts()).toMatchObject({ queued: { eventsRunner: 1 } });
});

it("waits at the end for deliveries that are under way", async () => {
  let end: () => void = () => undefined;
  const { spool, delivery, accept, until } = await start(
    () => new Promise((resolve) => (end = () => resolve(delivered))),
  );
  await accept("a");
  while (delivery.state.running === 0) await new Promise((resolve) => setImmediate(resolve));
  const stopped = delivery.stop(60_000);
  end();
  await stopped;
  await until("a delivered");
  expect(delivery.state).toMatchObject({ known: 0, running: 0 });
  await spool.close();
});

it("delivers others while the first of far more events of one object fails, and all of those in order afterwards", async () => {
  const many = 21_000;
  const sent: string[] = [];
  const { accept, told, until } = await start(
    ({ key, orderKey }) => {
      if (orderKey === "line") sent.push(key);
      return Promise.resolve(key === "0" && !told.includes("other delivered") ? failed : delivered);
    },
    { settings: { ...quick, maxTryCount: 1_000_000 } },
  );
  await Promise.all(Array.from({ length: many }, (_, at) => accept(`${at}`, "line")));
  await accept("other");
  await until("other delivered");
  await accept("last", "line");
  await until("last delivered");
  const first = sent.lastIndexOf("0");
  expect(sent.slice(first)).toEqual([...Array.from({ length: many }, (_, at) => `${at}`), "last"]);
  expect(new Set(sent.slice(0, first))).toEqual(new Set(["0"]));
});

it("goes on with the events of one object when the spool could not be read for once", async () => {
  const sent: string[] = [];
  const { spool, accept, until } = await start(({ key }) => {
    sent.push(key);
    return Promise.resolve(delivered);
  });
  vi.spyOn(spool, "read").mockRejectedValueOnce(new Error("the spool failed"));
  const keys = Array.from({ length: 300 }, (_, at) => `${at}`);
  await Promise.all(keys.map((key) => accept(key, "line")));
  await until("299 delivered");
  expect(sent).toEqual(keys);
});

it("waits with a large event while it cannot be read from the spool, and holds that against no event", async () => {
  const body = Buffer.alloc(9_000_000);
  const { spool, delivery, told, until } = await start(() => Promise.resolve(delivered), {
    settings: { ...quick, maxTryCount: 1, workers: 1 },
  });
  vi.spyOn(spool, "read").mockRejectedValueOnce(new Error("the spool failed"));
  const jobs = ["a", "b"].map((key) => jobOf(key));
  const seqs = await Promise.all(jobs.map((job) => spool.accept(job)));
  // There is room in memory for the body of the first one only.
  for (const [at, job] of jobs.entries())
    delivery.stored({ ...job, body, seq: Number(seqs[at]), accepted: Date.now() });
  await until("b delivered");
  expect(told).toEqual(["a delivered", "b away", "paused", "b delivered", "resumed"]);
});
