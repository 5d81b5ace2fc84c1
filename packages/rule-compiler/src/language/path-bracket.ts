import { reportFrom, takeMatch } from "./path-cursor.ts";
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
  const inside = written.slice(1, written.endsWith("]") ? -1 : undefined);
  const report = (message: string, hint: string): void => reportFrom(cursor, start, message, hint);
  const quoted = /^'(.*)'$/s.exec(inside)?.[1];
  if (!written.endsWith("]")) report(`"]" is missing after ${quote(written)}`, "close the bracket");
  else if (inside.trim() === "")
    report(`${quote(written)} names no element`, 'write [0] for an element, ["key"] for a member');
  else if (inside === "*" || inside === "#")
    report(`${quote(written)} is a wildcard, which paths do not have`, "name one element, such as [0]");
  else if (/^[?(]/.test(inside))
    report(`${quote(written)} is a query, which paths do not have`, "name one element, such as [0]");
  else if (quoted !== undefined)
    report(`the key in ${quote(written)} stands in single quotes`, `write [${JSON.stringify(quoted)}]`);
  else if (/^0[0-9]+$/.test(inside))
    report(`the index in ${quote(written)} has leading zeros`, `write [${inside.replace(/^0+(?=.)/, "")}]`);
  else if (/^-[0-9]+$/.test(inside))
    report(`the index in ${quote(written)} is negative`, "count from the start: [0] is the first element");
  else if (/^[-0-9]*:[-:0-9]*$/.test(inside))
    report(`${quote(written)} is a slice, which paths do not have`, "name one element, such as [0]");
  else if (/^\s*[0-9]+\s*$/.test(inside)) report(`blanks stand in ${quote(written)}`, `write [${inside.trim()}]`);
  else report(`the key in ${quote(written)} is not quoted`, `write [${JSON.stringify(inside.trim())}]`);
}
