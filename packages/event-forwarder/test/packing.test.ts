import { expect, it } from "vitest";
import { keepBlock, packJobs, unpackJobs } from "../src/spool/packing.ts";
import { jobOf } from "./support.ts";

const texts = ["{}", "", '{"name":"größer \\ud83d"}', "x".repeat(100_000)];
const jobs = texts.map((text) => ({ ...jobOf(`key-${text.length} "\ud83d`), body: Buffer.from(text) }));
const plain = (given: typeof jobs | ReturnType<typeof unpackJobs>): readonly unknown[] =>
  given.map((job) => ({ ...job, body: Buffer.from(job.body).toString("hex") }));

it("gives back the jobs that were packed, byte by byte and in their order", () => {
  const packed = packJobs(jobs, new ArrayBuffer(0));
  expect(plain(unpackJobs(packed))).toEqual(plain(jobs));
  expect(unpackJobs(packJobs([], packed.bodies))).toEqual([]);
});

it("uses the memory of a commit before, and takes more when it is too small", () => {
  const block = new ArrayBuffer(131_072);
  new Uint8Array(block).fill(255);
  const packed = packJobs(jobs, block);
  expect(packed.bodies).toBe(block);
  expect(plain(unpackJobs(packed))).toEqual(plain(jobs));
  expect(packJobs(jobs, new ArrayBuffer(100)).bodies.byteLength).toBe(131_072);
});

it("does not keep the memory of an extraordinary commit", () => {
  expect(keepBlock(new ArrayBuffer(1024)).byteLength).toBe(1024);
  expect(keepBlock(new ArrayBuffer(32 * 1024 * 1024)).byteLength).toBe(0);
});
