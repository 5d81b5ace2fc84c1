import { lengthProblem, longestSelector } from "./length-limit.ts";
import type { Parsed, Problem } from "./parsed.ts";
import { quote } from "./quote.ts";
import type { FieldTerm } from "./trees.ts";

const termHint = "write field=value or field!=value, joined by commas";

/**
 * Parses a Kubernetes field selector: terms joined by commas, operators `=`, `==` and `!=`, and
 * `\\`, `\,` and `\=` for those characters in values. Empty terms are passed over, as the API server does;
 * the empty text has no terms. Stricter than the API machinery in the field alone, which must not be
 * empty nor hold blanks, controls, backslashes, parentheses, `<`, `>` or `!`: no field is called so.
 * Half surrogate pairs are refused anywhere. All mistakes are returned.
 * @see https://pkg.go.dev/k8s.io/apimachinery/pkg/fields#ParseSelector
 */
export function parseFieldSelector(text: string): Parsed<readonly FieldTerm[]> {
  const tooLong = lengthProblem("field selector", text, longestSelector);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  const terms: FieldTerm[] = [];
  const problems: Problem[] = [];
  for (const { start, end } of splitTerms(text)) {
    if (start === end) continue;
    const term = parseTerm(text, start, end, problems);
    if (term !== undefined) terms.push(term);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: terms };
}

function splitTerms(text: string): readonly { readonly start: number; readonly end: number }[] {
  const terms: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === ",") {
      terms.push({ start, end: at });
      start = at + 1;
    }
  }
  terms.push({ start, end: text.length });
  return terms;
}

function parseTerm(text: string, start: number, end: number, problems: Problem[]): FieldTerm | undefined {
  const term = text.slice(start, end);
  const operator = /!=|==?/.exec(term);
  if (operator === null) {
    problems.push({ start, end, message: `${quote(term)} has no operator`, hint: operatorHint(term) });
    return undefined;
  }
  const fieldEnd = start + operator.index;
  const valueStart = fieldEnd + operator[0].length;
  const problem = fieldProblem(text.slice(start, fieldEnd), operator[0]);
  if (problem !== undefined) problems.push({ start, end: Math.max(fieldEnd, start + 1), ...problem });
  const value = unescapeValue(text, valueStart, end, problems);
  if (problem !== undefined || value === undefined) return undefined;
  return {
    field: text.slice(start, fieldEnd),
    operator: operator[0] === "!=" ? "notEquals" : "equals",
    value,
    start,
    end,
    fieldEnd,
  };
}

function operatorHint(term: string): string {
  if (term.trim() === "") return "remove the blanks";
  if (/[<>]/.test(term)) return `field selectors cannot compare by < and >; ${termHint}, or use "when"`;
  if (/\s(?:not\s*)?in\b/i.test(term)) return `field selectors have no sets; ${termHint}, or use "when"`;
  return termHint;
}

type FoundProblem = Pick<Problem, "message" | "hint">;

function fieldProblem(field: string, operator: string): FoundProblem | undefined {
  const bare = field.trim();
  if (bare === "") {
    return {
      message: `no field stands before "${operator}"`,
      hint: `write a field, such as metadata.name${operator}value`,
    };
  }
  if (bare !== field) {
    return {
      message: `blanks stand around the field ${quote(field)}`,
      hint: `write ${bare}${operator}… without blanks`,
    };
  }
  const wrong = /[\s\\<>!()]|[\p{Cc}\p{Cs}]/u.exec(field);
  if (wrong === null) return undefined;
  if (wrong[0] === "<" || wrong[0] === ">") {
    return {
      message: `"${wrong[0]}" in ${quote(field)} is no operator of field selectors`,
      hint: `${termHint}, or use "when" to compare numbers`,
    };
  }
  return {
    message: `the field ${quote(field)} holds ${quote(wrong[0])}`,
    hint: "write a field as Kubernetes names it, such as status.phase",
  };
}

function unescapeValue(text: string, start: number, end: number, problems: Problem[]): string | undefined {
  const known = problems.length;
  const report = (from: number, to: number, message: string, hint: string): void => {
    problems.push({ start: from, end: to, message, hint });
  };
  let value = "";
  for (let at = start; at < end; at++) {
    const found = text.charAt(at);
    if (found === "\\") {
      const escaped = at + 1 < end ? String.fromCodePoint(text.codePointAt(at + 1) ?? 0) : "";
      if (escaped === "") report(at, end, "the value ends in a lone backslash", "write \\\\ for a backslash");
      else if (!"\\,=".includes(escaped)) {
        report(
          at,
          at + 1 + escaped.length,
          `${quote(`\\${escaped}`)} is no escape`,
          "write \\\\, \\, or \\= for these characters and all others as they are",
        );
      }
      value += escaped;
      at += escaped.length;
    } else if (found === "=") {
      report(
        at,
        at + 1,
        `an unescaped "=" stands in the value ${quote(text.slice(start, end))}`,
        "write \\= for = in a value, and join terms by commas",
      );
      break;
    } else value += found;
  }
  if (!value.isWellFormed())
    report(start, end, "half of a surrogate pair stands in the value", "write the whole character");
  return problems.length > known ? undefined : value;
}
