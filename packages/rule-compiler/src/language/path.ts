import { lengthProblem } from "./length-limit.ts";
import type { Parsed } from "./parsed.ts";
import { parseBracket } from "./path-bracket.ts";
import { reportFrom, takeMatch } from "./text-cursor.ts";
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
  const tooLong = lengthProblem("path", text, longestPath);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
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
  let what = "; a dot only joins segments";
  if (start.includes("{")) what = ", as a template does";
  else if (start.includes("$")) what = ", as in JSONPath";
  reportFrom(cursor, 0, `the path begins with "${start}"${what}`, "begin with the first key, such as metadata.name");
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
    const message = 'a dot is missing after "]"';
    cursor.problems.push({ start, end: start + 1, message, hint: "write . before the next key" });
  }
  return cursor.at < text.length && text[cursor.at] !== "[";
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
