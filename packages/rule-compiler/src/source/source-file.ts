/** The path that standard input is shown under. */
export const stdinPath = "<stdin>";

/** One input of the compiler: its text and the name it is shown under. Never read by the core, always handed in by a host. */
export interface SourceFile {
  /** Path as the user wrote it, or `<stdin>`. Only shown, never opened. */
  readonly path: string;
  /** Decoded text. A leading byte order mark and CRLF line ends are kept, so that offsets stay those of the file. */
  readonly text: string;
  /** The text holds a secret: messages name places in it and never show it. */
  readonly confidential?: boolean;
  /** The number of its first line, 1-based, where the text is a part of something longer. */
  readonly firstLine?: number;
}

/** A place in a text as people count it. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, counted in UTF-16 code units as editors do. */
  readonly column: number;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStartsOf.set(file, starts);
  return starts;
}

/**
 * Turns an offset (UTF-16 code units from the start of the text) into line and column.
 * Offsets beyond the text give the position after the last character. A byte order mark takes no column.
 */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const marked = low === 0 && file.text.startsWith("\uFEFF") ? 1 : 0;
  return { line: low + (file.firstLine ?? 1), column: Math.max(1, offset - (starts[low] ?? 0) + 1 - marked) };
}
