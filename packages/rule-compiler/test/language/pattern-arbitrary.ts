import fc from "fast-check";

/** A generated pattern and a text made along with it, which often matches. */
export interface PatternCase {
  readonly source: string;
  readonly sample: string;
}

/** Characters to which `.`, `\s` and their negations mean the same in JavaScript's own reading of a source. */
export const plainAlphabet = "abzAZ019_- \t\n\fé.*+?()[]{}^$|\\/,:=!\u4e2d\u0000\u007f\ufffd";

/** All that JavaScript's own `.` or `\s` treat differently from RE2. */
export const strangeAlphabet = `${plainAlphabet}\r\v\u00a0\u2028\u2029\ufeff\u1680`;

const literal: fc.Arbitrary<PatternCase> = fc
  .constantFrom(...Array.from(plainAlphabet))
  .map((sample) => ({ source: /[\\.*+?()|[\]{}^$]/.test(sample) ? `\\${sample}` : sample, sample }));

const fixed: fc.Arbitrary<PatternCase> = fc.constantFrom<PatternCase>(
  { source: ".", sample: "b" },
  { source: "\\d", sample: "1" },
  { source: "\\D", sample: "a" },
  { source: "\\w", sample: "_" },
  { source: "\\W", sample: "-" },
  { source: "\\s", sample: " " },
  { source: "\\S", sample: "z" },
  { source: "\\n", sample: "\n" },
  { source: "\\t", sample: "\t" },
  { source: "\\f", sample: "\f" },
  { source: "\\x41", sample: "A" },
  { source: "\\xe9", sample: "é" },
  { source: "\\/", sample: "/" },
  { source: "^", sample: "" },
  { source: "$", sample: "" },
  { source: "\\b", sample: "" },
  { source: "\\B", sample: "" },
  { source: "()", sample: "" },
);

const member: fc.Arbitrary<PatternCase> = fc.constantFrom<PatternCase>(
  { source: "a-f", sample: "b" },
  { source: "0-9", sample: "0" },
  { source: "A-Z", sample: "Z" },
  { source: "\\d", sample: "9" },
  { source: "\\D", sample: "é" },
  { source: "\\w", sample: "_" },
  { source: "\\W", sample: "." },
  { source: "\\s", sample: "\n" },
  { source: "\\S", sample: "a" },
  { source: "\\-", sample: "-" },
  { source: "\\]", sample: "]" },
  { source: "\\\\", sample: "\\" },
  { source: "$", sample: "$" },
  { source: ".", sample: "." },
  { source: "\\x00-\\x1f", sample: "\t" },
  { source: "é", sample: "é" },
  { source: "\u4e00-\u9fff", sample: "\u4e2d" },
);

const characterClass: fc.Arbitrary<PatternCase> = fc
  .tuple(fc.constantFrom("", "^"), fc.array(member, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "-"))
  .filter(([negation, members]) => negation === "" || !members.some((each) => /^\\[DWS]$/.test(each.source)))
  .map(([negation, members, hyphen]) => ({
    source: `[${negation}${members.map((each) => each.source).join("")}${hyphen}]`,
    sample: negation === "" ? (members[0]?.sample ?? "") : "=",
  }));

const counts = ["*", "+", "?", "{0}", "{1}", "{2}", "{2,}", "{0,2}", "{1,3}"] as const;

/** Patterns of the accepted syntax, nested a few levels. */
export const patternCase: fc.Arbitrary<PatternCase> = fc.letrec<{ choice: PatternCase; piece: PatternCase }>((tie) => ({
  choice: fc.array(fc.array(tie("piece"), { maxLength: 4 }), { minLength: 1, maxLength: 3 }).map((branches) => ({
    source: branches.map((pieces) => pieces.map((piece) => piece.source).join("")).join("|"),
    sample: branches[0]?.map((piece) => piece.sample).join("") ?? "",
  })),
  piece: fc.oneof(
    { maxDepth: 3, depthIdentifier: "piece" },
    literal,
    fixed,
    characterClass,
    fc
      .tuple(fc.constantFrom("(", "(?:"), tie("choice"), fc.constantFrom("", ...counts), fc.constantFrom("", "?"))
      .map(([open, inner, count, lazy]) => repeated({ ...inner, source: `${open}${inner.source})` }, count, lazy)),
    fc
      .tuple(fc.oneof(literal, characterClass), fc.constantFrom(...counts), fc.constantFrom("", "?"))
      .map(([inner, count, lazy]) => repeated(inner, count, lazy)),
  ),
})).choice;

/** Short, since JavaScript's own engine backtracks: nested repetitions double its work with each character. */
const longestSample = 12;

function repeated(inner: PatternCase, count: string, lazy: string): PatternCase {
  const times = count === "" || count === "+" ? 1 : Number(/^\{([0-9])/.exec(count)?.[1] ?? 2);
  const sample = inner.sample.repeat(count === "?" ? 1 : times);
  return { source: inner.source + count + (count === "" ? "" : lazy), sample: sample.slice(0, longestSample) };
}

/** Texts near a sample: itself, and with characters put in, left out or replaced. */
export function textNear(sample: string, alphabet: string): fc.Arbitrary<string> {
  const character = fc.constantFrom("", ...Array.from(alphabet));
  const change = fc
    .tuple(fc.nat({ max: sample.length }), fc.nat({ max: 2 }), character)
    .map(([at, removed, put]) => sample.slice(0, at) + put + sample.slice(at + removed));
  return fc.oneof(
    fc.constant(sample),
    change,
    fc.array(character, { maxLength: 6 }).map((all) => all.join("")),
  );
}
