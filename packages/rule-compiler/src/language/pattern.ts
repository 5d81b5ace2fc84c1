import { RE2JS } from "re2js";

import { lengthProblem } from "./length-limit.ts";
import type { Parsed } from "./parsed.ts";
import type { TextCursor } from "./text-cursor.ts";
import { limitProblems } from "./pattern-limits.ts";
import { parsePatternTree } from "./pattern-parse.ts";
import { printAnchored } from "./pattern-print.ts";
import { quote } from "./quote.ts";
import type { Pattern } from "./trees.ts";

const longestPattern = 1024;

/** Compiled patterns by their anchored text; emptied when full, so that it cannot grow for ever. */
const compiled = new Map<string, RE2JS>();
const mostCompiled = 1000;

/**
 * Parses a pattern: the part of RE2's syntax to which Go, re2js and JavaScript give one meaning once it is
 * printed. The text is parsed alone and only then anchored, so that `a)|(b` cannot escape the anchors.
 * All mistakes are returned. `.` is any character but the line feed, `\s` is `[\t\n\f\r ]`, both as in RE2.
 * @see https://pkg.go.dev/regexp/syntax
 */
export function parsePattern(text: string): Parsed<Pattern> {
  const tooLong = lengthProblem("pattern", text, longestPattern);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  const cursor: TextCursor = { text, at: 0, problems: [] };
  const tree = parsePatternTree(cursor);
  const problems = cursor.problems.length > 0 ? cursor.problems : limitProblems(tree, text.length);
  if (problems.length > 0) return { ok: false, problems };
  const anchored = printAnchored(tree);
  try {
    compile(anchored);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `RE2 refuses the pattern ${quote(text)}: ${reason}`;
    return { ok: false, problems: [{ start: 0, end: text.length, message, hint: "write a simpler pattern" }] };
  }
  return { ok: true, value: { source: text, anchored } };
}

/** Tells whether a whole text matches a pattern that `parsePattern` returned, in time linear in the text. */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  return compile(pattern.anchored).test(text);
}

function compile(anchored: string): RE2JS {
  const known = compiled.get(anchored);
  if (known !== undefined) return known;
  const fresh = RE2JS.compile(anchored);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(anchored, fresh);
  return fresh;
}
