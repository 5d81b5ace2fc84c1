/** A bracket that has no partner: a closing one at `at` that nothing opened, or one opened at `open` and not closed at `at`. */
export interface BracketProblem {
  readonly at: number;
  readonly open?: number;
}

/** What a walk over the brackets of a JSON text found. */
export interface Brackets {
  /** Offset of the first bracket beyond the allowed depth. The walk ends there. */
  readonly tooDeepAt?: number;
  /** In the order of the text. */
  readonly problems: readonly BracketProblem[];
}

const TAB = 0x09;
const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const STAR = 0x2a;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function afterString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit === BACKSLASH) at++;
    else if (isLineEnd(unit)) return at;
  }
  return text.length;
}

function afterComment(text: string, from: number): number {
  const second = text.charCodeAt(from + 1);
  if (second === STAR) {
    const end = text.indexOf("*/", from + 2);
    return end === -1 ? text.length : end + 2;
  }
  if (second !== SLASH) return from + 1;
  let at = from + 2;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Offset of the first character that is neither blank nor part of a closed comment; the text's length when there is none. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === SLASH) {
      const end = afterComment(text, at);
      const closed = end > at + 1 && (text.charCodeAt(at + 1) === SLASH || (end >= at + 4 && text.endsWith("*/", end)));
      if (!closed) return at;
      at = end;
    } else if (unit === SPACE || unit === TAB || isLineEnd(unit)) at++;
    else return at;
  }
  return at;
}

interface Open {
  readonly at: number;
  readonly closer: number;
}

function close(open: Open[], closer: number, at: number): BracketProblem | undefined {
  const innermost = open.at(-1);
  if (innermost?.closer === closer) {
    open.pop();
    return undefined;
  }
  if (innermost === undefined) return { at };
  // It closes its partner further out when it has one; otherwise it is most likely the innermost's closing bracket mistyped.
  const partner = open.findLastIndex((one) => one.closer === closer);
  open.length = partner === -1 ? open.length - 1 : partner;
  return { at, open: innermost.at };
}

/**
 * Walks over a JSON text without recursion, skipping strings and comments the way jsonc-parser does, and pairs the
 * brackets. It runs before the recursive parser, so that depth is bounded whatever the text is.
 */
export function scanBrackets(text: string, from: number, maxDepth: number, maxProblems: number): Brackets {
  const open: Open[] = [];
  const problems: BracketProblem[] = [];
  let at = from;
  while (at < text.length && problems.length < maxProblems) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = afterString(text, at + 1);
    else if (unit === SLASH) at = afterComment(text, at);
    else {
      if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
        if (open.length === maxDepth) return { tooDeepAt: at, problems };
        open.push({ at, closer: unit === OPEN_BRACKET ? CLOSE_BRACKET : CLOSE_BRACE });
      } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) {
        const problem = close(open, unit, at);
        if (problem) problems.push(problem);
      }
      at++;
    }
  }
  const left = open.at(-1);
  if (left !== undefined && problems.length < maxProblems) problems.push({ at: text.length, open: left.at });
  return { problems };
}
