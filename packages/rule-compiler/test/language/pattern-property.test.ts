import fc from "fast-check";
import { expect, it } from "vitest";

import { matchesPattern, parsePattern } from "../../src/language/pattern.ts";
import { patternCase, plainAlphabet, strangeAlphabet, textNear } from "./pattern-arbitrary.ts";
import { pointsInside, valueOf } from "./problems.ts";

const subjects = ["", "a", "b", "ab", "aab", "01", "P\\b", "a-b", "x{1}", " \n", "\u0011", "<=!"];

const runs = { numRuns: 1000 };

const pair = (alphabet: string): fc.Arbitrary<readonly [string, string]> =>
  patternCase.chain(({ source, sample }) => fc.tuple(fc.constant(source), textNear(sample, alphabet)));

it("gives a pattern as written the meaning JavaScript gives it, where both agree on blanks and lines", () => {
  fc.assert(
    fc.property(pair(plainAlphabet), ([source, text]) => {
      const pattern = valueOf(parsePattern(source));
      expect(matchesPattern(pattern, text)).toBe(new RegExp(`^(?:${source})$`).test(text));
    }),
    runs,
  );
});

it("prints an anchored form that re2js and JavaScript judge alike on every character", () => {
  fc.assert(
    fc.property(pair(strangeAlphabet), ([source, text]) => {
      const pattern = valueOf(parsePattern(source));
      expect(new RegExp(pattern.anchored).test(text)).toBe(matchesPattern(pattern, text));
    }),
    runs,
  );
});

it("prints an anchored form that is itself a pattern and prints the same again", () => {
  fc.assert(
    fc.property(patternCase, ({ source }) => {
      const { anchored } = valueOf(parsePattern(source));
      expect(valueOf(parsePattern(anchored)).anchored).toBe(`^(?:${anchored})$`);
    }),
    runs,
  );
});

it("never throws, reports inside the text, and gives what it accepts the meaning JavaScript gives it", () => {
  const noise = fc.array(fc.constantFrom(...Array.from("ab\\dwsbBQExup{}[]()^$.*+?|-,:=!<>P01😀\ud800")), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(noise, (characters) => {
      const text = characters.join("");
      const parsed = parsePattern(text);
      expect(pointsInside(text, parsed)).toBe(true);
      const ours = subjects.filter((subject) => parsed.ok && matchesPattern(parsed.value, subject));
      const own = subjects.filter((subject) => parsed.ok && new RegExp(`^(?:${text})$`).test(subject));
      expect(ours).toEqual(own);
    }),
    { numRuns: 3000 },
  );
});
