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
  const form = `write key ${operator.text} (a,b)`;
  if (open.kind !== "(") {
    return reportAt(cursor, open, `found ${describeToken(open)} after "${operator.text}", where "(" is expected`, form);
  }
  const values = new Set<string>();
  let commas = 0;
  let valid = true;
  for (let previous = open; ; previous = takeToken(cursor)) {
    const token = peekToken(cursor);
    if (token.kind === ",") {
      commas++;
      if (previous.kind !== "word") values.add("");
      continue;
    }
    if (token.kind === "word") {
      if (previous.kind === "word") {
        return reportAt(
          cursor,
          token,
          `found ${describeToken(token)}, where "," or ")" is expected`,
          "write a comma between the values",
        );
      }
      commas = 0;
      if (!checkedValue(cursor, token)) valid = false;
      values.add(token.text);
      continue;
    }
    if (token.kind !== ")") {
      return reportAt(cursor, token, `found ${describeToken(token)}, where a value, "," or ")" is expected`, form);
    }
    if (commas > 0 && commas % 2 === 0) {
      return reportAt(
        cursor,
        token,
        `found ")" after ${commas} commas, which Kubernetes refuses`,
        "write one comma for the empty value: (a,)",
      );
    }
    cursor.index++;
    if (previous.kind !== "word") values.add("");
    return valid ? [...values].toSorted() : undefined;
  }
}

function checkedValue(cursor: LabelCursor, token: LabelToken): boolean {
  const problem = labelValueProblem(token.text);
  if (problem !== undefined) reportAt(cursor, token, problem.message, problem.hint);
  return problem === undefined;
}
