import { expect, it } from "vitest";

import { matchesPattern, parsePattern } from "../../src/language/pattern.ts";
import { firstProblem, piecesAt, valueOf } from "./problems.ts";

const printed = (text: string): string => valueOf(parsePattern(text)).anchored.slice("^(?:".length, -")$".length);

it.each([
  ["", ""],
  ["abc", "abc"],
  ["a.c", "a[^\\n]c"],
  ["a|b|", "a|b|"],
  ["(a)(?:b)()", "(?:a)(?:b)(?:)"],
  ["a*b+c?d{2}e{2,}f{2,3}", "a*b+c?d{2}e{2,}f{2,3}"],
  ["a*?b+?c??d{2}?e{2,}?f{2,3}?", "a*?b+?c??d{2}?e{2,}?f{2,3}?"],
  ["^a$|\\bb\\B", "^a$|\\bb\\B"],
  ["\\d\\D", "[0-9][^0-9]"],
  ["\\w\\W", "[0-9A-Z_a-z][^0-9A-Z_a-z]"],
  ["\\s\\S", "[\\t\\n\\f\\r ][^\\t\\n\\f\\r ]"],
  ["\\n\\t\\r\\f\\v\\x00\\xE9", "\\n\\t\\r\\f\\x0b\\x00é"],
  ["\\.\\/\\-\\_\\ ", "\\./-_ "],
  ["a}]", "a\\}\\]"],
  ["[abc]", "[a-c]"],
  ["[a-z0-9]", "[0-9a-z]"],
  ["[-a]", "[\\-a]"],
  ["[^a-]", "[^\\-a]"],
  ["[a^\\]\\[\\\\]", "[\\[-\\^a]"],
  ["[\\d_]", "[0-9_]"],
  ["[\\s.]", "[\\t\\n\\f\\r .]"],
  ["[\\S\\n]", "[^\\t\\f\\r ]"],
  ["[^\\W_]", "[0-9A-Za-z]"],
  ["[\\s\\S]", "[\\d\\D]"],
  ["😀", "😀"],
  ["(?:😀)+", "(?:😀)+"],
])("prints the pattern %j as %j", (text, want) => {
  expect(printed(text)).toBe(want);
});

it("keeps the pattern as written beside its anchored form", () => {
  expect(valueOf(parsePattern("a.b"))).toEqual({ source: "a.b", anchored: "^(?:a[^\\n]b)$" });
});

it.each<readonly [string, string, boolean]>([
  ["a", "a", true],
  ["a", "ab", false],
  ["a|b", "b", true],
  ["a|b", "ab", false],
  ["", "", true],
  ["", "a", false],
  ["a", "a\n", false],
  ["a.", "a\r", true],
  ["a.", "a\n", false],
  [".", "😀", true],
  ["\\s", "\v", false],
  ["\\s", "\u00a0", false],
  ["\\S", "\u00a0", true],
  ["\\w+", "é", false],
  ["(a|b)*c{2}", "abbacc", true],
  ["nginx:1\\.\\d+", "nginx:1.25", true],
  ["nginx:1\\.\\d+", "nginx:1x25", false],
])("says of the pattern %j on %j whether the whole text matches", (text, subject, want) => {
  expect(matchesPattern(valueOf(parsePattern(text)), subject)).toBe(want);
});

