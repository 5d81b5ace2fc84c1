import { randomUUID } from "node:crypto";
import { chmodSync, readlinkSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Replaces a file at once: readers see the old text or the new one, never half. A link stays a link, and the file
 * keeps its mode. A pipe or device (`special`) is written into as it is.
 */
export function replaceFile(path: string, text: string, special: boolean): void {
  if (special) {
    writeFileSync(path, text);
    return;
  }
  const target = resolved(path);
  const temporary = join(dirname(target), `.rule-compiler-${randomUUID()}`);
  try {
    writeFileSync(temporary, text);
    const old = statSync(target, { throwIfNoEntry: false });
    if (old) chmodSync(temporary, old.mode);
    renameSync(temporary, target);
  } catch (error) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was never made, or cannot be removed: the first error is the one to report.
    }
    throw error;
  }
}

/**
 * The absolute path of the file that a path leads to, or would make: links count, above what is missing and to it.
 * Never fails; of links that lead in circles it gives one.
 */
export function resolved(path: string): string {
  return follow(path, mostLinks);
}

/** As many as Linux follows. */
const mostLinks = 40;

function follow(path: string, links: number): string {
  try {
    return realpathSync(path);
  } catch {
    // There is nothing yet, or no end of links: followed as far as there is something.
    const whole = resolve(path);
    const above = dirname(whole);
    if (above === whole) return whole;
    const folder = follow(above, links);
    const target = links > 0 ? targetOf(whole) : undefined;
    return target === undefined ? join(folder, basename(whole)) : follow(resolve(folder, target), links - 1);
  }
}

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    // It is no link, or nothing.
    return undefined;
  }
}
