/** One requirement of a Kubernetes label selector. Several are AND-ed. */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: "exists" | "notExists" | "equals" | "notEquals" | "in" | "notIn" | "greaterThan" | "lessThan";
  /** Empty for exists/notExists, one for equals/notEquals/greaterThan/lessThan, one or more (sorted, unique) for in/notIn. */
  readonly values: readonly string[];
  /** Offsets in the selector text. */
  readonly start: number;
  readonly end: number;
}

/** One term of a Kubernetes field selector. Several are AND-ed. */
export interface FieldTerm {
  /** Field label as written, for example `status.phase`. */
  readonly field: string;
  readonly operator: "equals" | "notEquals";
  /** Unescaped value. */
  readonly value: string;
  /** Offsets of the whole term in the selector text. */
  readonly start: number;
  readonly end: number;
  /** Offset of the end of the field label (it starts at `start`). */
  readonly fieldEnd: number;
}

export type Segment =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "index"; readonly index: number };

/** A path into an object: at least one segment. A key segment selects a member of an object, an index an element of an array. */
export interface Path {
  readonly segments: readonly Segment[];
}

/** A pattern of the rule language: the part of RE2 syntax to which JavaScript gives the same meaning. */
export interface Pattern {
  /** As written. */
  readonly source: string;
  /** Printed from the parsed tree in RE2 syntax and anchored as `^(?:…)$`. Means the same to Go, re2js and JavaScript. */
  readonly anchored: string;
}
