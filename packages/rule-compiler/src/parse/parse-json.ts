import type { JSONVisitor } from "jsonc-parser";
import { printParseErrorCode, visit } from "jsonc-parser";
import { diagnose } from "../diagnostics/catalog.ts";
import { checkKey, stringNode, uniqueMembers } from "./build-node.ts";
import type { Collector } from "./collector.ts";
import { type BracketProblem, scanBrackets, skipBlanks } from "./json-brackets.ts";
import { describeJsonProblem, describeToken } from "./json-problems.ts";
import { MAX_DEPTH, MAX_DIAGNOSTICS } from "./limits.ts";
import { offsetIn, type Place, spanIn } from "./place.ts";
import type { Member, Node } from "./tree.ts";
import type { Span } from "../source/span.ts";

interface OpenObject {
  readonly kind: "object";
  readonly start: number;
  readonly members: Member[];
  key: string;
  keySpan: Span;
}

interface OpenArray {
  readonly kind: "array";
  readonly start: number;
  readonly items: Node[];
}

/** Ends jsonc-parser's visit from inside, where going on would only cost time. */
class StopVisit extends Error {}

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
      const { problem, found, ...at } = describeJsonProblem(name, text, start, end);
      out.add(diagnose("JSON_SYNTAX", spanIn(place, at.start, at.end), { problem, found }));
      if (out.full()) throw new StopVisit();
    },
    state: () => ({ broken, unclosed }),
  };
}

/** Builds the tree from the events of a visit, with an explicit stack. */
function createBuilder(text: string, place: Place, out: Collector) {
  const stack: (OpenObject | OpenArray)[] = [];
  let root: Node | undefined;
  const attach = (node: Node): void => {
    const top = stack.at(-1);
    if (top === undefined) root ??= node;
    else if (top.kind === "array") top.items.push(node);
    else top.members.push({ key: top.key, keySpan: top.keySpan, value: node });
  };
  const open = (frame: OpenObject | OpenArray): void => {
    // The brackets were counted before; this holds should jsonc-parser ever read them otherwise.
    if (stack.length === MAX_DEPTH) throw new StopVisit();
    stack.push(frame);
  };
  return {
    openObject: (start: number): void =>
      open({ kind: "object", start, members: [], key: "", keySpan: spanIn(place, start, start) }),
    openArray: (start: number): void => open({ kind: "array", start, items: [] }),
    key(key: string, start: number, end: number): void {
      const top = stack.at(-1);
      if (top?.kind !== "object") return;
      top.key = key;
      top.keySpan = spanIn(place, start, end);
      checkKey(key, top.keySpan, out);
    },
    close(end: number): void {
      const top = stack.pop();
      if (top === undefined) return;
      const span = spanIn(place, top.start, end);
      if (top.kind === "array") attach({ kind: "array", span, items: top.items });
      else attach({ kind: "object", span, members: uniqueMembers(top.members, out) });
    },
    literal(value: unknown, start: number, end: number): void {
      const span = spanIn(place, start, end);
      if (typeof value === "string") {
        // Every escape makes the value shorter than what stands between the quotes.
        const verbatim = value.length === end - start - 2;
        attach(stringNode(value, span, verbatim ? offsetIn(place, start + 1) : undefined, out));
      } else if (typeof value === "number") attach({ kind: "number", span, value, raw: text.slice(start, end) });
      else if (typeof value === "boolean") attach({ kind: "boolean", span, value });
      else attach({ kind: "null", span });
    },
    root: () => root,
  };
}

function visitJson(text: string, ignoreFrom: number, place: Place, out: Collector): Visited {
  const build = createBuilder(text, place, out);
  const errors = createErrorSink(text, ignoreFrom, place, out);
  // The byte order mark is no JSON; a space in its place keeps the offsets.
  const readable = text.startsWith("\uFEFF") ? ` ${text.slice(1, ignoreFrom)}` : text.slice(0, ignoreFrom);
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
    visit(readable, visitor, { allowTrailingComma: true });
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
    out.add(diagnose("JSON_SYNTAX", span, { problem: "nothing is open that this bracket could close", found }));
    return;
  }
  const opened = text[problem.open] ?? "";
  const expected = `expected ${opened === "[" ? '"]"' : '"}"'}`;
  const related = [{ message: `${opened} is opened here`, span: spanIn(place, problem.open, problem.open + 1) }];
  out.add(diagnose("JSON_SYNTAX", span, { problem: expected, found }, { related }));
}

/**
 * Reads JSON with comments and trailing commas (RFC 8259 plus what editors call JSONC).
 * Gives the one value, an empty list for a text of blanks and comments, and undefined when there is a syntax error:
 * a text that is half understood yields nothing. All errors go to `out`. Never throws and never recurses deeply.
 */
export function parseJson(text: string, place: Place, out: Collector): readonly Node[] | undefined {
  if (skipBlanks(text, 0) === text.length) return [];
  const { tooDeepAt, problems } = scanBrackets(text, 0, MAX_DEPTH, MAX_DIAGNOSTICS);
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
