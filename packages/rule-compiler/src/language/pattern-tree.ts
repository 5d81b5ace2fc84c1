/** Code points as sorted ranges that neither touch nor overlap, both ends included. */
export type CodeRanges = readonly (readonly [first: number, last: number])[];

/** The tree of a pattern. Capturing and other groups are one, since only whole matches count. */
export type PatternNode =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "set"; readonly ranges: CodeRanges }
  | { readonly kind: "assertion"; readonly text: "^" | "$" | "\\b" | "\\B" }
  | { readonly kind: "group"; readonly body: PatternNode }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly branches: readonly PatternNode[] }
  | PatternRepeat;

/** A repetition; `most` is undefined when it has no upper bound. Offsets are those of the quantified text. */
export interface PatternRepeat {
  readonly kind: "repeat";
  readonly body: PatternNode;
  readonly least: number;
  readonly most: number | undefined;
  readonly lazy: boolean;
  readonly start: number;
  readonly end: number;
}

/** The node that matches the empty text; it also stands where a mistake was. */
export const emptyNode: PatternNode = { kind: "sequence", parts: [] };
