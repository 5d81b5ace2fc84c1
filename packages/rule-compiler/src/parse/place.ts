import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

/**
 * Where a text stands in its file. A text is either the file itself or the decoded content of a scalar,
 * such as `data.rules` of a ConfigMap; `place` turns its offsets into those of the file.
 */
export type Place =
  /** Letter by letter: the offset in the file is the offset in the text plus `shift`. */
  | { readonly kind: "shifted"; readonly file: SourceFile; readonly shift: number }
  /** Line by line: the text's line that starts at `decoded[n]` stands in the file from `written[n]`. */
  | {
      readonly kind: "lines";
      readonly file: SourceFile;
      readonly decoded: readonly number[];
      readonly written: readonly number[];
    }
  /** Escaped or folded: all that is known is that the text comes from this scalar. */
  | { readonly kind: "somewhere"; readonly scalar: Span };

/** The place of a whole file's own text. */
export function placeOfFile(file: SourceFile): Place {
  return { kind: "shifted", file, shift: 0 };
}

/** The place of a text without its first `by` characters. */
export function placeAfter(place: Place, by: number): Place {
  switch (place.kind) {
    case "shifted":
      return { ...place, shift: place.shift + by };
    case "lines":
      return { ...place, decoded: place.decoded.map((start) => start - by) };
    case "somewhere":
      return place;
  }
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset in the file of an offset in the text; undefined where the two do not line up. */
export function offsetIn(place: Place, offset: number): number | undefined {
  switch (place.kind) {
    case "shifted":
      return offset + place.shift;
    case "lines": {
      const line = lineOf(place.decoded, offset);
      return (place.written[line] ?? 0) + offset - (place.decoded[line] ?? 0);
    }
    case "somewhere":
      return undefined;
  }
}

/** The span in the file of a stretch of the text: exact, or the whole scalar marked approximate. */
export function spanIn(place: Place, start: number, end: number): Span {
  switch (place.kind) {
    case "shifted":
      return { file: place.file, start: start + place.shift, end: end + place.shift };
    case "lines": {
      // The end is taken from the last character inside, since the text after a line end is indented in the file.
      const from = offsetIn(place, start) ?? 0;
      return { file: place.file, start: from, end: end > start ? (offsetIn(place, end - 1) ?? 0) + 1 : from };
    }
    case "somewhere":
      return { ...place.scalar, approximate: true };
  }
}

/** Offset in the file of a value's content when it stands there letter by letter from this offset of the text on. */
export function contentIn(place: Place, value: string, offset: number): number | undefined {
  const at = offsetIn(place, offset);
  if (at === undefined || place.kind === "somewhere") return undefined;
  return place.file.text.startsWith(value, at) ? at : undefined;
}
