import type { SourceFile } from "../source/source-file.ts";
import type { Place } from "./place.ts";
import type { StringNode } from "./tree.ts";

interface WrittenLine {
  readonly start: number;
  readonly text: string;
}

/** The lines below the header of a block scalar, as many as asked for, without their line ends. */
function linesBelow(file: SourceFile, header: number, count: number): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  let start = file.text.indexOf("\n", header) + 1;
  while (lines.length < count && start > 0 && start <= file.text.length) {
    const next = file.text.indexOf("\n", start);
    const end = next === -1 ? file.text.length : next;
    const text = file.text.slice(start, end);
    lines.push({ start, text: text.endsWith("\r") ? text.slice(0, -1) : text });
    start = next === -1 ? 0 : next + 1;
  }
  return lines;
}

/**
 * Lines up the value of a literal block scalar with its lines in the file (YAML 1.2.2, 8.1.2).
 * The indentation is read off the first line that is not blank, then every line is compared, so that an
 * indentation indicator, chomping and CRLF need no knowledge of their own. Undefined when a line differs.
 */
function literalPlace(node: StringNode): Place | undefined {
  const { file } = node.span;
  const values = node.value.split("\n");
  const written = linesBelow(file, node.span.start, values.length);
  const first = values.findIndex((value) => value.trim() !== "");
  const indent = (written[first]?.text.length ?? 0) - (values[first]?.length ?? 0);
  if (first === -1 || indent < 0) return undefined;
  const decoded: number[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, value] of values.entries()) {
    const line = written[index];
    if (line === undefined) break;
    const cut = Math.min(indent, line.text.length);
    // After the last line end the value is over, whatever the file holds there.
    const over = index > 0 && index === values.length - 1 && value === "";
    if (over) break;
    if (line.text.slice(cut) !== value) return undefined;
    decoded.push(offset);
    offsets.push(line.start + cut);
    offset += value.length + 1;
  }
  return { kind: "lines", file, decoded, written: offsets };
}

/** Where the value of a string stands, for parsing that value as a text of its own. */
export function placeOfString(node: StringNode): Place {
  if (node.contentStart !== undefined) return { kind: "shifted", file: node.span.file, shift: node.contentStart };
  // Only a literal block starts with this character: JSON strings start with a quote, and no plain scalar may.
  const literal = node.span.file.text[node.span.start] === "|" ? literalPlace(node) : undefined;
  return literal ?? { kind: "somewhere", scalar: node.span };
}
