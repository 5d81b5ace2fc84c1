import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { columnsOf, visible } from "./visible.ts";

/** A source line as shown, with the blanks before and the carets under the stretch pointed at. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly before: number;
  readonly carets: number;
}

/** Longest source line that is shown whole; of a longer one, a part around the place. */
const MAX_COLUMNS = 160;
const COLUMNS_BEFORE = 60;
const TAB = "    ";

interface Shown {
  readonly text: string;
  readonly columns: number;
}

function show(text: string): Shown {
  let shown = "";
  let columns = 0;
  for (const character of text) {
    const part = character === "\t" ? TAB : visible(character);
    shown += part;
    columns += character === "\t" ? TAB.length : columnsOf(part);
  }
  return { text: shown, columns };
}

/** Moves an offset that falls between the halves of a surrogate pair before the pair. */
function betweenCharacters(text: string, offset: number): number {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
    ? offset - 1
    : offset;
}

/** Where the line of an offset ends, looking no further than `limit`: a line may be the whole of a large file. */
function lineEnd(text: string, from: number, limit: number): number {
  const found = text.slice(from, limit).search(/\r?\n/);
  return found === -1 ? Math.min(limit, text.length) : from + found;
}

/** Cuts the first line of a span out of its file for showing; undefined when that line is blank. */
export function excerpt(span: Span): Excerpt | undefined {
  const { text } = span.file;
  const start = Math.min(span.start, text.length);
  const { line, column } = positionAt(span.file, start);
  const lineStart = start - (column - 1);
  const wholeEnd = lineEnd(text, lineStart, lineStart + MAX_COLUMNS + 1);
  const whole = wholeEnd - lineStart <= MAX_COLUMNS;
  const from = whole ? lineStart : betweenCharacters(text, Math.max(lineStart, start - COLUMNS_BEFORE));
  const limit = betweenCharacters(text, from + MAX_COLUMNS);
  const to = whole ? wholeEnd : lineEnd(text, from, limit);
  const cutAfter = !whole && to === limit && to < text.length;
  const at = Math.min(start, to);
  const before = show(text.slice(from, at));
  const pointed = show(text.slice(at, Math.max(at, Math.min(span.end, to))));
  const after = show(text.slice(Math.max(at, Math.min(span.end, to)), to));
  const lead = from > lineStart ? "…" : "";
  const shown = `${lead}${before.text}${pointed.text}${after.text}${cutAfter ? "…" : ""}`;
  if (shown.trim() === "") return undefined;
  return { line, text: shown.trimEnd(), before: lead.length + before.columns, carets: Math.max(1, pointed.columns) };
}
