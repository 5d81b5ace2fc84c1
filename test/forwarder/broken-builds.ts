import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "../support/forwarder-process.ts";
import { root } from "../support/run.ts";

/** A mistake in the forwarder: a text of one of its files, and what stands there instead. */
export interface Mistake {
  readonly name: string;
  /** Below packages/event-forwarder/src. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const answersTooEarly: Mistake = {
  name: "answers 200 before the event is stored",
  file: "service/durable.ts",
  from: "const seq = await this.#spool.accept(job);",
  to: `void this.#spool.accept(job).then(() => this.#deliveries.get(job.destination)?.reload());
      return "accepted";
      const seq = 0;`,
};

export const forgetsTooEarly: Mistake = {
  name: "deletes an event before the destination has answered 200",
  file: "deliver/delivery.ts",
  from: "const body = entry.body ?? (await this.#read(entry));",
  to: "const body = entry.body ?? (await this.#read(entry)); this.#spool.done(entry.seq);",
};

/** A copy of the forwarder with a mistake in it. */
export interface BrokenBuild {
  readonly command: Command;
  readonly remove: () => void;
}

/** Makes the copy. Throws when the text of the mistake does not stand in its file once. */
export function breakBuild({ file, from, to }: Mistake): BrokenBuild {
  const folder = mkdtempSync(join(tmpdir(), "broken-forwarder-"));
  for (const name of ["package.json", "packages/contracts", "packages/event-forwarder"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const forwarder = join(folder, "packages/event-forwarder/src");
  const text = readFileSync(join(forwarder, file), "utf8");
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  writeFileSync(
    join(forwarder, file),
    text.replace(from, () => to),
  );
  return {
    command: [process.execPath, join(forwarder, "cli/main.ts")],
    remove: () => rmSync(folder, { recursive: true }),
  };
}
