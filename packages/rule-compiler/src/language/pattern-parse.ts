import { allButLineFeed } from "./code-ranges.ts";
import { parseClass } from "./pattern-class.ts";
import { reportFrom, takeCharacter, takeMatch } from "./text-cursor.ts";
import type { TextCursor } from "./text-cursor.ts";
import { parseEscape } from "./pattern-escape.ts";
import { takeGroupStart } from "./pattern-group.ts";
import { quantifierAt, refuseMoreQuantifiers, takeQuantifier } from "./pattern-quantifier.ts";
import { emptyNode } from "./pattern-tree.ts";
import type { PatternNode } from "./pattern-tree.ts";
import { quote } from "./quote.ts";

const deepest = 50;

/** Parses a pattern up to its end. Mistakes are reported in the cursor and leave an empty node in the tree. */
export function parsePatternTree(cursor: TextCursor): PatternNode {
  return parseChoice(cursor, 0);
}

function parseChoice(cursor: TextCursor, depth: number): PatternNode {
  const branches = [parseSequence(cursor, depth)];
  while (takeMatch(cursor, /\|/y) !== undefined) branches.push(parseSequence(cursor, depth));
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: "choice", branches };
}

function parseSequence(cursor: TextCursor, depth: number): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    const start = cursor.at;
    const next = cursor.text[start];
    if (next === undefined || next === "|") break;
    if (next === ")") {
      if (depth > 0) break;
      cursor.at++;
      reportFrom(
        cursor,
        start,
        '")" closes no group',
        "remove it, write \\) for the character, or open the group by (",
      );
      cursor.at += quantifierAt(cursor)?.length ?? 0;
    } else parts.push(parsePiece(cursor, depth));
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: "sequence", parts };
}

function parsePiece(cursor: TextCursor, depth: number): PatternNode {
  const start = cursor.at;
  if (quantifierAt(cursor) !== undefined) return refuseLoneQuantifier(cursor);
  const body = parseAtom(cursor, depth) ?? emptyNode;
  const end = cursor.at;
  const quantifier = takeQuantifier(cursor);
  if (quantifier === undefined) return body;
  const written = cursor.text.slice(end, cursor.at);
  if (body.kind === "assertion") {
    reportFrom(
      cursor,
      end,
      `"${written}" repeats "${body.text}", which matches no character`,
      "remove it, or escape what should be a character",
    );
  } else if (body.kind === "character" && body.character.length > 1) {
    // Without the u flag JavaScript would repeat the second half of the surrogate pair alone.
    reportFrom(
      cursor,
      end,
      `"${written}" repeats "${body.character}", which is two characters to JavaScript`,
      `write (?:${body.character})${written}`,
    );
  }
  refuseMoreQuantifiers(cursor);
  return { kind: "repeat", body, ...quantifier, start, end: cursor.at };
}

function refuseLoneQuantifier(cursor: TextCursor): PatternNode {
  const start = cursor.at;
  const written = takeMatch(cursor, /[*+?]+|\{[^}]*\}\??/y)?.[0] ?? "";
  reportFrom(
    cursor,
    start,
    `"${written}" repeats nothing`,
    `write what it repeats before it, or \\${written} for the character`,
  );
  return emptyNode;
}

function parseAtom(cursor: TextCursor, depth: number): PatternNode | undefined {
  const start = cursor.at;
  switch (cursor.text[start]) {
    case "(":
      return parseGroup(cursor, depth);
    case "[":
      return parseClass(cursor);
    case "\\":
      return parseEscape(cursor);
    case "{":
      cursor.at++;
      return reportFrom(cursor, start, '"{" begins no count such as {2} or {2,5}', "write \\{ for the character");
    case ".":
      cursor.at++;
      return { kind: "set", ranges: allButLineFeed };
    case "^":
    case "$":
      cursor.at++;
      return { kind: "assertion", text: cursor.text[start] === "^" ? "^" : "$" };
    default:
      return parseLiteral(cursor);
  }
}

function parseLiteral(cursor: TextCursor): PatternNode | undefined {
  const start = cursor.at;
  const character = takeCharacter(cursor) ?? "";
  if (character.isWellFormed()) return { kind: "character", character };
  return reportFrom(
    cursor,
    start,
    `half of a surrogate pair (${quote(character)}) is no character`,
    "write the whole character",
  );
}

function parseGroup(cursor: TextCursor, depth: number): PatternNode {
  const start = cursor.at;
  takeGroupStart(cursor);
  if (depth === deepest) {
    reportFrom(cursor, start, `groups are nested more than ${deepest} deep`, "remove groups that change nothing");
  }
  const startEnd = cursor.at;
  const body = parseChoice(cursor, depth + 1);
  if (takeMatch(cursor, /\)/y) === undefined) {
    const { problems } = cursor;
    problems.push({
      start,
      end: startEnd,
      message: `the group that begins by "${cursor.text.slice(start, startEnd)}" is not closed`,
      hint: "write ) after it, or \\( for the character",
    });
  }
  return { kind: "group", body };
}
