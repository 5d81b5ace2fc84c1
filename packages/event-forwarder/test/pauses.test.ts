import { expect, it } from "vitest";
import type { Outcome } from "../src/deliver/outcome.ts";
import { away, delivered, failed, quick, start } from "./deliveries.ts";
import { jobOf } from "./support.ts";

it("pauses while the destination is away, and costs events no attempts then", async () => {
  let tries = 0;
  const { accept, told, until } = await start(() => Promise.resolve(++tries < 20 ? away : delivered));
  await accept("a");
  await until("resumed");
  expect(told.filter((line) => line === "a away")).toHaveLength(19);
  expect(told.filter((line) => line === "paused")).toHaveLength(1);
  expect(told.slice(-2)).toEqual(["a delivered", "resumed"]);
});

it("probes a destination that is away with one event at a time", async () => {
  let running = 0;
  let down = true;
  const overlaps: number[] = [];
  const { accept, told, until } = await start(async () => {
    running++;
    if (told.includes("paused") && down) overlaps.push(running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return down ? away : delivered;
  });
  await Promise.all(Array.from({ length: 20 }, (_, at) => accept(`${at}`)));
  await until("paused");
  while (overlaps.length < 10) await new Promise((resolve) => setTimeout(resolve, 1));
  down = false;
  await until("resumed");
  while (told.filter((line) => line.endsWith("delivered")).length < 20)
    await new Promise((resolve) => setTimeout(resolve, 1));
  expect(Math.max(...overlaps.slice(4))).toBe(1);
});

it("counts attempts of events that are too old, so that none waits for ever", async () => {
  const settings = { ...quick, maxAge: 0 };
  const { accept, told, until } = await start(() => Promise.resolve(away), { settings });
  await accept("a");
  await until("a buried: attempts");
  expect(told.filter((line) => line === "a away")).toHaveLength(3);
});

it("holds one event that is never answered against itself when others are delivered meanwhile", async () => {
  const { accept, told, until } = await start(async ({ key }) => {
    if (key !== "bad") return delivered;
    await until("good delivered");
    return { kind: "timeout", detail: "no answer in time" };
  });
  await accept("bad");
  await accept("good");
  await until("bad timeout");
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).not.toContain("paused");
});

it("ends a pause also when the last event on its way is the one that is never answered", async () => {
  const old = Date.now() - 100_000;
  let end: (outcome: Outcome) => void = () => undefined;
  const { delivery, spool, accept, told, until } = await start(({ key, accepted }) => {
    if (key === "slow") return new Promise((resolve) => (end = resolve));
    return Promise.resolve(accepted === old ? away : delivered);
  });
  await accept("slow");
  await accept("good");
  await until("good delivered");
  const job = jobOf("old");
  delivery.stored({ ...job, seq: Number(await spool.accept(job)), accepted: old });
  await until("paused");
  // Long enough for the probe to find nothing that is ready.
  await new Promise((resolve) => setTimeout(resolve, 20));
  end({ kind: "timeout", detail: "no answer in time" });
  await until("slow timeout");
  await accept("next");
  await until("next delivered");
  expect(told).toContain("resumed");
  await until("old buried: attempts");
  end(delivered);
});

it("takes a destination that answers nothing for away", async () => {
  let tries = 0;
  const { accept, told, until } = await start(() =>
    Promise.resolve(++tries < 9 ? { kind: "timeout", detail: "no answer in time" } : delivered),
  );
  await accept("a");
  await until("resumed");
  expect(told.filter((line) => line === "a timeout")).toHaveLength(8);
});

it("does not take what says nothing of the destination for a sign that it is back", async () => {
  const others = ["bad buried: template", "cold skipped"];
  const { accept, told, until } = await start(({ key }) => {
    if (key === "a") return Promise.resolve(others.every((line) => told.includes(line)) ? delivered : away);
    if (key === "cold") return Promise.resolve({ kind: "skipped", detail: "a cool-down" });
    return Promise.resolve({ kind: "hopeless", reason: "template", detail: "no JSON" });
  });
  await accept("a");
  await until("paused");
  await Promise.all(["bad", "cold"].map((key) => accept(key)));
  await until("resumed");
  expect(told.slice(0, 2)).toEqual(["a away", "paused"]);
  expect(told.slice(-2)).toEqual(["a delivered", "resumed"]);
});

it("probes with the next event though one from before the pause is never answered", async () => {
  let tries = 0;
  let end: (outcome: Outcome) => void = () => undefined;
  const { accept, told, until } = await start(({ key }) => {
    if (key === "slow") return new Promise((resolve) => (end = resolve));
    return Promise.resolve(++tries < 2 ? away : failed);
  });
  await accept("slow");
  await accept("old");
  await until("paused");
  await until("old buried: attempts");
  expect(told).toContain("resumed");
  end(delivered);
});
