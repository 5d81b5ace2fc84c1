import { reportFrom, takeMatch } from "./text-cursor.ts";
import type { PathCursor } from "./path-cursor.ts";
import { quote } from "./quote.ts";
import type { Segment } from "./trees.ts";

/** Array indexes beyond this do not fit the 32-bit integers some JSON libraries count with. */
const greatestIndex = 2 ** 31 - 1;

/** Parses `[n]` or `["…"]` at the cursor. After a mistake the cursor stands behind the bracket. */
export function parseBracket(cursor: PathCursor): Segment | undefined {
  const start = cursor.at;
  const index = takeMatch(cursor, /\[(0|[1-9][0-9]*)\]/y);
  if (index !== undefined) return indexSegment(cursor, start, Number(index[1]));
  const key = takeMatch(cursor, /\[("(?:[^"\\]|\\.)*")\]/sy);
  if (key?.[1] !== undefined) return keySegment(cursor, start, key[1]);
  if (takeMatch(cursor, /\["(?:[^"\\]|\\.)*"?/sy) !== undefined) {
    takeMatch(cursor, /[^\][.]*\]?/y);
    reportFrom(
      cursor,
      start,
      `${quote(cursor.text.slice(start, cursor.at))} does not end as it should`,
      'write ["key"], with a backslash before each " and \\ in the key',
    );
    return undefined;
  }
  takeMatch(cursor, /\[[^\]]*\]?/y);
  explainBracket(cursor, start);
  return undefined;
}

function indexSegment(cursor: PathCursor, start: number, index: number): Segment | undefined {
  if (index <= greatestIndex) return { kind: "index", index };
  reportFrom(
    cursor,
    start,
    `the index ${cursor.text.slice(start + 1, cursor.at - 1)} is too great`,
    `write an index up to ${greatestIndex}`,
  );
  return undefined;
}

function keySegment(cursor: PathCursor, start: number, json: string): Segment | undefined {
  const key = readJsonString(json);
  if (key === undefined) {
    reportFrom(
      cursor,
      start,
      `${json} is no JSON string`,
      "escape control characters, and write no other escapes than those of JSON",
    );
    return undefined;
  }
  if (key.isWellFormed()) return { kind: "key", key };
  reportFrom(cursor, start, `half of a surrogate pair stands in the key ${json}`, "write the whole character");
  return undefined;
}

function readJsonString(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function explainBracket(cursor: PathCursor, start: number): void {
  const written = cursor.text.slice(start, cursor.at);
  if (!written.endsWith("]")) {
    reportFrom(cursor, start, `"]" is missing after ${quote(written)}`, "close the bracket");
    return;
  }
  const inside = written.slice(1, -1);
  const slip = slips.find(({ form }) => form.test(inside));
  const message = `${quote(written)} ${slip?.what ?? "holds a key without quotes"}`;
  reportFrom(cursor, start, message, slip?.hint(inside) ?? `write [${JSON.stringify(inside.trim())}]`);
}

interface Slip {
  /** Fits what stands between the brackets. */
  readonly form: RegExp;
  readonly what: string;
  readonly hint: (inside: string) => string;
}

const oneElement = (): string => "name one element, such as [0]";

/** What people write between brackets in other path languages, or nearly right. */
const slips: readonly Slip[] = [
  { form: /^\s*$/, what: "names no element", hint: () => 'write [0] for an element, ["key"] for a member' },
  { form: /^[*#]$/, what: "is a wildcard, which paths do not have", hint: oneElement },
  { form: /^[?(]/, what: "is a query, which paths do not have", hint: oneElement },
  { form: /^[-0-9]*:[-:0-9]*$/, what: "is a slice, which paths do not have", hint: oneElement },
  { form: /^-[0-9]+$/, what: "counts from the end", hint: () => "count from the start: [0] is the first element" },
  { form: /^0[0-9]+$/, what: "has leading zeros", hint: (inside) => `write [${inside.replace(/^0+(?=.)/, "")}]` },
  { form: /^\s*[0-9]+\s*$/, what: "holds blanks", hint: (inside) => `write [${inside.trim()}]` },
  {
    form: /^'.*'$/s,
    what: "holds a key in single quotes",
    hint: (inside) => `write [${JSON.stringify(inside.slice(1, -1))}]`,
  },
];
