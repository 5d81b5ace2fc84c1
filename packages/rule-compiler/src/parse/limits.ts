/** Bytes of UTF-8 one input may have unless the caller says otherwise. */
export const DEFAULT_MAX_BYTES: number = 16 * 1024 * 1024;

/** Levels of lists and objects one text may nest: far above any rule, far below what a recursive parser survives. */
export const MAX_DEPTH = 200;

/** Values that YAML aliases may repeat in one text, so that a few lines cannot come to billions of values. */
export const MAX_ALIASED = 10_000;

/** Diagnostics one file may bring. */
export const MAX_DIAGNOSTICS = 1_000;

/** YAML tokens one text may have; 30,000 rules have about that many. The parser keeps all of a document in memory. */
export const MAX_YAML_TOKENS = 4_000_000;

/** YAML documents one text may have. */
export const MAX_YAML_DOCUMENTS = 10_000;
