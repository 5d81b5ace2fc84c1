import type { JSONVisitor } from "jsonc-parser";
import { printParseErrorCode, visit } from "jsonc-parser";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Collector } from "./collector.ts";
import { createJsonBuilder, StopVisit } from "./json-builder.ts";
import { type BracketProblem, scanBrackets, skipBlanks } from "./json-brackets.ts";
import { describeJsonProblem, describeToken } from "./json-problems.ts";
import { MAX_DEPTH, MAX_DIAGNOSTICS } from "./limits.ts";
import { type Place, spanIn } from "./place.ts";
import type { Node } from "./tree.ts";

interface Visited {
  readonly root: Node | undefined;
  /** Syntax errors, or the visit was ended early: the root is not to be used. */
  readonly broken: boolean;
  /** A string or comment runs on, so that brackets after it cannot be paired. */
  readonly unclosed: boolean;
}

/** Collects jsonc-parser's errors: one per mistake, since its recovery tends to notice the same one several times. */
function createErrorSink(text: string, ignoreFrom: number, place: Place, out: Collector) {
  let sinceError = true;
  let broken = false;
  let unclosed = false;
  return {
    progress(): void {
      sinceError = true;
    },
    error(name: string, start: number, end: number): void {
      broken = true;
      if (name === "UnexpectedEndOfString" || name === "UnexpectedEndOfComment") unclosed = true;
      // Without anything understood in between it is the same mistake once more.
      const repeated = !sinceError;
      sinceError = false;
      if (repeated || start >= ignoreFrom) return;
      const { problem, found, ...at } = describeJsonProblem(name, text, start, Math.min(end, text.length));
      const several = name === "EndOfFileExpected" && /[[{]/.test(text[at.start] ?? "");
      out.add(diagnose("JSON_SYNTAX", spanIn(place, at.start, at.end), { problem, found, several }));
      if (out.full()) throw new StopVisit();
    },
    state: () => ({ broken, unclosed }),
  };
}

function visitJson(text: string, ignoreFrom: number, place: Place, out: Collector): Visited {
  const build = createJsonBuilder(text, place, out);
  const errors = createErrorSink(text, ignoreFrom, place, out);
  const visitor: JSONVisitor = {
    onObjectBegin(start) {
      errors.progress();
      build.openObject(start);
    },
    onArrayBegin(start) {
      errors.progress();
      build.openArray(start);
    },
    onObjectProperty(key, start, length) {
      errors.progress();
      build.key(key, start, start + length);
    },
    onObjectEnd(start, length) {
      errors.progress();
      build.close(start + length);
    },
    onArrayEnd(start, length) {
      errors.progress();
      build.close(start + length);
    },
    onLiteralValue(value: unknown, start, length) {
      errors.progress();
      build.literal(value, start, start + length);
    },
    onSeparator: () => errors.progress(),
    onError: (code, start, length) => errors.error(printParseErrorCode(code), start, start + length),
  };
  try {
    visit(text.slice(0, ignoreFrom), visitor, { allowTrailingComma: true });
  } catch (stop) {
    if (!(stop instanceof StopVisit)) throw stop;
    return { root: undefined, broken: true, unclosed: true };
  }
  return { root: build.root(), ...errors.state() };
}

function reportBracket(text: string, problem: BracketProblem, place: Place, out: Collector): void {
  const end = Math.min(problem.at + 1, text.length);
  const span = spanIn(place, problem.at, end);
  const found = describeToken(text, problem.at, end);
  if (problem.open === undefined) {
    out.add(
      diagnose("JSON_SYNTAX", span, {
        problem: "nothing is open that this bracket could close",
        found,
        several: false,
      }),
    );
    return;
  }
  const opened = text[problem.open] ?? "";
  const expected = `expected ${opened === "[" ? '"]"' : '"}"'}`;
  const related = [{ message: `${opened} is opened here`, span: spanIn(place, problem.open, problem.open + 1) }];
  out.add(diagnose("JSON_SYNTAX", span, { problem: expected, found, several: false }, { related }));
}

/**
 * Reads JSON with comments and trailing commas (RFC 8259 plus what editors call JSONC).
 * Gives the one value, an empty list for a text of blanks and comments, and undefined when there is a syntax error:
 * a text that is half understood yields nothing. All errors go to `out`. Never throws and never recurses deeply.
 */
export function parseJson(text: string, place: Place, out: Collector): readonly Node[] | undefined {
  if (skipBlanks(text, 0) === text.length) return [];
  const { tooDeepAt, problems } = scanBrackets(text, 0, MAX_DEPTH, MAX_DIAGNOSTICS + 1);
  if (tooDeepAt !== undefined) {
    out.add(diagnose("TOO_DEEP", spanIn(place, tooDeepAt, tooDeepAt + 1), { limit: MAX_DEPTH }));
    return undefined;
  }
  // Up to the first bracket that does not pair, what jsonc-parser says holds; after it, only the brackets do.
  const sound = problems[0]?.at ?? text.length + 1;
  const { root, broken, unclosed } = visitJson(text, sound, place, out);
  if (!unclosed) for (const problem of problems) reportBracket(text, problem, place, out);
  return broken || problems.length > 0 || root === undefined ? undefined : [root];
}
