import type { Parsed } from "./parsed.ts";
import { parseBracket } from "./path-bracket.ts";
import { reportFrom, takeMatch } from "./path-cursor.ts";
import type { PathCursor } from "./path-cursor.ts";
import { explainSlip } from "./path-slips.ts";
import type { Path, Segment } from "./trees.ts";

const longestPath = 1024;
const mostSegments = 32;

/**
 * Parses a path of the rule language: bare keys joined by `.`, any other key as `["…"]` (a JSON string),
 * elements of arrays as `[n]`. A bare segment of digits is a key. There are no wildcards, queries or
 * modifiers. All mistakes are returned, each with what to write instead.
 */
export function parsePath(text: string): Parsed<Path> {
  if (text.length > longestPath) {
    const message = `the path has ${text.length} characters`;
    return {
      ok: false,
      problems: [{ start: 0, end: text.length, message, hint: `at most ${longestPath} are allowed` }],
    };
  }
  const cursor: PathCursor = { text, at: 0, segments: [], problems: [] };
  if (text.trim() === "") {
    const message = text === "" ? "the path is empty" : "the path is blank";
    cursor.problems.push({ start: 0, end: text.length, message, hint: "name a member, such as metadata.name" });
  } else {
    takeForeignStart(cursor);
    while (cursor.at < text.length) takeSegment(cursor);
  }
  const { problems, segments } = cursor;
  if (segments.length > mostSegments) {
    const message = `the path has ${segments.length} segments`;
    problems.push({ start: 0, end: text.length, message, hint: `at most ${mostSegments} are allowed` });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { segments } };
}

/** Steps past a start that other path languages have: `$.a`, `.a`, `{.a}`. */
function takeForeignStart(cursor: PathCursor): void {
  const start = takeMatch(cursor, /\{?\$?\.*/y)?.[0] ?? "";
  if (start === "") return;
  if (start.includes("{"))
    reportFrom(
      cursor,
      0,
      `the path begins with "${start}", as a template does`,
      "write the path alone, such as metadata.name",
    );
  else if (start.includes("$"))
    reportFrom(
      cursor,
      0,
      `the path begins with "${start}", as in JSONPath`,
      "begin with the first key, such as metadata.name",
    );
  else reportFrom(cursor, 0, `the path begins with "${start}"`, "begin with the first key; '.' only joins segments");
}

function takeSegment(cursor: PathCursor): void {
  const { text, segments } = cursor;
  const start = cursor.at;
  let segment: Segment | undefined;
  if (text[start] === "[") segment = parseBracket(cursor);
  else {
    if (!takeJoint(cursor)) return;
    segment = takeBareKey(cursor);
  }
  // A placeholder keeps the count, and the rest is read as if the mistake were mended.
  segments.push(segment ?? { kind: "key", key: text.slice(start, cursor.at) });
}

/** Steps past the `.` before a bare key. False when no bare key can follow. */
function takeJoint(cursor: PathCursor): boolean {
  const { text, segments } = cursor;
  const start = cursor.at;
  const dots = takeMatch(cursor, /\.+/y)?.[0] ?? "";
  if (dots.length > 1)
    reportFrom(cursor, start, `"${dots}" leaves a segment empty`, 'write one dot; an empty key is [""]');
  else if (dots === "." && cursor.at === text.length)
    reportFrom(cursor, start, "the path ends in a dot", "remove it, or name the member after it");
  else if (dots === "." && text[cursor.at] === "[")
    reportFrom(cursor, start, 'a dot stands before "["', 'write ["key"] and [n] directly after the segment before');
  else if (dots === "" && segments.length > 0 && text[start - 1] === "]") {
    reportEmpty(cursor, `a dot is missing after ${JSON.stringify("]")}`, "write . before the next key");
  }
  return cursor.at < text.length && text[cursor.at] !== "[";
}

function reportEmpty(cursor: PathCursor, message: string, hint: string): void {
  cursor.problems.push({ start: cursor.at, end: cursor.at + 1, message, hint });
}

function takeBareKey(cursor: PathCursor): Segment | undefined {
  const start = cursor.at;
  const key = takeMatch(cursor, /[A-Za-z0-9_-]*/y)?.[0] ?? "";
  const next = cursor.text[cursor.at];
  if (next === undefined || next === "." || next === "[") return { kind: "key", key };
  takeMatch(cursor, /(?:\\.|[^.[])*/sy);
  const { message, hint } = explainSlip(cursor, start);
  reportFrom(cursor, start, message, hint);
  return undefined;
}
