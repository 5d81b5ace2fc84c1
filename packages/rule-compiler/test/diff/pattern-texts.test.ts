import { expect, it } from "vitest";
import { patternTexts } from "../../src/diff/pattern-texts.ts";
import { matchesPattern, parsePattern } from "../../src/language/pattern.ts";
import type { Pattern } from "../../src/language/trees.ts";

function parsed(source: string): Pattern {
  const pattern = parsePattern(source);
  if (!pattern.ok) throw new Error(`no pattern: ${source}`);
  return pattern.value;
}

// A pattern, and one that differs in a detail: among the texts for both is one that only the second matches.
it.each([
  ["a|b", "a|b|c"],
  ["web-.*", "web.*"],
  ["web\\.1", "web.1"],
  ["[a-f]+", "[a-g]+"],
  ["[b-f]+", "[a-f]+"],
  ["x{2,4}", "x{2,5}"],
  ["x{2,4}", "x{1,4}"],
  ["x{2,4}", "x{2,}"],
  ["(?:ab)+", "(?:ab)*"],
  ["[^/]+", ".+"],
  [".", "[\\d\\D]"],
  ["prod", "(?:prod|stage)-?[0-9]?"],
  ["a", "[aA]"],
  ["x.z", "x.?z"],
  ["\\d{3}", "\\w{3}"],
])("tells %s from %s", (one, other) => {
  const [narrow, wide] = [parsed(one), parsed(other)];
  const texts = [...patternTexts(narrow), ...patternTexts(wide)];
  expect(texts.some((text) => matchesPattern(wide, text) && !matchesPattern(narrow, text))).toBe(true);
});

it.each(["", "a", "(?:a|b)*c{3}", "x{1000}", "((((a{9}){9}){9}))", "\\bweb\\b", "^a$|.{0,900}", "[\\d\\D]"])(
  "gives few and short texts for %s, some of which match",
  (source) => {
    const texts = patternTexts(parsed(source));
    expect(texts.length).toBeLessThan(60);
    expect(texts.every((text) => text.length < 2000)).toBe(true);
    expect(texts.some((text) => matchesPattern(parsed(source), text))).toBe(true);
  },
);
