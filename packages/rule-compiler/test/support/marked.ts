import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text without its marks, and the stretches that were marked, in the order in which they open. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Stretch[];
}

/**
 * Takes the marks ⟦ and ⟧ out of a text and gives the stretches between them, so that no test counts offsets by hand.
 * Marks may nest; `⟦⟧` marks a place without characters. Throws when they do not pair.
 */
export function marked(input: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = "";
  for (const part of input.split(/([⟦⟧])/)) {
    if (part === "⟦") {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (part === "⟧") {
      const span = open.pop();
      if (span === undefined) throw new Error(`⟧ without ⟦ in ${input}`);
      span.end = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${input}`);
  return { text, spans };
}

/** The stretches of diagnostics, sorted by start, to compare with those of `marked`. */
export function stretchesOf(diagnostics: readonly Diagnostic[]): readonly Stretch[] {
  return diagnostics
    .flatMap(({ span }) => (span === undefined ? [] : [{ start: span.start, end: span.end }]))
    .toSorted((a, b) => a.start - b.start);
}
