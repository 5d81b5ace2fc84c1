import fc from "fast-check";
import { printPath } from "../../src/language/path-print.ts";
import { parsePattern } from "../../src/language/pattern.ts";
import type { Path, Segment } from "../../src/language/trees.ts";
import { patternCase } from "../language/pattern-arbitrary.ts";
import { arbitraryText } from "./arbitrary-texts.ts";

const keySegment = (key: string): Segment => ({ kind: "key", key });

const segment: fc.Arbitrary<Segment> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("metadata", "labels", "data", "spec", "status", "a-b", "0", "x_1").map(keySegment),
  },
  { weight: 2, arbitrary: arbitraryText.map(keySegment) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }).map((index): Segment => ({ kind: "index", index })) },
);

/** Paths of one to five segments, any key among them. The first is a key, since an object is what they start from. */
export const arbitraryPath: fc.Arbitrary<Path> = fc
  .tuple(fc.oneof(fc.constantFrom("spec", "data", "status"), arbitraryText), fc.array(segment, { maxLength: 4 }))
  .map(([first, rest]) => ({ segments: [keySegment(first), ...rest] }));

/** Numbers whose JSON text Go and JavaScript agree on. */
const number: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, -2.25, 1e-7, 2 ** 53 - 1, -(2 ** 53 - 1)),
  fc.integer(),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
);

/** A value a condition compares with. */
export const arbitraryScalar: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  arbitraryText,
  number,
  fc.boolean(),
  fc.constant(null),
);

/** A pattern of the language. */
export const arbitraryPattern: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom("web-.*", "[a-z]{2,4}", "a|b", "(?:x|y)+", "\\d+\\.\\d+", "", "[^)\\]}]*", '"quoted"', "é+"),
    patternCase.map(({ source }) => source),
  )
  .filter((source) => parsePattern(source).ok);

const changed: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(true),
  arbitraryScalar.map((from) => ({ from })),
  arbitraryScalar.map((to) => ({ to })),
  fc.record({ from: arbitraryScalar, to: arbitraryScalar }).filter(({ from, to }) => from !== to),
);

const values = fc.array(arbitraryScalar, { minLength: 1, maxLength: 5 });

/** One condition with any of the ten operators; `changed` only for rules that want MODIFIED, others could never fire. */
export function arbitraryCondition(modified: boolean): fc.Arbitrary<object> {
  const test: fc.Arbitrary<object> = fc.oneof(
    arbitraryScalar.map((equals) => ({ equals })),
    arbitraryScalar.map((notEquals) => ({ notEquals })),
    values.map((list) => ({ in: list })),
    values.map((list) => ({ notIn: list })),
    arbitraryPattern.map((matches) => ({ matches })),
    arbitraryPattern.map((notMatches) => ({ notMatches })),
    fc.boolean().map((exists) => ({ exists })),
    number.map((greaterThan) => ({ greaterThan })),
    number.map((lessThan) => ({ lessThan })),
    ...(modified ? [changed.map((change) => ({ changed: change }))] : []),
  );
  return fc.tuple(arbitraryPath, test).map(([path, rest]) => ({ path: printPath(path), ...rest }));
}
