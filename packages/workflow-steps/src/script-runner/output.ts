import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { LineCutter } from "./line-cutter.ts";

/** Longest line of a script that is shown whole, in bytes: container runtimes cut lines there, too. */
const longestLine = 16 * 1024;

/** What a script may show in all, in bytes: what kubelet keeps of a container's log by default (containerLogMaxSize). */
export const shownOutput: number = 10 * 1024 * 1024;

/** How much of its output a script may still show, on both streams together. */
export class OutputBudget {
  #left = shownOutput;
  readonly #onSpent: () => void;

  /** `onSpent` is called once, with the first line that is not shown. */
  constructor(onSpent: () => void) {
    this.#onSpent = onSpent;
  }

  /** As many of these lines as may be shown. */
  take(lines: Buffer): Buffer {
    if (this.#left < 0 || lines.length === 0) return lines.subarray(0, 0);
    const whole = lines.length <= this.#left;
    const shown = whole ? lines : lines.subarray(0, lines.subarray(0, this.#left).lastIndexOf(10) + 1);
    this.#left = whole ? this.#left - lines.length : -1;
    if (!whole) this.#onSpent();
    return shown;
  }

  get spent(): boolean {
    return this.#left < 0;
  }
}

/**
 * Hands the output of a script on, line by line, as it comes. What may not be shown any more is read all the same: a
 * script must not wait for a reader. Resolves at the end of the stream, or when it is destroyed; never rejects.
 */
export async function showLines(from: Readable, to: Writable, budget: OutputBudget): Promise<void> {
  const cutter = new LineCutter(longestLine);
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      if (!budget.spent) await write(to, budget.take(cutter.push(chunk)));
    }
  } catch {
    // Destroyed by us: a process that has left the script's group held it open.
  }
  if (!budget.spent) await write(to, budget.take(cutter.end()));
}

async function write(to: Writable, lines: Buffer): Promise<void> {
  if (lines.length === 0 || !to.writable) return;
  if (to.write(lines)) return;
  await Promise.race([once(to, "drain"), once(to, "close")]).catch(() => undefined);
}
