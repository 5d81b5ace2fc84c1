import type { SourceFile } from "./source-file.ts";

/** A stretch of a source file: offsets in UTF-16 code units, `end` exclusive. Line and column are computed when shown. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  /**
   * True when the exact place lies somewhere inside this stretch: inside a quoted or folded scalar
   * the decoded text no longer lines up with the file, so the whole scalar is pointed at.
   */
  readonly approximate?: true;
  /** What stands there is a secret, though the file is none: messages name the place and never show it. */
  readonly confidential?: true;
}

/** Whether what stands at a place must not be shown. */
export function isConfidential({ file, confidential }: Span): boolean {
  return confidential === true || file.confidential === true;
}

/** The span from the start of one to the end of another span of the same file. */
export function spanning(first: Span, last: Span): Span {
  return {
    file: first.file,
    start: first.start,
    end: last.end,
    ...(first.approximate || last.approximate ? { approximate: true as const } : {}),
  };
}
