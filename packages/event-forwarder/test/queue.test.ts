import { expect, it } from "vitest";
import { Queue, type Entry } from "../src/deliver/queue.ts";
import { jobOf } from "./support.ts";

function entry(seq: number): Entry {
  const { body, ...job } = jobOf(`k${seq}`, "object");
  return { ...job, seq, accepted: 0, attempts: 0, size: body.byteLength, body };
}

it("drops the numbers that were asked for and are not on disk any more, and no others", () => {
  const queue = new Queue();
  for (let seq = 1; seq <= 200; seq++) queue.add(entry(seq));
  expect(queue.resting).toBe(136);
  for (let seq = 1; seq <= 40; seq++) queue.finish(entry(seq));
  const asked = queue.lacking("object");
  expect(asked).toEqual(Array.from({ length: 40 }, (_, at) => 65 + at));
  queue.resume("object", [], asked.at(-1) ?? 0);
  expect(queue.resting).toBe(96);
  queue.resume("object", [], Infinity);
  expect(queue.resting).toBe(0);
});
