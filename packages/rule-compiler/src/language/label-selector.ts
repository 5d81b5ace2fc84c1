import { describeToken, peekToken, reportAt, takeToken } from "./label-cursor.ts";
import type { LabelCursor } from "./label-cursor.ts";
import { labelKeyProblem } from "./label-syntax.ts";
import { labelTokens } from "./label-tokens.ts";
import type { LabelToken } from "./label-tokens.ts";
import { parseExactValue, parseInteger, parseValueSet } from "./label-values.ts";
import { lengthProblem, longestSelector } from "./length-limit.ts";
import type { Parsed } from "./parsed.ts";
import type { LabelRequirement } from "./trees.ts";

type Operator = LabelRequirement["operator"];

/** The binary operators as written; `==` is `=`. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ["=", "equals"],
  ["==", "equals"],
  ["!=", "notEquals"],
  ["in", "in"],
  ["notin", "notIn"],
  [">", "greaterThan"],
  ["<", "lessThan"],
]);

const operatorHint = "write key=value, key!=value, key in (a,b), key notin (a,b), key>1, key<1, key or !key";

/**
 * Parses a Kubernetes label selector, accepting what the API server accepts; a text of blanks selects
 * everything and has no requirements. Requirements come in the order written. A text with mistakes
 * gives all of them: after one, parsing goes on behind the next comma outside parentheses. Stricter than
 * the API machinery with the NUL character alone, which that takes for the end of the text.
 * @see https://pkg.go.dev/k8s.io/apimachinery/pkg/labels#Parse
 */
export function parseLabelSelector(text: string): Parsed<readonly LabelRequirement[]> {
  const tooLong = lengthProblem("label selector", text, longestSelector);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  const cursor: LabelCursor = { tokens: labelTokens(text), index: 0, problems: [] };
  const requirements: LabelRequirement[] = [];
  let more = peekToken(cursor).kind !== "end";
  while (more) {
    const first = cursor.index;
    const problems = cursor.problems.length;
    const requirement = parseRequirement(cursor);
    if (requirement !== undefined) requirements.push(requirement);
    if (cursor.problems.length > problems) skipRequirement(cursor, first);
    more = takeToken(cursor).kind === ",";
  }
  const { problems } = cursor;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: requirements };
}

function parseRequirement(cursor: LabelCursor): LabelRequirement | undefined {
  const first = peekToken(cursor);
  const negated = first.kind === "!";
  if (negated) cursor.index++;
  const key = parseKey(cursor);
  if (key === undefined) return undefined;
  const next = peekToken(cursor);
  const place = { key: key.text, start: first.start };
  if (next.kind === "end" || next.kind === ",") {
    return { ...place, operator: negated ? "notExists" : "exists", values: [], end: key.end };
  }
  if (negated) {
    const hint = `write !${key.text} alone, or ${key.text}!=value`;
    return reportAt(cursor, next, `found ${describeToken(next)} after "!${key.text}", which takes no operator`, hint);
  }
  const operator = parseOperator(cursor, key);
  if (operator === undefined) return undefined;
  const values = parseValues(cursor, operator);
  const end = cursor.tokens[cursor.index - 1]?.end ?? key.end;
  if (values === undefined) return undefined;
  const after = peekToken(cursor);
  if (after.kind !== "end" && after.kind !== ",") {
    return reportAt(
      cursor,
      after,
      `found ${describeToken(after)}, where "," or the end is expected`,
      "join requirements by commas",
    );
  }
  return { ...place, operator: operators.get(operator.text) ?? "equals", values, end };
}

function parseKey(cursor: LabelCursor): LabelToken | undefined {
  const token = takeToken(cursor);
  if (token.kind === "word") {
    const problem = labelKeyProblem(token.text);
    return problem === undefined ? token : reportAt(cursor, token, problem.message, problem.hint);
  }
  const previous = cursor.tokens[cursor.index - 2];
  const extraComma = token.kind === "," || (token.kind === "end" && previous?.kind === ",");
  const hint = extraComma ? "remove the extra comma" : operatorHint;
  return reportAt(cursor, token, `found ${describeToken(token)}, where a label key is expected`, hint);
}

function parseOperator(cursor: LabelCursor, key: LabelToken): LabelToken | undefined {
  const token = takeToken(cursor);
  if (operators.has(token.text)) return token;
  const lower = token.text.toLowerCase();
  let hint = operatorHint;
  if (operators.has(lower)) hint = `write "${lower}" in lower case`;
  else if (lower === "not") hint = `write ${key.text} notin (a,b), in one word`;
  else if (token.kind === "(") hint = `write ${key.text} in (a,b)`;
  return reportAt(
    cursor,
    token,
    `found ${describeToken(token)} after "${key.text}", where an operator is expected`,
    hint,
  );
}

function parseValues(cursor: LabelCursor, operator: LabelToken): readonly string[] | undefined {
  switch (operator.text) {
    case "in":
    case "notin":
      return parseValueSet(cursor, operator);
    case ">":
    case "<":
      return parseInteger(cursor, operator);
    default:
      return parseExactValue(cursor, operator);
  }
}

/** Goes to the comma, or the end, that closes the requirement which began at a token. */
function skipRequirement(cursor: LabelCursor, first: number): void {
  const { tokens } = cursor;
  let depth = 0;
  let index = first;
  for (; index < tokens.length - 1; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "(") depth++;
    else if (kind === ")") depth = Math.max(0, depth - 1);
    else if (kind === "," && depth === 0) break;
  }
  cursor.index = index;
}
