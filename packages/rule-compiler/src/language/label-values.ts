import { describeToken, peekToken, reportAt, takeToken } from "./label-cursor.ts";
import type { LabelCursor } from "./label-cursor.ts";
import { labelValueProblem } from "./label-syntax.ts";
import type { LabelToken } from "./label-tokens.ts";
import { quote } from "./quote.ts";

/** The greatest integer Kubernetes reads after `>` and `<` (a signed 64-bit integer). */
const greatestInteger = 2n ** 63n - 1n;

/** Parses the one value after `=`, `==` or `!=`; none at all is the empty value. */
export function parseExactValue(cursor: LabelCursor, operator: LabelToken): readonly string[] | undefined {
  const token = peekToken(cursor);
  if (token.kind === "end" || token.kind === ",") return [""];
  cursor.index++;
  if (token.kind === "word") return checkedValue(cursor, token) ? [token.text] : undefined;
  return reportAt(
    cursor,
    token,
    `found ${describeToken(token)} after "${operator.text}", where a value is expected`,
    token.kind === "(" ? "write key in (a,b) for several values" : "write one value, such as key=value",
  );
}

/** Parses the integer after `>` or `<`. */
export function parseInteger(cursor: LabelCursor, operator: LabelToken): readonly string[] | undefined {
  const token = takeToken(cursor);
  const hint = `write an integer, such as key${operator.text}5`;
  if (token.kind === "=") {
    const inclusive = `there is no "${operator.text}="; `;
    return reportAt(cursor, token, `found "=" after "${operator.text}"`, `${inclusive}${hint}`);
  }
  if (token.kind !== "word") {
    return reportAt(
      cursor,
      token,
      `found ${describeToken(token)} after "${operator.text}", where an integer is expected`,
      hint,
    );
  }
  if (!/^[0-9]+$/.test(token.text)) {
    return reportAt(cursor, token, `${quote(token.text)} after "${operator.text}" is no integer without sign`, hint);
  }
  if (!checkedValue(cursor, token)) return undefined;
  if (BigInt(token.text) > greatestInteger) {
    return reportAt(cursor, token, `${token.text} is too great`, `write an integer up to ${greatestInteger}`);
  }
  return [token.text];
}

/**
 * Parses `(a,b)` after `in` or `notin`; members may be empty. Kubernetes reads commas in pairs and so
 * refuses an even number of them before `)`, though it takes an odd one; we do the same.
 * @see https://pkg.go.dev/k8s.io/apimachinery/pkg/labels#Parse
 */
export function parseValueSet(cursor: LabelCursor, operator: LabelToken): readonly string[] | undefined {
  const open = takeToken(cursor);
  if (open.kind !== "(") return reportSet(cursor, open, `"(" is expected`, operator);
  const values = new Set<string>();
  const problems = cursor.problems.length;
  let commas = 0;
  for (let previous = open; ;) {
    const token = takeToken(cursor);
    if (token.kind === "word") {
      if (previous.kind === "word") return reportSet(cursor, token, `"," or ")" is expected`, operator);
      if (checkedValue(cursor, token)) values.add(token.text);
      commas = 0;
    } else if (token.kind === "," || token.kind === ")") {
      if (previous.kind !== "word") values.add("");
      if (token.kind === ")") break;
      commas++;
    } else return reportSet(cursor, token, `a value, "," or ")" is expected`, operator);
    previous = token;
  }
  if (commas > 0 && commas % 2 === 0) {
    const close = cursor.tokens[cursor.index - 1] ?? open;
    const hint = "write one comma for the empty value: (a,)";
    return reportAt(cursor, close, `found ")" after ${commas} commas, which Kubernetes refuses`, hint);
  }
  return cursor.problems.length > problems ? undefined : [...values].toSorted();
}

function reportSet(cursor: LabelCursor, token: LabelToken, expected: string, operator: LabelToken): undefined {
  const form = `write key ${operator.text} (a,b), with commas between the values`;
  return reportAt(cursor, token, `found ${describeToken(token)}, where ${expected}`, form);
}

function checkedValue(cursor: LabelCursor, token: LabelToken): boolean {
  const problem = labelValueProblem(token.text);
  if (problem !== undefined) reportAt(cursor, token, problem.message, problem.hint);
  return problem === undefined;
}
