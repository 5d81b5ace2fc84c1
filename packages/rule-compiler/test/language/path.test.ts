import fc from "fast-check";
import { expect, it } from "vitest";

import { printPath } from "../../src/language/path-print.ts";
import { parsePath } from "../../src/language/path.ts";
import type { Segment } from "../../src/language/trees.ts";
import { firstProblem, piecesAt, pointsInside, valueOf } from "./problems.ts";

const shorten = (segment: Segment): string | number => (segment.kind === "key" ? segment.key : segment.index);

it.each<readonly [string, readonly (string | number)[], string]>([
  ["metadata.name", ["metadata", "name"], "metadata.name"],
  ['metadata["name"]', ["metadata", "name"], "metadata.name"],
  [
    'metadata.labels["app.kubernetes.io/name"]',
    ["metadata", "labels", "app.kubernetes.io/name"],
    'metadata.labels["app.kubernetes.io/name"]',
  ],
  ["a[0][12].b", ["a", 0, 12, "b"], "a[0][12].b"],
  ["a.0.-_", ["a", "0", "-_"], "a.0.-_"],
  ['["a"].b', ["a", "b"], "a.b"],
  ["[0]", [0], "[0]"],
  ["a[2147483647]", ["a", 2147483647], "a[2147483647]"],
  ['a["\\u0062\\"\\\\\\n]."]', ["a", 'b"\\\n].'], 'a["b\\"\\\\\\n]."]'],
  ['a["é😀"]', ["a", "é😀"], 'a["é😀"]'],
  ['a[""]', ["a", ""], 'a[""]'],
])("reads the path %j", (text, want, canonical) => {
  const path = valueOf(parsePath(text));
  expect(path.segments.map(shorten)).toEqual(want);
  expect(printPath(path)).toBe(canonical);
});

it("tells a member named 0 from the first element", () => {
  expect(valueOf(parsePath("a.0")).segments[1]?.kind).toBe("key");
  expect(valueOf(parsePath("a[0]")).segments[1]?.kind).toBe("index");
});

it.each<readonly [string, readonly string[], string]>([
  ["", [""], "the path is empty"],
  ["  ", ["  "], "the path is blank"],
  ["metadata.annotations.example.com/key", ["com/key"], 'write metadata.annotations["example.com/key"]'],
  ["metadata.labels.app.kubernetes.io/name", ["io/name"], 'write metadata.labels["app.kubernetes.io/name"]'],
  ["spec.foo/bar.baz", ["foo/bar"], 'write spec["foo/bar"]'],
  ["data.a\\.b", ["a\\.b"], 'write data["a.b"]'],
  ["a.*", ["*"], "a wildcard"],
  ["a.b?", ["b?"], "a wildcard or query"],
  ["a.#", ["#"], "a query of gjson"],
  ['a.#(b=="c").d', ['#(b=="c")'], "a query of gjson"],
  ["a|@this", ["a|@this"], "a pipe"],
  ["@this.a", ["@this"], "a modifier"],
  ["a..b", [".."], "leaves a segment empty"],
  [".a", ["."], 'begins with "."'],
  ["$.a", ["$."], "JSONPath"],
  ["$", ["$"], "JSONPath"],
  ["{.a}", ["{.", "a}"], "template"],
  ["a.", ["."], "ends in a dot"],
  ["a.[0]", ["."], 'a dot stands before "["'],
  ["a[0]b", ["b"], "write . before the next key"],
  ["a b", ["a b"], "a blank"],
  ["a]", ["a]"], "without its opening one"],
  ["é.a", ["é"], 'write ["é"]'],
  ["a[01]", ["[01]"], "write [1]"],
  ["a[-1]", ["[-1]"], "count from the start"],
  ["a[ 1 ]", ["[ 1 ]"], "write [1]"],
  ["a[*]", ["[*]"], "a wildcard"],
  ["a[#]", ["[#]"], "a wildcard"],
  ["a[1:2]", ["[1:2]"], "a slice"],
  ["a[?(@.b=='c')].d", ["[?(@.b=='c')]"], "a query"],
  ["a[]", ["[]"], "names no element"],
  ["a['b']", ["['b']"], 'write ["b"]'],
  ["a[b.c]", ["[b.c]"], 'write ["b.c"]'],
  ["a[2147483648]", ["[2147483648]"], "is too great"],
  ["a[0", ["[0"], "close the bracket"],
  ['a["b', ['["b'], "does not end"],
  ['a["b"x].c', ['["b"x]'], "does not end"],
  ['a["\\q"]', ['["\\q"]'], "no JSON string"],
  ['a["\t"]', ['["\t"]'], "no JSON string"],
  ['a["\\ud800"]', ['["\\ud800"]'], "surrogate"],
  ["a..b.*[01]", ["..", "*", "[01]"], "leaves a segment empty"],
])("refuses the path %j at %j", (text, pieces, told) => {
  const parsed = parsePath(text);
  expect(piecesAt(text, parsed)).toEqual(pieces);
  expect(firstProblem(parsed)).toContain(told);
});

it("takes 32 segments and 1,024 characters, and no more", () => {
  expect(parsePath("a.".repeat(31) + "a").ok).toBe(true);
  expect(firstProblem(parsePath("a.".repeat(32) + "a"))).toContain("33 segments");
  expect(parsePath("a".repeat(1024)).ok).toBe(true);
  expect(firstProblem(parsePath("a".repeat(1025)))).toContain("1025 characters");
});

it("prints any segments as a path that parses back to them", () => {
  const segment = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }).map((key): Segment => ({ kind: "key", key })),
    fc.constantFrom("a", "0", "-", "a.b").map((key): Segment => ({ kind: "key", key })),
    fc.nat().map((index): Segment => ({ kind: "index", index })),
  );
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 10 }), (segments) => {
      expect(valueOf(parsePath(printPath({ segments })))).toEqual({ segments });
    }),
    { numRuns: 1000 },
  );
});

it("never throws, points inside the text, and reads its own canonical form", () => {
  const noise = fc.array(fc.constantFrom(...Array.from("ab01.[]\"'\\*#@?|$/{}: \ud800é")), { maxLength: 16 });
  fc.assert(
    fc.property(noise, (characters) => {
      const text = characters.join("");
      const parsed = parsePath(text);
      expect(pointsInside(text, parsed)).toBe(true);
      expect(parsed.ok ? parsePath(printPath(parsed.value)) : parsed).toEqual(parsed);
    }),
    { numRuns: 5000 },
  );
});
