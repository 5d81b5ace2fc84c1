import { reportFrom, takeMatch } from "./text-cursor.ts";
import type { TextCursor } from "./text-cursor.ts";

/** How often something repeats; `most` is undefined when there is no upper bound. */
export interface Quantifier {
  readonly least: number;
  readonly most: number | undefined;
  readonly lazy: boolean;
}

/** Go refuses greater counts, and nested ones that multiply beyond this. */
export const greatestCount = 1000;

const quantifier = /(?:([*+?])|\{([0-9]+)(?:(,)([0-9]*))?\})(\??)/y;

/** Returns the text of a quantifier at the cursor without stepping past it; undefined when there is none. */
export function quantifierAt(cursor: TextCursor): string | undefined {
  return takeMatch({ ...cursor }, quantifier)?.[0];
}

/** Takes a quantifier at the cursor, whatever its numbers; undefined when there is none. A bad one is reported. */
export function takeQuantifier(cursor: TextCursor): Quantifier | undefined {
  const start = cursor.at;
  const match = takeMatch(cursor, quantifier);
  if (match === undefined) return undefined;
  const [written, symbol, first, comma, second, question] = match;
  const lazy = question === "?";
  if (symbol !== undefined) return { least: symbol === "+" ? 1 : 0, most: symbol === "?" ? 1 : undefined, lazy };
  const least = Number(first);
  const most = comma === undefined ? least : upperBound(second);
  if (/(?:^|,)0[0-9]/.test(written.slice(1))) {
    reportFrom(cursor, start, `the count "${written}" has leading zeros`, "write it without them");
  } else if (least > greatestCount || (most ?? 0) > greatestCount) {
    reportFrom(
      cursor,
      start,
      `the count "${written}" is too great`,
      `at most ${greatestCount} repetitions are allowed; * and + have no bound`,
    );
  } else if (most !== undefined && least > most) {
    reportFrom(cursor, start, `the count "${written}" is reversed`, `write {${most},${least}}`);
  }
  return { least, most, lazy };
}

function upperBound(written: string | undefined): number | undefined {
  return written === undefined || written === "" ? undefined : Number(written);
}

/** Reports every quantifier that follows another directly, and steps past it. */
export function refuseMoreQuantifiers(cursor: TextCursor): void {
  for (;;) {
    const start = cursor.at;
    const written = quantifierAt(cursor);
    if (written === undefined) return;
    cursor.at += written.length;
    const possessive = written === "+";
    const what = possessive
      ? "makes a possessive repetition, which patterns do not have"
      : "follows another repetition";
    reportFrom(
      cursor,
      start,
      `"${written}" ${what}`,
      `put the first repetition into a group, (?:…)${written}, or write \\${written} for the character`,
    );
  }
}
