/** What is wrong with a small text of the rule language, with offsets into that text (UTF-16 code units, `end` exclusive). */
export interface Problem {
  readonly start: number;
  readonly end: number;
  /** What is wrong, naming the value found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

/** Result of a parser of the rule language: the tree, or all that is wrong. These parsers never throw. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