it.each<readonly [string, readonly string[], string]>([
  ["(?i)a", ["(?i"], "sets flags"],
  ["(?i-s:a)b", ["(?i-s:"], "sets flags"],
  ["(?=a)", ["(?="], "looks ahead or back"],
  ["(?!a)", ["(?!"], "looks ahead or back"],
  ["(?<=a)b", ["(?<="], "looks ahead or back"],
  ["(?<!a)b", ["(?<!"], "looks ahead or back"],
  ["(?P<n>a)", ["(?P<n>"], "a named group"],
  ["(?<n>a)", ["(?<n>"], "a named group"],
  ["(?P=n)", ["(?P=n"], "a back-reference"],
  ["(?>a)", ["(?>"], "an atomic group"],
  ["(?#a)", ["(?#a"], "a comment"],
  ["(a)\\1", ["\\1"], "a back-reference"],
  ["\\k<n>", ["\\k<n>"], "a back-reference"],
  ["\\012", ["\\012"], "an octal escape"],
  ["\\Qa.b\\E*", ["\\Qa.b\\E"], "quoting by"],
  ["\\pL\\P{Greek}", ["\\pL", "\\P{Greek}"], "a Unicode class"],
  ["[[:alpha:]_]", ["[:alpha:]"], "a POSIX class"],
  ["[[:^digit:]]", ["[:^digit:]"], "a POSIX class"],
  ["\\Aa\\z", ["\\A", "\\z"], "an anchor"],
  ["a\\Z", ["\\Z"], "an anchor"],
  ["\\C", ["\\C"], "a single byte"],
  ["\\u0041", ["\\u0041"], "only JavaScript knows"],
  ["\\x{41}", ["\\x{41}"], "only RE2 knows"],
  ["\\x4", ["\\x4"], "two hex digits"],
  ["\\a", ["\\a"], "write \\x07"],
  ["\\cA", ["\\cA"], "only JavaScript knows"],
  ["\\y", ["\\y"], "is no escape"],
  ["\\é", ["\\é"], "is no escape"],
  ["a\\", ["\\"], "lone backslash"],
  ["a++", ["+"], "possessive"],
  ["a*+", ["+"], "possessive"],
  ["a**", ["*"], "follows another repetition"],
  ["a{2}{3}", ["{3}"], "follows another repetition"],
  ["a???", ["?"], "follows another repetition"],
  ["*a", ["*"], "repeats nothing"],
  ["(+a)|?", ["+", "?"], "repeats nothing"],
  ["{2}", ["{2}"], "repeats nothing"],
  ["^*", ["*"], 'repeats "^"'],
  ["a$?", ["?"], 'repeats "$"'],
  ["\\b+\\B{2}", ["+", "{2}"], 'repeats "\\b"'],
  ["[a[b]", ["["], "write \\["],
  ["[]a]", ["]"], "write \\]"],
  ["[^]a]", ["]"], "write \\]"],
  ["[]", ["]"], "stands first in a class"],
  ["[a", ["[a"], "does not end"],
  ["[^\\s\\S]", ["[^\\s\\S]"], "holds no character"],
  ["[\\b]", ["\\b"], "cannot stand in a class"],
  ["[z-a]", ["z-a"], "is reversed"],
  ["[a-\\d]", ["a-\\d"], "is no range"],
  ["[\\w-z]", ["\\w-z"], "is no range"],
  ["[a-c-e]", ["-"], "write \\-, or put it last"],
  ["[--a]", ["-"], "write \\-"],
  ["[a😀]", ["😀"], "write an alternation"],
  ["[\ud83d]", ["\ud83d"], "surrogate"],
  ["\ude00", ["\ude00"], "surrogate"],
  ["😀+", ["+"], "write (?:😀)+"],
  ["a{", ["{"], "write \\{"],
  ["a{,5}", ["{"], "write \\{"],
  ["a{2, 3}", ["{"], "write \\{"],
  ["a{3,2}", ["{3,2}"], "write {2,3}"],
  ["a{02}", ["{02}"], "leading zeros"],
  ["a{1001}", ["{1001}"], "is too great"],
  ["a{0,99999999999999999999}", ["{0,99999999999999999999}"], "is too great"],
  ["x(a{100}){11}", ["a{100}"], "multiply to 1100"],
  ["a)|(b", [")", "("], "closes no group"],
  ["a)*b", [")"], "closes no group"],
  ["(a", ["("], "is not closed"],
  ["(?:a(b)", ["(?:"], "is not closed"],
  ["(?", ["(?", "(?"], "begins no group"],
  ["\\1(?i)[z-a]a**(", ["\\1", "(?i", "z-a", "*", "("], "a back-reference"],
])("refuses the pattern %j at %j", (text, pieces, told) => {
  const parsed = parsePattern(text);
  expect(piecesAt(text, parsed)).toEqual(pieces);
  expect(firstProblem(parsed)).toContain(told);
});

it.each([
  ["1,024 characters", "a".repeat(1024), "a".repeat(1025), "has 1025 characters"],
  ["50 nested groups", "(".repeat(50) + ")".repeat(50), "(".repeat(51) + ")".repeat(51), "more than 50 deep"],
  ["counts up to 1000", "a{1000}", "a{1001}", "is too great"],
  ["counts that multiply to 1000", "(a{100}){10}", "(a{100}){11}", "multiply to 1100"],
  ["2,000 parts when written out", "(?:abcdefgh){200}", "(?:abcdefghij){200}", "has 2201 parts"],
])("takes %s and no more", (_, most, tooMuch, told) => {
  expect(parsePattern(most).ok).toBe(true);
  expect(firstProblem(parsePattern(tooMuch))).toContain(told);
});
