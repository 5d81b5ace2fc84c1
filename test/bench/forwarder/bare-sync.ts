import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { bodyOf } from "./body.ts";

/** Writes events to a file for so many seconds, and syncs it for each `together` of them. Latencies in ms, ascending. */
export function syncEvents(
  folder: string,
  { size, together, seconds }: { readonly size: number; readonly together: number; readonly seconds: number },
): { readonly perSecond: number; readonly latencies: Float64Array } {
  const file = openSync(join(folder, "events"), "w");
  const events = Buffer.from(bodyOf(size).repeat(together));
  const latencies: number[] = [];
  const began = performance.now();
  for (let now = began; now < began + seconds * 1000; now = performance.now()) {
    writeSync(file, events);
    fdatasyncSync(file);
    latencies.push(performance.now() - now);
  }
  const perSecond = (latencies.length * together) / ((performance.now() - began) / 1000);
  closeSync(file);
  return { perSecond, latencies: Float64Array.from(latencies).toSorted() };
}
