import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EventClass } from "./table/row.ts";

/** What Argo's code made of a row, and of which emission. */
export interface Verdict {
  /** Hash of the watches, dependencies and payloads that were judged. */
  readonly emission: string;
  readonly classes: readonly EventClass[];
}

/** Verdicts by the names of the rows. */
export type Recording = Readonly<Record<string, Verdict>>;

/** How to make the recording; shown when it is out of date. */
export const howToRecord = "RECORD=1 pnpm test:system test/conformance";

const file = join(import.meta.dirname, "verdicts", "table.json");

/** Reads the recorded verdicts. Fails when there are none. */
export async function readRecording(): Promise<Recording> {
  return JSON.parse(await readFile(file, "utf8")) as Recording;
}

/** Writes the verdicts, one row a line, so that a review shows which rows changed. */
export async function writeRecording(recording: Recording): Promise<void> {
  const lines = Object.entries(recording).map(
    ([name, verdict]) => `  ${JSON.stringify(name)}: ${JSON.stringify(verdict)}`,
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
}
